/** The strip of a dataset whose events are counted. */
import { expect, test } from "vitest";
import { DAY_MS } from "../../../../../src/model/durations.ts";
import { NO_FILTERS } from "../../../../../src/model/filters.ts";
import { toInterval } from "../../../../../src/model/interval.ts";
import { crowdedStripModel } from "../../../../../src/surfaces/binding/models/crowd/to-crowded-strip-model.ts";
import { stripModel } from "../../../../../src/surfaces/binding/models/to-strip-model.ts";
import type { StripModel } from "../../../../../src/views/strip/strip-model.ts";
import { openCrowdedState } from "../../../support/crowded-state.ts";

const CROWD = openCrowdedState({ events: 900 });
const add = ({ bins }: StripModel, key: "total" | "kept") =>
  bins.reduce((sum, bin) => sum + bin[key], 0);

test("every event is in the one bar of the week in which it begins", () => {
  const strip = crowdedStripModel(CROWD);
  expect(add(strip, "total")).toBe(900);
  expect(strip.edges).toHaveLength(strip.bins.length + 1);
  const lengths = strip.bins
    .slice(1, -1)
    .map(({ time }) => Math.round((time.end - time.start) / DAY_MS));
  expect(new Set(lengths)).toEqual(new Set([7]));
});

test("the other filters' part is laid over it; the time filter takes nothing from it", () => {
  const filters = { ...NO_FILTERS, kinds: ["movement"] as const };
  const some = crowdedStripModel({ ...CROWD, filters });
  expect(add(some, "total")).toBe(900);
  expect(add(some, "kept")).toBe(CROWD.engine.query(filters).kept);
  const time = toInterval(CROWD.reach.start, CROWD.reach.start + 400 * DAY_MS);
  const brushed = crowdedStripModel({ ...CROWD, filters: { ...filters, time } });
  expect(brushed.bins).toBe(
    crowdedStripModel({ ...CROWD, filters: { ...filters, time: null } }).bins,
  );
  expect(add(brushed, "kept")).toBe(add(some, "kept"));
});

test("it says in exact numbers what its bars tell", () => {
  const strip = crowdedStripModel(CROWD);
  const most = Math.max(...strip.bins.map(({ total }) => total));
  expect(strip.description).toMatch(
    /^900 events begin here, 900 of them kept by the other filters; most in /,
  );
  expect(strip.description.endsWith(`: ${most}`)).toBe(true);
});

test("a long span of few events has bars of the calendar as well", () => {
  const few = openCrowdedState({ events: 60 }, false);
  const strip = stripModel({
    ...few,
    firstWindow: toInterval(Date.UTC(1950, 0, 1), Date.UTC(2020, 0, 1)),
  });
  const starts = strip.bins.slice(1).map(({ time }) => new Date(time.start + DAY_MS / 2));
  expect(starts.every((date) => date.getUTCDate() === 1)).toBe(true);
});
