/** What is said of a document: read from its text where it can be, until a person says it. */
import { useMemo, useState } from "preact/hooks";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { type Edtf, parseEdtf } from "../../../model/edtf.ts";
import { LANGUAGES, type Lang } from "../../../model/languages.ts";
import { guessLanguage } from "../../../model/suggest/guess-language.ts";
import { readHead } from "../../../model/suggest/read-head.ts";
import { parseZone } from "../../../model/zone.ts";
import type { SaidOfDocument } from "./confirm.ts";

export const ABOUT_FIELDS = [
  "title",
  "publisher",
  "day",
  "why",
  "zone",
  "language",
  "url",
] as const;
export type AboutField = (typeof ABOUT_FIELDS)[number];

/** Where a value is from: read in the text, likely by its words, found nowhere, or given by a person. */
export type Ground = "read" | "likely" | "asked" | "own";

type Given = Readonly<Partial<Record<AboutField, string>>>;

export interface About {
  readonly said: SaidOfDocument;
  /** As a person has typed it. */
  readonly typed: Given;
  /** How often it has been checked. */
  readonly checks: number;
  readonly grounds: Readonly<Record<AboutField, Ground>>;
  /** Fields that are wrong or missing; none before the first check. */
  readonly faults: ReadonlyMap<AboutField, string>;
  /** The day, as far as it can be read and has its year. */
  readonly edtf: Edtf | null;
  /** The text gives the day without its year, which is asked. */
  readonly lacksYear: boolean;
  /** Whether the day needs a reason: the text does not say it, or not all of it. */
  readonly asksWhy: boolean;
  /** The dataset has none yet. */
  readonly asksZone: boolean;
  readonly set: (field: AboutField, value: string) => void;
  /** @returns whether nothing is wrong; from now on the faults are told */
  readonly check: () => boolean;
}

/** @param zone of the dataset that the document comes into; without one it is asked */
export function useAbout(text: string, lang: Lang, zone?: string): About {
  const [given, setGiven] = useState<Given>({});
  const [checks, setChecks] = useState(0);
  const read = useMemo(() => readAbout(text, given.language, lang), [text, given.language, lang]);
  const values = { ...read, ...given, ...(zone !== undefined && { zone }) };
  const edtf = parseEdtf(values.day.trim());
  const isRead = values.day.trim() === read.day && !read.day.startsWith("XXXX");
  const isWhole = !values.day.trim().startsWith("XXXX");
  const asksWhy = values.day.trim() !== "" && isWhole && !isRead;
  const isYearAlone = read.day.startsWith("XXXX") && values.day.trim().endsWith(read.day.slice(4));
  const noteLang = LANGUAGES.find((one) => one === values.language) ?? lang;
  const notes = BEGIN_WORDS[noteLang].check;
  const why = given.why ?? (isYearAlone ? notes.whyYear : notes.whyDay);
  const said = {
    ...trimmed({ ...values, why: asksWhy ? why : "" }),
    isYearAlone: asksWhy && isYearAlone && given.why === undefined,
  };
  const faults = faultsOf(said, edtf, lang);
  return {
    said,
    typed: given,
    checks,
    grounds: groundsOf(read, given),
    faults: checks > 0 ? faults : new Map(),
    lacksYear: !isWhole,
    edtf: said.day && isWhole && edtf.ok ? edtf.value : null,
    asksWhy,
    asksZone: zone === undefined,
    set: (field, value) => setGiven((before) => ({ ...before, [field]: value })),
    check: () => {
      setChecks(checks + 1);
      return faults.size === 0;
    },
  };
}

type Values = Readonly<Record<AboutField, string>>;

function readAbout(text: string, language: string | undefined, lang: Lang): Values {
  const guessed = language ?? guessLanguage(text) ?? "";
  const { title, publisher, day, zone } = readHead(text, guessed || lang);
  return {
    title: title?.value ?? "",
    publisher: publisher?.value ?? "",
    day: day?.value ?? "",
    why: "",
    zone: zone?.value ?? "",
    language: guessed,
    url: "",
  };
}

function trimmed(values: Values): Values {
  return Object.fromEntries(
    ABOUT_FIELDS.map((field) => [field, values[field].trim()]),
  ) as unknown as Values;
}

function groundsOf(read: Values, given: Given): Readonly<Record<AboutField, Ground>> {
  const groundOf = (field: AboutField): Ground => {
    if (given[field] !== undefined) return "own";
    if (read[field] === "") return "asked";
    return field === "language" ? "likely" : "read";
  };
  return Object.fromEntries(ABOUT_FIELDS.map((field) => [field, groundOf(field)])) as Readonly<
    Record<AboutField, Ground>
  >;
}

function faultsOf(
  { title, day, zone, language, url }: SaidOfDocument,
  edtf: ReturnType<typeof parseEdtf>,
  lang: Lang,
): ReadonlyMap<AboutField, string> {
  const own = BEGIN_WORDS[lang].check.faults;
  const faults: (readonly [AboutField, string | null])[] = [
    ["title", title === "" ? own.title : null],
    ["day", dayFault(day, edtf, own)],
    ["zone", parseZone(zone).ok ? null : own.zone],
    ["language", language === "" ? own.language : null],
    ["url", url === "" || isAddress(url) ? null : own.url],
  ];
  return new Map(faults.filter((one): one is readonly [AboutField, string] => one[1] !== null));
}

function dayFault(
  day: string,
  edtf: ReturnType<typeof parseEdtf>,
  own: { readonly day: string; readonly year: string },
): string | null {
  if (day === "") return null;
  if (day.startsWith("XXXX")) return own.year;
  return edtf.ok ? null : `${own.day} ${edtf.error}`;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
