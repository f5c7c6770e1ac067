/** While the brush is held, the counts of every step are those that the engine itself would give. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import { makeGripping } from "../../../../src/engine/grip/grips.ts";
import { brushEdges, snapToSteps } from "../../../../src/model/brush-steps.ts";
import { COLORINGS } from "../../../../src/model/coloring.ts";
import type { Filters } from "../../../../src/model/filters.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { holdEngine } from "../../../../src/state/counted/held-engine.ts";
import { heldGroupings } from "../../../../src/state/counted/held-grouping.ts";
import { anyAtlas, anyFilters, TEXTS } from "../../engine/atlas-samples.ts";
import { runs } from "../../support/runs.ts";

const BOUNDS = toInterval(-20, 80);

const anyBrush = fc
  .tuple(
    fc.double({ min: -20, max: 80, noNaN: true }),
    fc.double({ min: -20, max: 80, noNaN: true }),
  )
  .map(([a, b]) => snapToSteps(toInterval(Math.min(a, b), Math.max(a, b)), BOUNDS));

/** Spots by threes are a group. */
function groupsOf(spots: number) {
  const groups = Array.from({ length: Math.ceil(spots / 3) }, (_, group) =>
    [0, 1, 2].map((at) => 3 * group + at).filter((spot) => spot < spots),
  );
  const codes = Uint16Array.from({ length: spots }, (_, spot) => Math.floor(spot / 3));
  return { groups, codes };
}

test("each step of a held brush counts as the engine does", () => {
  fc.assert(
    fc.property(
      anyAtlas,
      anyFilters,
      fc.constantFrom(...COLORINGS),
      fc.array(anyBrush, { minLength: 1, maxLength: 4 }),
      (atlas, filters, coloring, brushes) => {
        const engine = createEngine(atlas, TEXTS, makeGripping);
        const spots = engine.census?.spots.length ?? 0;
        const { groups, codes } = groupsOf(spots);
        const all: Filters = { ...filters, time: null };
        const grip = engine.query(all).counted?.gripTime?.(brushEdges(BOUNDS), codes, coloring);
        if (!grip) throw new Error("an engine that is here counts beforehand");
        const grouping = groups as never;
        const held = holdEngine(engine, { grip, filters: all, coloring, spots, groups, grouping });
        expect(heldGroupings.get(held)).toBe(grouping);
        for (const time of brushes) {
          const step = held.query({ ...filters, time });
          const truth = engine.query({ ...filters, time });
          expect(step.kept).toBe(truth.kept);
          expect({ ...step.counts }).toEqual({ ...truth.counts });
          expect(step.counted?.byClass(coloring)).toEqual(truth.counted?.byClass(coloring));
          const [mine, theirs] = [step, truth].map((one) => one.counted?.tally(coloring));
          expect(mine?.unplaced).toBe(theirs?.unplaced);
          for (const group of groups)
            expect(sumOf(mine?.counts, group)).toBe(sumOf(theirs?.counts, group));
        }
      },
    ),
    runs(100),
  );
});

test("what other filters keep is asked, not looked up", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, anyBrush, (atlas, filters, time) => {
      const engine = createEngine(atlas, TEXTS, makeGripping);
      const grip = engine
        .query({ ...filters, time: null })
        .counted?.gripTime?.(brushEdges(BOUNDS), new Uint16Array(), "side");
      if (!grip) throw new Error("an engine that is here counts beforehand");
      const other: Filters = { ...filters, time, kinds: ["movement"], text: "x" };
      const held = holdEngine(engine, {
        grip,
        filters,
        coloring: "side",
        spots: 0,
        groups: [],
        grouping: null,
      });
      expect(held.query(other)).toBe(engine.query(other));
      const open = { ...filters, time: null };
      expect(held.query(open)).toBe(engine.query(open));
    }),
    runs(30),
  );
});

function sumOf(counts: Uint32Array | undefined, spots: readonly number[]): number {
  return spots.reduce((sum, spot) => sum + (counts?.[spot] ?? 0), 0);
}
