import { expect, test } from "vitest";
import { withSourceColors } from "../../../src/model/accounts/color-sources.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { colorKey } from "../../../src/model/color-key.ts";
import { toneOfEvent } from "../../../src/model/coloring.ts";
import { APART } from "../../../src/model/draft/apart-colors.ts";
import { contrast, distanceForAllEyes } from "../../../src/model/draft/eyes.ts";
import type { EventId, SourceId } from "../../../src/model/schema/common.ts";
import { SOURCE_COLORS } from "../../../src/model/source-colors.ts";
import { readAddress, writeAddress } from "../../../src/state/address/address.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { HARBOUR as TOLD_APART } from "../support/harbour.ts";
import { openHarbour, TOLD } from "../support/harbour-state.ts";
import { openShippedState } from "../support/shipped-state.ts";

const HARBOUR = withSourceColors(TOLD_APART);

const keyOf = (atlas: Atlas) =>
  colorKey(atlas, [...atlas.events.values()], "source").map(({ tone, meaning, count }) => ({
    ...meaning,
    color: tone.color,
    hollow: tone.hollow ?? false,
    count,
  }));

function toneOf(id: EventId) {
  const facts = HARBOUR.events.get(id);
  if (!facts) throw new Error(id);
  return [facts, ...(facts.accounts ?? [])].map((one) => toneOfEvent(HARBOUR, one, "source").color);
}

/** The harbour with events of one source each, so many of each, and of none. */
function toldAlone(counts: readonly number[], unsourced: number): Atlas {
  const [first] = [...HARBOUR.events.values()].filter(({ accounts }) => !accounts);
  const [document] = HARBOUR.sources.values();
  if (!first || !document) throw new Error("the harbour has an event of one source");
  const ids = counts.map((_, index) => `paper-${index}` as SourceId);
  const tellers = ids.flatMap((id, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => [id]),
  );
  const nobody = Array.from({ length: unsourced }, () => []);
  const events = [...tellers, ...nobody].map((cites, place) => {
    const id = `event-${place}` as EventId;
    return [id, { ...first, event: { ...first.event, id, evidence: [], cites } }] as const;
  });
  return withSourceColors({
    ...HARBOUR,
    sources: new Map(ids.map((id) => [id, { ...document, id }])),
    events: new Map(events),
  });
}

test("one source gives its own colour, most events first; several theirs, whichever account is drawn", () => {
  const rows = keyOf(HARBOUR);
  expect(rows.map(({ type }) => type)).toEqual(["source", "source", "several-sources"]);
  expect(rows.map(({ count }) => count)).toEqual([1, 1, 4]);
  expect(rows.slice(0, 2).map(({ color }) => color)).toEqual(SOURCE_COLORS.slice(0, 2));
  const several = rows.at(-1)?.color;
  for (const id of Object.values(TOLD)) expect(new Set(toneOf(id))).toEqual(new Set([several]));
});

test("four sources have colours, those that alone tell the most; the rest share one; one of none is hollow", () => {
  const atlas = toldAlone([1, 3, 2, 2, 5, 1], 2);
  const rows = keyOf(atlas);
  expect(rows.map(({ type, count }) => [type, count])).toEqual([
    ["source", 5],
    ["source", 3],
    ["source", 2],
    ["source", 2],
    ["other-source", 2],
    ["unsourced", 2],
  ]);
  expect(rows.map(({ hollow }) => hollow)).toEqual(rows.map(({ type }) => type === "unsourced"));
  expect(new Set(rows.map(({ color }) => color)).size).toBe(rows.length);
});

test("the colours stay apart for all eyes, and carry white digits", () => {
  for (const [place, color] of SOURCE_COLORS.entries()) {
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(4.99);
    for (const other of SOURCE_COLORS.slice(0, place))
      expect(distanceForAllEyes(color, other)).toBeGreaterThan(APART);
  }
});

test("it is offered where two sources tell; an address that asks elsewhere is told so", () => {
  const asked = new URLSearchParams("color=source");
  for (const told of [openHarbour(HARBOUR), openCrowdedState({ events: 50, toldTwice: 5 })]) {
    const { state, ignored } = readAddress(asked, told);
    expect([state.coloring, ignored]).toEqual(["source", []]);
    expect(writeAddress(state, new URLSearchParams())).toContain("color=source");
  }
  for (const other of [openShippedState(), openCrowdedState({ events: 50 })]) {
    const reading = readAddress(asked, other);
    expect(reading.state.coloring).toBe("side");
    expect(reading.ignored).toHaveLength(1);
  }
});
