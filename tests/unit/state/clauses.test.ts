/** Of each filter in force: what there would be without it. */
import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { FactionId } from "../../../src/model/schema/common.ts";
import { clausesIn } from "../../../src/state/clauses.ts";
import { openCrowdedState } from "../support/crowded-state.ts";

const opened = openCrowdedState({ events: 300 });
const time = toInterval(Date.UTC(2016, 2, 1), Date.UTC(2016, 5, 1));
const factions = ["side-1" as FactionId];

test("each says how many the others keep by themselves", () => {
  const filters = { ...NO_FILTERS, time, factions };
  const keptBy = (some: Partial<typeof filters>) =>
    opened.engine.query({ ...NO_FILTERS, ...some }).kept;
  expect(clausesIn({ ...opened, filters })).toEqual([
    { name: "time", without: keptBy({ factions }) },
    { name: "factions", without: keptBy({ time }) },
  ]);
});

test("nothing in force is no clause", () => {
  expect(clausesIn(opened)).toEqual([]);
});
