/** The list of sides counts each event once for each of its parties, and its pairings add up to what is kept. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import type { FactionId } from "../../../src/model/schema/common.ts";
import { sidesIn } from "../../../src/state/sides.ts";
import { areSidesListed } from "../../../src/state/sides-listed.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { runs } from "../support/runs.ts";
import { openShippedState } from "../support/shipped-state.ts";

const total = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

const anyCrowd = fc.record({
  events: fc.integer({ min: 151, max: 400 }),
  factions: fc.integer({ min: 1, max: 15 }),
  pairsInTen: fc.integer({ min: 0, max: 10 }),
  kept: fc.subarray([0, 1, 2]),
});

test("pairings add up to what is kept, and every event counts once for each of its sides", () => {
  fc.assert(
    fc.property(anyCrowd, ({ kept, ...wishes }) => {
      const opened = openCrowdedState({ actors: 20, ...wishes });
      const factions = kept.map((index) => `side-${index}` as FactionId);
      const state = { ...opened, filters: { ...NO_FILTERS, factions } };
      const sides = sidesIn(state);
      expect(total(sides.pairings)).toBe(sides.kept);
      const expected = sides.pairings.reduce(
        (sum, one) => sum + one.count * new Set(one.sides).size,
        0,
      );
      expect(total(sides.parties)).toBe(expected);
      expect(sides.sum).toBe(expected);
    }),
    runs(25),
  );
});

test("too few events to be counted are paired alike, one by one", () => {
  const wishes = { events: 120, factions: 8, actors: 40 };
  const [counted, plain] = [openCrowdedState(wishes), openCrowdedState(wishes, false)];
  const bySides = (state: typeof plain) =>
    new Map(sidesIn(state).pairings.map(({ sides, count }) => [JSON.stringify(sides), count]));
  expect(bySides(plain)).toEqual(bySides(counted));
});

test("a crowd and counted pairs are a list; the shipped dataset is a diagram", () => {
  expect(areSidesListed(openShippedState())).toBe(false);
  expect(areSidesListed(openCrowdedState({ events: 200, actors: 10, pairsInTen: 0 }))).toBe(false);
  expect(areSidesListed(openCrowdedState({ events: 200, actors: 10, pairsInTen: 1 }))).toBe(true);
  expect(areSidesListed(openCrowdedState({ events: 20, actors: 30 }, false))).toBe(true);
});
