/** Countries and languages by their codes, named by Intl in the reader's language. */

export interface Coded {
  readonly code: string;
  readonly name: string;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Codes that Intl names and ISO 3166-1 does not have: unions, reserved codes, and private ones. */
const NO_COUNTRY = /^(EU|EZ|UN|QO|ZZ|X[ABK]|AC|CP|CQ|DG|EA|IC|TA)$/;

/** @param locale for Intl @returns every country, by ISO 3166-1 alpha-2, in the order of its name */
export function countriesIn(locale: string): readonly Coded[] {
  return named("region", locale, PAIRS, (code) => {
    const isCurrent = new Intl.Locale(`und-${code}`).region === code;
    return isCurrent && !NO_COUNTRY.test(code);
  });
}

/** @param locale for Intl @returns the languages that have a code of two letters, in the order of their names */
export function languagesIn(locale: string): readonly Coded[] {
  const codes = PAIRS.map((code) => code.toLowerCase());
  return named("language", locale, codes, (code) => new Intl.Locale(code).language === code);
}

const known = new Map<string, readonly Coded[]>();

function named(
  type: "region" | "language",
  locale: string,
  codes: readonly string[],
  counts: (code: string) => boolean,
): readonly Coded[] {
  const key = `${type} ${locale}`;
  const found = known.get(key);
  if (found) return found;
  const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
  const order = new Intl.Collator(locale);
  const all = codes
    .filter(counts)
    .map((code) => ({ code, name: names.of(code) }))
    .filter((one): one is Coded => one.name !== undefined)
    .sort((a, b) => order.compare(a.name, b.name));
  known.set(key, all);
  return all;
}
