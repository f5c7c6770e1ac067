import { describe, expect, test } from "vitest";
import { loadWords, wordsOf } from "../../../src/i18n/catalogue.ts";
import { ADDRESS_WORDS } from "../../../src/i18n/parts/address.ts";
import type { Part } from "../../../src/i18n/parts/part.ts";
import { LANGUAGES } from "../../../src/model/languages.ts";
import type { How } from "../../../src/model/schema/actor.ts";
import { WORDS } from "../support/shipped-state.ts";

/** Every part of the interface that has words of its own, by the name of its file. */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>("../../../src/i18n/parts/*.ts", {
  eager: true,
});
const PARTS: readonly (readonly [string, Part<unknown>])[] = [
  ["every surface", WORDS],
  ...Object.entries(FILES).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter(isPart)
      .map((part) => [path.replace(/.*\/|\.ts$/g, ""), part] as const),
  ),
];

function isPart(value: unknown): value is Part<unknown> {
  return typeof value === "object" && value !== null && "en" in value;
}

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
  group: [0, 1, 2, 3, 11].map((count) => ["Tripoli", count]),
  mapSum: COUNTS.map((count) => [
    {
      ...{ singly: count, grouped: count, groups: count, areas: count },
      ...{ beyond: count, unplaced: count, total: count },
    },
  ]),
  beyond: [-1, 0, 1].flatMap((east) => [-1, 1].map((south) => [east, south])),
  fullest: (["day", "week", "month"] as const).map((unit) => ["3", unit]),
  strip: [[{ total: "9", kept: "4", fullest: "3", date: "May" }]],
  sums: COUNTS.map((bands) => [
    { kept: "9 events", singly: "2", inBands: "6", bands, outside: "1" },
  ]),
  differs: ["map", "timeline", "factions"].map((view) => [view, "3"]),
  "event.chain": [1, 2, 3, 4].map((count) => [SPEAKERS.slice(0, count)]),
  "head.column": [[[3]], [[5, 6]]],
  "head.known": [
    ["ACLED", "31 columns"],
    ["KML", null],
  ],
  missing: ["event", "place", "faction", "relation"].map((kind) => [kind, "id"]),
};

/** Our own name, and the names of keys and of formats. */
const UNTRANSLATED = /^(app$|pptx$|formats\.[^.]+\.name$|formats\.[^.]+$|(keys\.)?list\.\d+\.0$)/;

function textsOf(path: string, say: (...args: readonly unknown[]) => unknown): readonly unknown[] {
  const calls = CALLS[path] ?? COUNTS.map((count) => [count, count, count, count]);
  return calls.map((args) => say(...args));
}

test("every file of words is looked at", () => {
  // That of every surface stands elsewhere, and one file has no words but says what a part is.
  expect(new Set(PARTS.map(([name]) => name)).size).toBe(Object.keys(FILES).length);
});

describe.each(PARTS)("the words of %s", (_, part) => {
  test("are there in every language, under the same keys and of the same sorts", () => {
    const sorts = (words: unknown) =>
      leavesOf(words)
        .map(([path, leaf]) => `${path}: ${typeof leaf}`)
        .sort();
    expect(Object.keys(part).sort()).toEqual([...LANGUAGES].sort());
    for (const lang of LANGUAGES) expect(sorts(part[lang])).toEqual(sorts(part.en));
  });

  test.each(LANGUAGES)("are never empty in %s, and begin and end with a letter or sign", (lang) => {
    for (const [path, leaf] of leavesOf(part[lang]))
      if (typeof leaf !== "function")
        expect([path, leaf]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/su)]);
  });

  test.each(LANGUAGES)("that are made for numbers and names say something in %s", (lang) => {
    for (const [path, leaf] of leavesOf(part[lang]))
      if (typeof leaf === "function")
        for (const text of textsOf(path, leaf as (...args: readonly unknown[]) => unknown)) {
          expect([path, text]).toEqual([path, expect.stringMatching(/\S/u)]);
          expect([path, text]).not.toEqual([
            path,
            expect.stringMatching(/undefined|NaN|null|\[object/u),
          ]);
        }
  });

  test.each(["ar", "ru"] as const)("are not the English ones left standing in %s", (lang) => {
    const english = new Map(leavesOf(part.en));
    const same = leavesOf(part[lang]).filter(
      ([path, leaf]) =>
        !UNTRANSLATED.test(path) &&
        typeof leaf === "string" &&
        leaf === english.get(path) &&
        /\p{Script=Latin}{4}/u.test(leaf),
    );
    expect(same).toEqual([]);
  });
});

describe.each(LANGUAGES)("a sentence in %s", (lang) => {
  const words = WORDS[lang];

  test("names every part that it is given", () => {
    for (const part of ["10", "Tripoli"]) expect(words.event.ring("10", "Tripoli")).toContain(part);
    expect(words.factions.sentence("Ann", "sees", "Bob")).toMatch(/Ann.*sees.*Bob/u);
    const { item } = ADDRESS_WORDS[lang];
    expect(item("?map", "here", "there")).toMatch(/\?map.*here.*there/u);
    for (const { name } of SPEAKERS) expect(words.event.chain(SPEAKERS)).toContain(name);
  });

  test("stands in a catalogue that says which language it is, and how it runs", () => {
    expect(words.lang).toBe(lang);
    expect(words.dir).toBe(lang === "ar" ? "rtl" : "ltr");
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
  });
});

test("a language's words are there once they are loaded", async () => {
  expect(await loadWords("ru")).toBe(WORDS.ru);
  expect(wordsOf("ru")).toBe(WORDS.ru);
  expect(wordsOf("en")).toBe(WORDS.en);
});
