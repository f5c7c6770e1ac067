import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "../../../../src/views/factions/geometry.ts";
import { strokesOf } from "../../../../src/views/factions/tie-path.ts";
import { tie } from "./sample-factions.ts";

const EM = 13;
const OPPOSES = tie("west", "opposes", "east");

function level(length: number): readonly Point[] {
  return [
    [0, 0],
    [length, 0],
  ];
}

/** The gaps of a level line: from where the pen was lifted to where it was set down again. */
function gapsOf(line: string): readonly number[] {
  const strokes = line.split("M").filter(Boolean);
  const xs = strokes.map((stroke) =>
    [...stroke.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x)),
  );
  return xs.slice(1).map((next, at) => (next[0] ?? 0) - (xs[at]?.at(-1) ?? 0));
}

test("a zigzag that is stated is whole", () => {
  expect(gapsOf(strokesOf(OPPOSES, level(60), EM).line)).toEqual([]);
});

test("an inferred zigzag is broken as often as any other inferred line, however short", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 400 }), (length) => {
      const gaps = gapsOf(strokesOf({ ...OPPOSES, basis: "inferred" }, level(length), EM).line);
      const open = gaps.filter((gap) => gap > 0.2 * EM);
      expect(open.length).toBeGreaterThanOrEqual(Math.floor(length / (1.2 * EM)) - 1);
    }),
  );
});

test("a claimed zigzag is finer than an inferred one", () => {
  const [inferred, claimed] = [
    strokesOf({ ...OPPOSES, basis: "inferred" }, level(100), EM),
    strokesOf({ ...OPPOSES, basis: "inferred", claimed: true }, level(100), EM),
  ];
  expect(gapsOf(claimed.line).length).toBeGreaterThan(gapsOf(inferred.line).length);
});
