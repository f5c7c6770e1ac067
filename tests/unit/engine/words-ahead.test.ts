/** A search finds the same, however much of the words has been read before it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { runs } from "../support/runs.ts";
import { anyAtlas, anyFilters, atlasOf, TEXTS } from "./atlas-samples.ts";

test("a search that comes while words are being read finds what it finds without", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, fc.nat({ max: 30 }), (atlas, filters, steps) => {
      const engine = createEngine(atlas, TEXTS, makeCounting);
      let left = steps;
      engine.readAhead?.(() => left-- === 0);
      const expected = createEngine(atlas, TEXTS, makeCounting).query(filters);
      const sort = { column: "time", descending: false } as const;
      const found = engine.query(filters).page(sort, 0, engine.size);
      expect(found).toEqual(expected.page(sort, 0, engine.size));
    }),
    runs(100),
  );
});

test("reading ahead comes to an end, in as many turns as it takes", () => {
  const engine = createEngine(atlasOf([]), TEXTS, makeCounting);
  expect(engine.readAhead?.(() => true)).toBe(true);
  expect(engine.readAhead?.(() => false)).toBe(false);
});
