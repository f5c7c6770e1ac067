/**
 * How well names are read: on the texts that the rules were made with, and on texts by somebody who had not seen the rules. What
 * is missed and what is wrong stands in the message of a test that fails.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Gold, type Kind, scoreNames } from "./score-names.ts";

type Floors = Readonly<Record<Kind, readonly [recall: number, precision: number]>>;

const TUNING: Readonly<Record<string, Floors>> = {
  en: { person: [95, 93], organisation: [93, 92], place: [93, 93] },
  ru: { person: [90, 90], organisation: [85, 85], place: [85, 85] },
  ar: { person: [90, 90], organisation: [90, 90], place: [90, 90] },
};

/** What is promised, in English alone. */
const HELD_OUT: Readonly<Record<string, Floors>> = {
  en: { person: [80, 75], organisation: [90, 90], place: [90, 90] },
};

const fileOf = (set: string, language: string) => `tests/fixtures/suggest/${set}-${language}.json`;

async function check(file: string, language: string, floors: Floors): Promise<void> {
  const set = JSON.parse(readFileSync(file, "utf8")) as Gold[];
  const scores = await scoreNames(set, language);
  for (const [kind, { recall, precision, missed, wrong }] of Object.entries(scores)) {
    const [least, purest] = floors[kind as Kind];
    expect(recall, `${kind}, missed: ${missed.join("; ")}`).toBeGreaterThanOrEqual(least);
    expect(precision, `${kind}, wrong: ${wrong.join("; ")}`).toBeGreaterThanOrEqual(purest);
  }
}

describe("the texts that the rules were made with", () => {
  test.each(Object.entries(TUNING))("%s", async (language, floors) => {
    await check(fileOf("tuning", language), language, floors);
  });
});

describe("texts by somebody who had not seen the rules", () => {
  test.each(Object.entries(HELD_OUT))("%s", async (language, floors) => {
    await check(fileOf("held-out", language), language, floors);
  });
});
