/** The sample datasets: sound ones, and ones with a fault each, with the problems that it should be reported as. */
import { readdirSync, readFileSync } from "node:fs";

const GOOD = new URL("../../fixtures/good/", import.meta.url);
const BAD = new URL("../../fixtures/bad/", import.meta.url);

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

export interface BadFixture extends Fixture {
  readonly expected: readonly { readonly code: string; readonly path: string }[];
}

export function goodFixtures(): readonly Fixture[] {
  return namesIn(GOOD).map((name) => ({ name, text: read(GOOD, `${name}.json`) }));
}

export function badFixtures(): readonly BadFixture[] {
  return namesIn(BAD).map((name) => ({
    name,
    text: read(BAD, `${name}.json`),
    expected: JSON.parse(read(BAD, `${name}.expected.json`)),
  }));
}

/** @returns the parsed value, any part of which a test may change */
export function goodValue(name: string) {
  return JSON.parse(read(GOOD, `${name}.json`));
}

function namesIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !file.endsWith(".expected.json"))
    .map((file) => file.slice(0, -".json".length));
}

function read(folder: URL, file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
