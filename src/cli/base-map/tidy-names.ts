/** Makes a gazetteer's names fit for a map: a list of corrections first, no district's name for a city, no vowel marks. */

/** GeoNames' names of a city; null where it has none in that script. */
export interface CityNames {
  readonly en: string;
  readonly ar: string | null;
  readonly ru: string | null;
}

/** By GeoNames number: what stands instead of the gazetteer's. */
export type Corrections = Readonly<Record<string, Partial<CityNames>>>;

/** Short vowels, doubling and the stroke that stretches a word: a map in Arabic has none of them. */
const MARKS = /[\u064B-\u0652\u0670\u0640]/gu;
/** A district, a province, a municipality: what the gazetteer has under the number of their seat. */
const DISTRICT = /^(?:شعبية|ولاية|بلدية|محافظة|مديرية|منطقة|مقاطعة|قضاء|ناحية|إمارة) /u;
/** "(city)", to tell it from the district. */
const EXPLANATION = / ?\([^)]*\)$/u;
/** What stands beside a Latin name in the gazetteer, and is the other column's. */
const ARABIC = /[\p{Script=Arabic} ]*\p{Script=Arabic}[\p{Script=Arabic} ]*/gu;
const RUSSIAN_DISTRICT = / (?:район|область|округ|муниципалитет)$/iu;
/** Countries whose Latin names are transcribed from Arabic, sign by sign. */
const TRANSCRIBED = new Set(
  "AE BH DJ DZ EG ER IQ JO KW LB LY MA MR OM PS QA SA SD SY TD TN YE".split(" "),
);
/** Macrons, dots and hooks beneath: signs of transcription. French accents stay. */
const TRANSCRIPTION = /[\u0304\u0306\u0323\u0327\u0331\u0326]/gu;

/** @param country an ISO 3166-1 alpha-2 code */
export function tidyNames(
  id: number,
  names: CityNames,
  country: string,
  corrections: Corrections,
): CityNames {
  const { en, ar, ru } = names;
  return {
    en: withoutArabic(TRANSCRIBED.has(country) ? withoutTranscription(en) : en),
    ar: orNull(ar?.replace(MARKS, "").replace(DISTRICT, "").replace(EXPLANATION, "")),
    ru: orNull(ru?.replace(RUSSIAN_DISTRICT, "")),
    ...corrections[id],
  };
}

function withoutTranscription(name: string): string {
  return name.normalize("NFD").replace(TRANSCRIPTION, "").normalize("NFC").replace(/[‘’]/gu, "");
}

/** As it is where nothing would be left. */
function withoutArabic(name: string): string {
  return name.replace(ARABIC, "").trim() || name;
}

function orNull(name: string | undefined): string | null {
  return name === undefined || name.trim() === "" ? null : name.trim();
}
