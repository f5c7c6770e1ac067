/** While the map is held, the counts of every frame are those that the engine itself would give. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import { makeGripping } from "../../../../src/engine/grip/grips.ts";
import { COLORINGS } from "../../../../src/model/coloring.ts";
import type { Filters } from "../../../../src/model/filters.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { frameHolder, noteBins } from "../../../../src/state/counted/held-frame-engine.ts";
import { anyAtlas, anyFilters, TEXTS } from "../../engine/atlas-samples.ts";
import { runs } from "../../support/runs.ts";

const EDGES = Float64Array.of(0, 2, 3, 8);
const WINDOW = toInterval(0, 8);

const anyFrames = fc
  .array(anyFilters, { minLength: 1, maxLength: 4 })
  .map((all) => all.flatMap(({ frame }) => (frame ? [frame] : [])));

test("each step of a held map counts as the engine does, by what the views have asked for", () => {
  fc.assert(
    fc.property(
      anyAtlas,
      anyFilters,
      fc.constantFrom(...COLORINGS),
      anyFrames,
      (atlas, filters, coloring, frames) => {
        const engine = createEngine(atlas, TEXTS, makeGripping);
        const { note, bins } = noteBins();
        const asked = note(engine).query(filters).counted;
        asked?.bands(EDGES, coloring);
        asked?.begins(EDGES);
        const grip = engine.query({ ...filters, frame: null }).counted?.gripFrame?.(bins, coloring);
        if (!grip) throw new Error("an engine that is here counts beforehand");
        const held = frameHolder(grip, { filters, coloring })(engine);
        for (const frame of frames) {
          const step = held.query({ ...filters, frame });
          const truth = engine.query({ ...filters, frame });
          expect(step.kept).toBe(truth.kept);
          expect({ ...step.counts }).toEqual({ ...truth.counts });
          const [mine, theirs] = [step.counted, truth.counted];
          expect(mine?.byClass(coloring)).toEqual(theirs?.byClass(coloring));
          expect(mine?.tally(coloring)).toEqual(theirs?.tally(coloring));
          expect(mine?.bands(EDGES, coloring)).toEqual(theirs?.bands(EDGES, coloring));
          expect(mine?.outside(WINDOW)).toEqual(theirs?.outside(WINDOW));
          expect(mine?.begins(EDGES)).toEqual(theirs?.begins(EDGES));
          expect(mine?.pairings()).toEqual(theirs?.pairings());
        }
      },
    ),
    runs(100),
  );
});

test("what other filters keep, and no frame, is asked, not looked up", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, (atlas, filters) => {
      const engine = createEngine(atlas, TEXTS, makeGripping);
      const grip = engine
        .query({ ...filters, frame: null })
        .counted?.gripFrame?.({ bands: [], begins: [] }, "side");
      if (!grip) throw new Error("an engine that is here counts beforehand");
      const held = frameHolder(grip, { filters, coloring: "side" })(engine);
      const other: Filters = { ...filters, kinds: ["movement"], text: "x" };
      expect(held.query(other)).toBe(engine.query(other));
      const open = { ...filters, frame: null };
      expect(held.query(open)).toBe(engine.query(open));
    }),
    runs(30),
  );
});
