/** The faction diagram of a crowd: so much is drawn, whatever comes, and a changed count moves nobody. */
import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../../../src/model/filters.ts";
import type { FactionId, RelationId } from "../../../../../src/model/schema/common.ts";
import {
  ACTORS_DRAWN,
  factionsModel,
} from "../../../../../src/surfaces/binding/models/to-factions-model.ts";
import { LAYOUT_STEPS } from "../../../../../src/views/factions/lay-out.ts";
import { ORDER_STEPS } from "../../../../../src/views/factions/order-boxes.ts";
import { openCrowdedState } from "../../../support/crowded-state.ts";
import { drawn } from "../../../views/factions/sample-factions.ts";

const opened = openCrowdedState({ events: 120, factions: 40, actors: 2000, relations: 233 }, false);

test("of 2,000 actors in 40 factions those with most events are drawn, and the rest are counted", () => {
  const { factions, further } = factionsModel(opened);
  const ids = factions.flatMap(({ actors }) => actors.map(({ id }) => id));
  expect(ids).toHaveLength(ACTORS_DRAWN);
  expect(further).toBe(2000 - ACTORS_DRAWN);
  const { actors } = opened.engine.query(NO_FILTERS).counts;
  const least = Math.min(...ids.map((id) => (id && actors.get(id)) ?? 0));
  const left = [...actors].filter(([id]) => !ids.includes(id)).map(([, count]) => count);
  expect(Math.max(...left)).toBeLessThanOrEqual(least);
});

test("they are laid out in a bounded number of comparisons, however wide the room", () => {
  const { factions, ties } = factionsModel(opened);
  for (const width of [300, 760, 1400])
    expect(drawn({ factions, ties }, width).steps).toBeLessThanOrEqual(
      ORDER_STEPS + 2 * LAYOUT_STEPS,
    );
});

test("both ends of the selected tie are drawn", () => {
  const id = "tie-200" as RelationId;
  const { factions, ties } = factionsModel({ ...opened, selected: { type: "relation", id } });
  expect(ties.find((tie) => tie.id === id)?.selected).toBe(true);
  expect(factions.flatMap(({ actors }) => actors)).toHaveLength(ACTORS_DRAWN);
});

test("a filter changes counts, and nothing that anybody's place follows from", () => {
  const filters = { ...NO_FILTERS, factions: ["side-0" as FactionId] };
  const placesOf = (state: typeof opened) =>
    factionsModel(state).factions.map(({ id, most, actors }) => [
      id,
      most,
      actors.map((a) => a.id),
    ]);
  expect(placesOf({ ...opened, filters })).toEqual(placesOf(opened));
});
