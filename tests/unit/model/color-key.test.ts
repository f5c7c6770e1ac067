import { expect, test } from "vitest";
import { areUngraded, colorKey } from "../../../src/model/color-key.ts";
import { COLORINGS, toneOfEvent } from "../../../src/model/coloring.ts";
import { openShippedState } from "../support/shipped-state.ts";

const { atlas } = openShippedState();
const events = [...atlas.events.values()];
const rowsOf = (coloring: (typeof COLORINGS)[number]) =>
  colorKey(atlas, events, coloring).map(({ meaning, count }) => ({ ...meaning, count }));

test("by side there is a row for each side that acts, in the dataset's order, no side last", () => {
  expect(rowsOf("side")).toEqual([
    { type: "side", faction: "accord", count: 1 },
    { type: "side", faction: "east", count: 4 },
    { type: "side", faction: "russia-side", count: 3 },
    { type: "side", faction: null, count: 1 },
  ]);
});

test("by speaker it tells from whom the agency has it, named, not named, or nobody", () => {
  expect(new Set(rowsOf("speaker").map(({ type }) => type))).toEqual(
    new Set(["speaker", "unnamed-speaker", "agency"]),
  );
});

test("by certainty it tells stated from inferred, though no event be wholly stated", () => {
  expect(rowsOf("certainty")).toEqual([
    { type: "stated", count: 0 },
    { type: "inferred", count: 9 },
  ]);
});

test.each(COLORINGS)(
  "by %s every event's colour is in the key, and every event is counted once",
  (coloring) => {
    const rows = colorKey(atlas, events, coloring);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
    const colors = new Set(rows.map(({ tone }) => tone.color));
    for (const facts of events) expect(colors).toContain(toneOfEvent(atlas, facts, coloring).color);
  },
);

test("one grade is enough for the events not to be ungraded", () => {
  expect(areUngraded(events)).toBe(true);
  const [first, ...rest] = events;
  if (!first) throw new Error("the dataset has events");
  const graded = { ...first, event: { ...first.event, grade: { credibility: 2 as const } } };
  expect(areUngraded([graded, ...rest])).toBe(false);
});
