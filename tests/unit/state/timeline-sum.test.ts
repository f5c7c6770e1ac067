/** What the timeline shows adds up to what the filters keep. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { COLORINGS } from "../../../src/model/coloring.ts";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { sumTimeline } from "../../../src/state/timeline-sum.ts";
import { openCrowdedState } from "../support/crowded-state.ts";

const CROWD = openCrowdedState({ events: 900, toldTwice: 300 });
const FEW = openCrowdedState({ events: 40 }, false);
const { start, end } = CROWD.reach;

const anyWindow = fc
  .tuple(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: end - start }))
  .map(([from, length]) => toInterval(from, from + length));
const anyFilters = fc
  .record({
    kinds: fc.subarray(["act", "movement"] as const),
    time: fc.option(anyWindow),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }));

test("the rows add up to the window, and with what is outside to what is kept", () => {
  fc.assert(
    fc.property(
      anyWindow,
      anyFilters,
      fc.constantFrom(...COLORINGS),
      (window, filters, coloring) => {
        const sum = sumTimeline({ ...CROWD, window, filters, coloring });
        const rows = sum.rows.reduce((total, { count }) => total + count, 0);
        expect(rows).toBe(sum.inWindow);
        expect(sum.inWindow + sum.before + sum.after).toBe(sum.kept);
        expect(sum.kept).toBe(CROWD.engine.query(filters).kept);
      },
    ),
    { numRuns: 60 },
  );
});

test("no filter changes which rows there are, but for those that it empties", () => {
  const all = sumTimeline(CROWD).rows.map(({ row }) => row.id);
  const some = sumTimeline({ ...CROWD, filters: { ...NO_FILTERS, kinds: ["movement"] } }).rows;
  expect(all.filter((id) => some.some(({ row }) => row.id === id))).toEqual(
    some.map(({ row }) => row.id),
  );
});

test("a dataset that is drawn event by event has a sum as well, and no rows", () => {
  const sum = sumTimeline(FEW);
  expect(sum).toMatchObject({ kept: 40, rows: [] });
  expect(sum.inWindow + sum.before + sum.after).toBe(40);
});
