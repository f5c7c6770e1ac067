/** What a key explains of events that several sources tell apart. */
import { expect, test } from "vitest";
import type { LegendSign } from "../../../src/model/signs/legend-signs.ts";
import type { SignedView } from "../../../src/state/signs-shown.ts";
import type { State } from "../../../src/state/state.ts";
import { toldSignsShown } from "../../../src/state/told-signs.ts";
import { openHarbour } from "../support/harbour-state.ts";
import { openShippedState } from "../support/shipped-state.ts";

const VERDICTS: readonly LegendSign[] = ["differ", "agree"];
const shownIn = (state: State, ...views: readonly SignedView[]) =>
  toldSignsShown(state, new Set(views)).signs.filter((sign) => VERDICTS.includes(sign));

test("that accounts differ or agree is explained where the map or the timeline draws it", () => {
  // What they agree about has no place.
  expect(shownIn(openHarbour(), "map")).toEqual(["differ"]);
  expect(shownIn(openHarbour(), "timeline")).toEqual(VERDICTS);
  expect(shownIn(openHarbour(), "factions")).toEqual([]);
});

test("before a second paper is out, there is nothing to explain", () => {
  const opened = openHarbour();
  const filters = { ...opened.filters, knownAsOf: Date.parse("2024-03-14T00:00Z") };
  expect(shownIn({ ...opened, filters }, "map", "timeline")).toEqual([]);
});

test("nor is there where every event is told once", () => {
  expect(shownIn(openShippedState(), "map", "timeline")).toEqual([]);
});
