/** How many events of a crowd are told differently, whatever is chosen of how they are told. */
import { expect, test } from "vitest";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { withDifferences } from "../../../src/model/accounts/compare-all.ts";
import type { Telling } from "../../../src/model/vocabulary.ts";
import { answerOf } from "../../../src/state/selectors.ts";
import { countToldApart } from "../../../src/state/told-apart.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { WORDS } from "../support/shipped-state.ts";

const opened = openCrowdedState({ events: 200, toldTwice: 40 });
const atlas = withDifferences(opened.atlas);
const crowd = { ...opened, atlas, engine: createEngine(atlas, textsFor(atlas, WORDS.en)) };

const choosing = (...telling: Telling[]) => ({
  ...crowd,
  filters: { ...crowd.filters, telling },
});

test("it is every one of them, and none where none is left", () => {
  expect(countToldApart(crowd)).toBe(20);
  expect(countToldApart(choosing("differ"))).toBe(20);
  expect(answerOf(choosing("differ")).kept).toBe(20);
  expect(countToldApart(choosing("several", "alone"))).toBe(20);
  expect(countToldApart(choosing("agree"))).toBe(0);
});

test("it is of what the other filters keep", () => {
  const state = { ...crowd, filters: { ...crowd.filters, text: "number 1" } };
  const kept = [...atlas.events.values()].filter(({ event }) => answerOf(state).has(event.id));
  const apart = kept.filter(({ event }) => atlas.differing?.has(event.id)).length;
  expect(apart).toBeGreaterThan(0);
  expect(countToldApart(state)).toBe(apart);
});
