/** What is left out of libraries: every cut finds its places in what is installed, and one that misses a place stops the build. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Cut, makeCuts } from "../../../.ci/build/cuts/cut.ts";
import { LEAFLET_CUTS } from "../../../.ci/build/cuts/leaflet-cuts.ts";
import { ALL_CUTS } from "../../../.ci/build/lean-libraries.ts";

/** A kilobyte of the reader's is the least for which a library's text is worth rewriting. */
const LEAST_SAVED = 1000;

const everyCut = ALL_CUTS.flatMap(({ file, cuts }) => cuts.map((cut) => ({ file, cut })));
const named = everyCut.map((one) => [`${one.cut.what} (${one.file})`, one] as const);

function installed(file: string): string {
  return readFileSync(`node_modules/${file}`, "utf8");
}

/** A text without the last place that a cut looks for. */
function withoutOnePlace(text: string, { find }: Cut): string {
  const last = [...text.matchAll(find)].at(-1);
  if (!last) throw new Error("there is no such place");
  return text.slice(0, last.index) + text.slice(last.index + last[0].length);
}

test.each(ALL_CUTS)("the cuts find all of their places in $file as it is installed", (cuts) => {
  const text = installed(cuts.file);
  const lean = makeCuts(text, cuts);
  expect(lean).not.toBe(text);
  // What one cut takes away, another does not look for: each stands for itself.
  for (const { find, places } of cuts.cuts) expect([...text.matchAll(find)]).toHaveLength(places);
});

test.each(named)("with one place fewer, the build stops at the cut: %s", (_name, { file, cut }) => {
  const text = withoutOnePlace(installed(file), cut);
  expect(() => makeCuts(text, { file, cuts: [cut] })).toThrow(
    `${file} changed: the cut “${cut.what}” matches ${cut.places - 1} places and expects ${cut.places}.`,
  );
});

test("with one place more, the build stops as well", () => {
  const cut = { what: "the letter", find: /a/g, replacement: "", places: 2, saves: 2000 };
  const cuts = { file: "some/library.js", cuts: [cut] };
  expect(makeCuts("banal", { ...cuts })).toBe("bnl");
  expect(() => makeCuts("banana", cuts)).toThrow(
    "some/library.js changed: the cut “the letter” matches 3 places and expects 2. " +
      "Mend its pattern, or take it out, which costs 2000 bytes.",
  );
});

test.each(named)("a kilobyte is saved by the cut: %s", (_name, { cut }) => {
  expect(cut.saves).toBeGreaterThanOrEqual(LEAST_SAVED);
});

test("the map calls no method that is left out of markers and lines", () => {
  const cut = LEAFLET_CUTS.cuts.find(({ what }) => what.startsWith("a marker's"));
  const places = [...installed(LEAFLET_CUTS.file).matchAll(cut?.find ?? /$^/g)];
  const methods = places.flatMap(([text]) => /^\t(\w+) ?: function/.exec(text)?.[1] ?? []);
  expect(methods).toContain("setIcon");
  const called = new RegExp(`\\.(${methods.join("|")})\\(`);
  const map = readdirSync("src/views/map", { encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(map.filter((name) => called.test(readFileSync(`src/views/map/${name}`, "utf8")))).toEqual(
    [],
  );
});
