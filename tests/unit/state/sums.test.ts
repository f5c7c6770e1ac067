/** Whatever is kept and wherever map and timeline look, what each view draws and counts adds up to it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "../../../src/model/durations.ts";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { FactionId } from "../../../src/model/schema/common.ts";
import { sumsIn } from "../../../src/state/sums.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { runs } from "../support/runs.ts";

const opened = openCrowdedState({ events: 700, factions: 9 });
const START = Date.UTC(2016, 0, 1);

const anyStretch = fc
  .tuple(fc.integer({ min: -100, max: 1300 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, days]) => toInterval(START + from * DAY_MS, START + (from + days) * DAY_MS));

const anyFrame = fc.record({
  west: fc.double({ min: 5, max: 12, noNaN: true }),
  south: fc.double({ min: 57, max: 60, noNaN: true }),
  span: fc.double({ min: 0.1, max: 12, noNaN: true }),
  zoom: fc.integer({ min: 3, max: 13 }),
});

test("map, timeline and sides each add up to what is kept, at every zoom and under every filter", () => {
  fc.assert(
    fc.property(
      fc.option(anyStretch),
      anyStretch,
      anyFrame,
      fc.subarray([0, 1, 5, 8]),
      (time, window, { west, south, span, zoom }, kept) => {
        const factions = kept.map((index) => `side-${index}` as FactionId);
        const bounds = [
          [west, south],
          [west + span, south + span / 2],
        ] as const;
        const frame = { bounds, lonLat: [west + span / 2, south + span / 4] as const, zoom };
        const filters = { ...NO_FILTERS, time, factions };
        const sums = sumsIn({ ...opened, filters, window, frame });
        expect(sums.map?.total).toBe(sums.kept);
        expect(sums.differing).toEqual([]);
      },
    ),
    runs(60),
  );
});

test("a sum that is not what is kept is told", () => {
  const answer = opened.engine.query(NO_FILTERS);
  const { counted } = answer;
  const short = {
    ...answer,
    kept: answer.kept + 1,
    counted: counted && { ...counted },
  };
  const state = { ...opened, engine: { ...opened.engine, query: () => short } };
  expect(sumsIn(state as typeof opened).differing.map(({ view }) => view)).toContain("timeline");
});
