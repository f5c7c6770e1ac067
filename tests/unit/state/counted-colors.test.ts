/** In a crowd six factions have a colour and a shape each, and the key counts every event that has one. */
import { expect, test } from "vitest";
import { toneOfFaction } from "../../../src/model/atlas.ts";
import { colorKey } from "../../../src/model/color-key.ts";
import { COLORINGS } from "../../../src/model/coloring.ts";
import { sidesOf } from "../../../src/model/event-facts.ts";
import { COLORED_MOST } from "../../../src/model/share-class.ts";
import { REST } from "../../../src/model/symbols.ts";
import { countedColors } from "../../../src/state/counted-colors.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { openShippedState } from "../support/shipped-state.ts";

const crowd = openCrowdedState({ events: 400, factions: 12 });
const { atlas, engine } = crowd;
/** By two sources, many of its events by both. */
const told = openCrowdedState({ events: 400, toldTwice: 100 });

test("the six factions with most events have a shape each, all others share a hollow grey", () => {
  const tones = (engine.census?.ranks ?? []).map(({ faction }) => toneOfFaction(atlas, faction));
  const outlines = tones.slice(0, COLORED_MOST).map(({ outline }) => outline);
  expect(new Set(outlines).size).toBe(COLORED_MOST);
  expect(tones.slice(COLORED_MOST)).toEqual(Array(12 - COLORED_MOST).fill(REST));
  expect(toneOfFaction(atlas, null)).toEqual(REST);
});

test("the dataset's own colour holds for those that have one", () => {
  for (const { faction } of (engine.census?.ranks ?? []).slice(0, COLORED_MOST))
    expect(toneOfFaction(atlas, faction).color).toBe(atlas.factions.get(faction)?.color);
});

test("the key counts all events of a colour, those with two sides for both", () => {
  const rows = countedColors(crowd) ?? [];
  const events = [...atlas.events.values()];
  expect(rows.map(({ meaning }) => meaning.type)).toEqual([
    ...Array(COLORED_MOST).fill("side"),
    "rest",
  ]);
  for (const { meaning, count } of rows) {
    const isOf = (side: string | null) =>
      meaning.type === "side"
        ? side === meaning.faction
        : side === null || !atlas.colored?.has(side as never);
    expect(count).toBe(events.filter((facts) => sidesOf(facts).some(isOf)).length);
  }
});

test("by what else there is to colour by, each event has one colour", () => {
  for (const coloring of COLORINGS.filter((one) => one !== "side")) {
    const rows = countedColors({ ...told, coloring }) ?? [];
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(engine.size);
  }
});

test("by source the key has the colours that events drawn one by one have, in their order", () => {
  const state = { ...told, coloring: "source" } as const;
  const events = [...told.atlas.events.values()];
  expect(countedColors(state)?.map(({ meaning }) => meaning.type)).toEqual([
    "source",
    "several-sources",
  ]);
  expect(
    countedColors(state)?.map(({ meaning, count, tone }) => [meaning, count, tone.color]),
  ).toEqual(
    colorKey(told.atlas, events, "source").map(({ meaning, count, tone }) => [
      meaning,
      count,
      tone.color,
    ]),
  );
});

test("a crowd of one source has no colours by source: its sides' stand there", () => {
  expect(atlas.coloredSources).toBeUndefined();
  expect(countedColors({ ...crowd, coloring: "source" })).toEqual(countedColors(crowd));
});

test("a dataset that is drawn event by event keeps its own key", () => {
  expect(countedColors(openShippedState())).toBeNull();
});
