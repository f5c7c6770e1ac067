/**
 * Numbers and dates on the screen are written by the interface's locale, which names its digits: a bare "ar" has 12 in one engine and
 * ١٢ in another. What takes a `Locale` is held to it by its type; where `Intl` itself is asked, this file looks.
 */
import { expect, test } from "vitest";
import { LOCALES } from "../../src/model/languages.ts";
import { pageSources } from "./support/page-sources.ts";

const READS = "what a document says is read by it, nothing is written";
const TURNED = "its words are compared, not shown";

/** What asks for another locale, and why it may. */
const OTHERS: Readonly<Record<string, string>> = {
  "formats/table/month-names.ts: language": READS,
  "model/suggest/head/read-day.ts: `${locale}-u-ca-gregory`": READS,
  "model/draft/says-time.ts: localeOf(language)": READS,
  'model/zone.ts: "en-US"': TURNED,
};

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const ASKED =
  /(?:\bIntl\.(?:NumberFormat|DateTimeFormat|RelativeTimeFormat|DurationFormat)|\.toLocale(?:Date|Time)?String)\(\s*([^,()]*(?:\([^()]*\))?)/g;
/** What is named for a locale is one by its type. */
const FITS = /^(?:(?:[\w.]+\.)?locale|LOCALES(?:\.\w+|\[\w+\])|localeOf\(lang\))$/;

/** The locales that a source asks `Intl` for, and that are none of the interface's. */
function strayIn(source: string): readonly string[] {
  const code = source.replaceAll(COMMENTS, "");
  return [...code.matchAll(ASKED)]
    .filter(({ 0: asked, index }) => !isOfDevice(code.slice(index + asked.length)))
    .map(([, locale = ""]) => locale.trim())
    .filter((locale) => !FITS.test(locale));
}

/** Nothing is written: the device is asked where it stands. */
function isOfDevice(rest: string): boolean {
  return rest.startsWith(").resolvedOptions()");
}

test("one that does not name its digits is found", () => {
  expect(strayIn("new Intl.NumberFormat(lang).format(12)")).toEqual(["lang"]);
  expect(strayIn('new Intl.DateTimeFormat(\n  "ar",\n  DATE,\n)')).toEqual(['"ar"']);
  expect(strayIn("count.toLocaleString()")).toEqual([""]);
  expect(strayIn("day.toLocaleDateString(undefined, DATE)")).toEqual(["undefined"]);
  expect(strayIn("new Intl.NumberFormat(localeOf(language))")).toEqual(["localeOf(language)"]);
});

test("one that is given the interface's locale is not", () => {
  for (const locale of ["locale", "words.locale", "LOCALES.ar", "LOCALES[lang]", "localeOf(lang)"])
    expect(strayIn(`new Intl.NumberFormat(${locale}, { style: "unit" })`)).toEqual([]);
  expect(strayIn("Intl.DateTimeFormat().resolvedOptions().timeZone")).toEqual([]);
});

test("numbers and dates are written by the interface's locale everywhere", () => {
  const found = pageSources().flatMap(([file, code]) =>
    strayIn(code).map((locale) => `${file}: ${locale}`),
  );
  expect(new Set(found)).toEqual(new Set(Object.keys(OTHERS)));
});

test("in every language the digits are Western", () => {
  for (const locale of Object.values(LOCALES)) {
    expect(new Intl.NumberFormat(locale).format(1234567890)).toMatch(/^[\d.,\s]+$/);
    expect(new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(0)).toMatch(/1970/);
  }
});
