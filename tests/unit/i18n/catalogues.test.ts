import { describe, expect, test } from "vitest";
import { loadWords, wordsOf } from "../../../src/i18n/catalogue.ts";
import { en } from "../../../src/i18n/en.ts";
import { LANGUAGES } from "../../../src/model/languages.ts";
import type { How } from "../../../src/model/schema/actor.ts";
import { CREDIBILITIES, RELIABILITIES } from "../../../src/model/vocabulary.ts";
import { WORDS } from "../support/shipped-state.ts";

/** Every leaf of a catalogue with the way to it: `filters.kind`. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path ? `${path}.${key}` : key),
  );
}

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1234];
const SPEAKERS = (
  ["reported", "announced", "denied", "said"] as const satisfies readonly How[]
).map((how, index) => ({ name: `Speaker ${index}`, how }));

/** What a function of the words is called with, by its name; any other takes numbers and texts alike. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "event.chain": [1, 2, 3, 4].map((count) => [SPEAKERS.slice(0, count)]),
  "filters.gradeOf": [...RELIABILITIES, ...CREDIBILITIES.map(String)].map((key) => [key]),
};

function textsOf(path: string, say: (...args: readonly unknown[]) => unknown): readonly unknown[] {
  const calls = CALLS[path] ?? COUNTS.map((count) => [count, count, count]);
  return calls.map((args) => say(...args));
}

describe.each(LANGUAGES)("the words in %s", (lang) => {
  const words = WORDS[lang];
  const leaves = leavesOf(words);

  test("have the same keys as the English ones, of the same sorts", () => {
    const sorts = (all: typeof leaves) =>
      all.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
    expect(sorts(leaves)).toEqual(sorts(leavesOf(en)));
  });

  test("are never empty, and begin and end with a letter or sign", () => {
    for (const [path, leaf] of leaves)
      if (typeof leaf !== "function")
        expect([path, leaf]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/su)]);
  });

  test("that are made for numbers and names say something for every number", () => {
    for (const [path, leaf] of leaves)
      if (typeof leaf === "function")
        for (const text of textsOf(path, leaf as (...args: readonly unknown[]) => unknown)) {
          expect([path, text]).toEqual([path, expect.stringMatching(/\S/u)]);
          expect([path, text]).not.toEqual([
            path,
            expect.stringMatching(/undefined|NaN|null|\[object/u),
          ]);
        }
  });

  test("name every part of a sentence that they are given", () => {
    for (const part of ["10", "Tripoli"]) expect(words.event.ring("10", "Tripoli")).toContain(part);
    expect(words.factions.sentence("Ann", "sees", "Bob")).toMatch(/Ann.*sees.*Bob/u);
    expect(words.ignored.item("?map", "here", "there")).toMatch(/\?map.*here.*there/u);
    for (const { name } of SPEAKERS) expect(words.event.chain(SPEAKERS)).toContain(name);
  });

  test("say which language they are, and how it runs", () => {
    expect(words.lang).toBe(lang);
    expect(words.dir).toBe(lang === "ar" ? "rtl" : "ltr");
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
  });
});

/** Our own name, and the names of keys. */
const UNTRANSLATED = /^(app$|keys\.list\.\d+\.0$)/;

test("the other languages are not the English one left standing", () => {
  const english = new Map(leavesOf(en));
  for (const lang of ["ar", "ru"] as const) {
    const same = leavesOf(WORDS[lang]).filter(
      ([path, leaf]) =>
        !UNTRANSLATED.test(path) &&
        typeof leaf === "string" &&
        leaf === english.get(path) &&
        /\p{Script=Latin}{4}/u.test(leaf),
    );
    expect(same).toEqual([]);
  }
});

test("a language without words is given the English ones", async () => {
  expect(await loadWords("tlh")).toBe(en);
  expect(wordsOf("xx")).toBe(en);
  expect(wordsOf("ru")).toBe(WORDS.ru);
});
