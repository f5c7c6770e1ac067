/** All that reading a document suggests, together. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSuggestions } from "../../../../src/model/suggest/read-suggestions.ts";
import type { ReadingContext, Suggestion } from "../../../../src/model/suggest/suggestion.ts";
import { loadFindDates } from "../../../../src/surfaces/compose/reading/find-dates.ts";
import { lastOf } from "./score-names.ts";

const CONTEXT: ReadingContext = {
  language: "en",
  published: "2019-04-06",
  zone: "UTC",
  known: [],
};
const rules = {
  en: (await import("../../../../src/model/suggest/words/rules-en.ts")).RULES,
  ar: (await import("../../../../src/model/suggest/words/rules-ar.ts")).RULES,
  ru: (await import("../../../../src/model/suggest/words/rules-ru.ts")).RULES,
};
const finders = {
  en: await loadFindDates("en"),
  ar: await loadFindDates("ar"),
  ru: await loadFindDates("ru"),
};

function read(text: string, context: Partial<ReadingContext> = {}): readonly Suggestion[] {
  const all = { ...CONTEXT, ...context };
  const language = all.language as keyof typeof finders;
  return lastOf(readSuggestions(text, all, rules[language], finders[language]));
}

const named = (suggestions: readonly Suggestion[], name: string) =>
  suggestions.find((suggestion) => suggestion.name === name);

test("a name is decided once, from all its mentions, under its fullest form", () => {
  const read_ = read('Hart spoke first. The mayor, Lena Hart, left on Friday. "No," said Hart.');
  expect(read_.filter(({ kind }) => kind === "person")).toMatchObject([
    {
      key: "name:lena hart",
      name: "Lena Hart",
      actorKind: "person",
      mentions: [{ exact: "Hart" }, { exact: "Lena Hart" }, { exact: "Hart" }],
    },
  ]);
});

test("letters in brackets are the organisation before them", () => {
  const all = read("The Marrowgate Harbour Authority (MHA) met. The MHA said so.");
  expect(named(all, "Marrowgate Harbour Authority")?.mentions.map(({ exact }) => exact)).toEqual([
    "Marrowgate Harbour Authority",
    "MHA",
    "MHA",
  ]);
});

test("countries bring their code, and records of the draft their id", () => {
  const all = read("They left Libya for Saltholm. The Tideway said so.", {
    known: [
      { list: "places", id: "saltholm", names: ["Saltholm"] },
      { list: "actors", id: "tideway", names: ["Tideway"] },
    ],
  });
  expect(named(all, "Libya")).toMatchObject({ kind: "place", country: "LY" });
  expect(named(all, "Saltholm")).toMatchObject({ known: { list: "places", id: "saltholm" } });
  expect(named(all, "Tideway")).toMatchObject({ known: { list: "actors", id: "tideway" } });
});

test("headlines in capitals are searched for the names of the text, and bring none", () => {
  const all = read("GREAT FIRE IN PORT ALDER\n\nA fire broke out in Port Alder.");
  expect(all.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Port Alder", 2]]);
});

test("hedges and verbs of saying are found in all three languages", () => {
  const kinds = (text: string, language: string) =>
    read(text, { language })
      .filter(({ kind }) => kind === "hedge" || kind === "saying")
      .map(({ kind, name }) => [kind, name]);
  expect(kinds("He said the quay was reportedly shut.", "en")).toEqual([
    ["saying", "said"],
    ["hedge", "reportedly"],
  ]);
  expect(kinds("The fleet was reported to have left.", "en")).toEqual([
    ["hedge", "was reported to have"],
  ]);
  expect(kinds("Он сообщил, что порт якобы закрыт.", "ru")).toEqual([
    ["saying", "сообщил"],
    ["hedge", "якобы"],
  ]);
  expect(kinds("وقال إن الميناء مغلق على ما يبدو.", "ar")).toEqual([
    ["saying", "وقال"],
    ["hedge", "على ما يبدو"],
  ]);
});

test.each([
  ["ru", "Это было 4 апреля 2019 года.", "4 апреля 2019 года", "2019-04-04"],
  ["ru", "Он приехал в пятницу.", "в пятницу", "2019-04-05"],
  ["ru", "Он приехал в минувший вторник.", "вторник", "2019-04-02"],
  ["ru", "Он выступит во вторник.", "вторник", "2019-04-09"],
  [
    "ru",
    "Это было в начале апреля 2019 года.",
    "в начале апреля 2019 года",
    "2019-04-01~/2019-04-10~",
  ],
  ["ru", "Завод построен в 1998 году.", "1998 году", "1998"],
  ["ru", "Это было в 23:59 мск 4 апреля.", "в 23:59 мск 4 апреля", "2019-04-04T23:59+03:00"],
  ["ru", "Бой шёл между 4 и 6 апреля.", "между 4 и 6 апреля", "[2019-04-04..2019-04-06]"],
  ["ru", "В ночь на 5 апреля был дождь.", "5 апреля", "2019-04-05"],
  ["ru", "Это было на прошлой неделе.", "на прошлой неделе", "2019-03-25/2019-03-31"],
  ["ar", "حدث ذلك في 4 أبريل 2019.", "في 4 أبريل 2019", "2019-04-04"],
  ["ar", "حدث ذلك مساء الثلاثاء.", "الثلاثاء", "2019-04-02"],
  ["ar", "حدث ذلك منذ عام 2014.", "منذ عام 2014", "2014/.."],
  ["ar", "حدث ذلك في أوائل أبريل 2019.", "في أوائل أبريل 2019", "2019-04-01~/2019-04-10~"],
  ["ar", "حدث ذلك الأسبوع الماضي.", "الأسبوع الماضي", "2019-03-25/2019-03-31"],
])("times, %s: %s", (language, text, name, edtf) => {
  const times = read(text, { language }).filter(({ kind }) => kind === "time");
  expect(times.map((time) => [time.name, time.edtf])).toEqual([[name, edtf]]);
});

test("the general secretary is no year", () => {
  const all = read("قال الأمين العام ذلك.", { language: "ar" });
  expect(all.filter(({ kind }) => kind === "time")).toEqual([]);
});

test("whatever the text, each mention says what stands there, and each key is told once", () => {
  const words = fc.constantFrom(
    ..."Lena Hart Libya 🚢 , . ( ) \n \" the of and Ministry in on Friday 4 April 2019 about said MHA O'Neil al-Sarraj 's — St. Министерство в قال ليبيا".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 40 }),
      fc.constantFrom("en", "ar", "ru"),
      (parts, language) => {
        const text = parts.join(" ");
        const signs = [...text];
        const all = read(text, { language });
        for (const { mentions } of all)
          for (const { start, end, exact } of mentions) {
            expect(signs.slice(start, end).join("")).toBe(exact);
            expect(exact.trim()).not.toBe("");
          }
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      },
    ),
  );
});
