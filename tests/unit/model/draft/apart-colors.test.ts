/** Colours of factions that stay apart for all eyes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  APART,
  distanceToNearest,
  nearestFree,
  PALETTE,
  proposeColors,
} from "../../../../src/model/draft/apart-colors.ts";
import {
  contrast,
  distanceFor,
  distanceForAllEyes,
  eyesThatMistake,
} from "../../../../src/model/draft/eyes.ts";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("a colour is no distance from itself, black is 1 from white, and the order does not matter", () => {
  expect(distanceForAllEyes("#1f6f8b", "#1f6f8b")).toBe(0);
  expect(distanceForAllEyes("#000000", "#ffffff")).toBeCloseTo(1, 5);
  fc.assert(
    fc.property(color, color, (a, b) => {
      expect(distanceForAllEyes(a, b)).toBe(distanceForAllEyes(b, a));
    }),
  );
});

test("red and green of one lightness are near for eyes that lack a cone, though far for others", () => {
  const [red, green] = ["#b35900", "#6b7f00"] as const;
  expect(distanceForAllEyes(red, green)).toBeLessThan(0.05);
  // The same step in lightness alone is seen by all.
  expect(distanceForAllEyes("#333333", "#999999")).toBeGreaterThan(0.25);
});

test("every colour of the palette is seen on light paper", () => {
  for (const one of PALETTE) expect(contrast(one, "#f8f6f1")).toBeGreaterThanOrEqual(3);
});

test("taken one after the other, five stay apart, and seven nearly so", () => {
  const taken: string[] = [];
  for (let count = 1; count <= 7; count++) {
    const [best] = proposeColors(taken);
    expect(best?.distance).toBeGreaterThanOrEqual(count <= 5 ? APART : 0.08);
    taken.push(best?.color ?? "");
  }
  expect(new Set(taken).size).toBe(7);
});

test("whatever is in use, the whole palette is offered, what stays apart first", () => {
  fc.assert(
    fc.property(fc.array(color, { maxLength: 12 }), (used) => {
      const proposals = proposeColors(used);
      expect(proposals.map((one) => one.color).toSorted()).toEqual([...PALETTE].sort());
      const near = proposals.findIndex(({ distance }) => distance < APART);
      if (near >= 0)
        expect(proposals.slice(near).every(({ distance }) => distance < APART)).toBe(true);
      for (const one of proposals) expect(one.distance).toBe(distanceToNearest(one.color, used));
    }),
  );
});

test("it is said whose eyes mistake two colours: a blue and a green for those that do not see blue", () => {
  const [blue, green] = ["#1f6f8b", "#2f7a45"] as const;
  expect(distanceForAllEyes(blue, green)).toBeCloseTo(0.019, 3);
  expect(eyesThatMistake(blue, green, APART)).toBe("tritan");
  expect(["protan", "deutan"]).toContain(eyesThatMistake("#b35900", "#6b7f00", APART));
  expect(eyesThatMistake("#333333", "#363636", APART)).toBe("full");
});

test("the nearest free colour stays apart, can be seen, and is like the one that was near", () => {
  fc.assert(
    fc.property(color, fc.array(color, { maxLength: 4 }), (one, used) => {
      const free = nearestFree(one, used);
      if (free === null) return;
      expect(distanceToNearest(free, used)).toBeGreaterThanOrEqual(APART);
      expect(contrast(free, "#f8f6f1")).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 20 },
  );
  const free = nearestFree("#2f7a45", ["#1f6f8b"]) ?? "";
  expect(distanceFor("full", free, "#2f7a45")).toBeLessThan(0.15);
});
