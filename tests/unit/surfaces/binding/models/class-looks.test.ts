/** How a crowd's rings tell sources apart: each class in the colour that its events have one by one. */
import { expect, test } from "vitest";
import { toneOfEvent } from "../../../../../src/model/coloring.ts";
import type { EventId } from "../../../../../src/model/schema/common.ts";
import { looksOf } from "../../../../../src/surfaces/binding/models/class-looks.ts";
import { crowdedDataset } from "../../../../browser/support/crowded-dataset.ts";
import { openStateOf } from "../../../support/crowded-state.ts";

/** Six papers, of which each tells some events alone and the first most; one in seven events has no source, twenty have two. */
function sevenfold() {
  const { sources, events, ...head } = crowdedDataset({ events: 210, toldTwice: 20 });
  const papers = Array.from({ length: 4 }, (_, index) => ({
    type: "named",
    id: `paper-${index}`,
    title: `Paper ${index}`,
  }));
  const ids = [...sources, ...papers].map(({ id }) => id);
  const told = events.map((event, index) =>
    "accounts" in event ? event : { ...event, cites: ids.slice(index % 7, (index % 7) + 1) },
  );
  return openStateOf({ ...head, sources: [...sources, ...papers], events: told });
}

test("each class has the colour of its events, hollow where no source is named, and says whose they are", () => {
  const { atlas, engine } = sevenfold();
  const { census } = engine;
  if (!census) throw new Error("a crowd is counted");
  const { classes, sides } = looksOf(census, atlas, "source", "en");
  const found = new Map(
    census.classes("source").map((share, code) => {
      const look = classes[code];
      const side = sides[look?.tones[0] ?? -1];
      const name = share.by === "source" ? share.source.type : share.by;
      return [look?.words, { name, color: side?.color, isHollow: side?.isRest }] as const;
    }),
  );
  const toneOf = (id: string) => {
    const facts = atlas.events.get(id as EventId);
    if (!facts) throw new Error(id);
    const { color, hollow = false } = toneOfEvent(atlas, facts, "source");
    return { color, isHollow: hollow };
  };
  // The first twenty are told by two; of the others the place in seven says by which.
  const expected = [
    ["from several sources", "several-sources", "event-0"],
    ["from A made-up register alone", "source", "event-28"],
    ["from A made-up gazette alone", "source", "event-29"],
    ["from Paper 0 alone", "source", "event-30"],
    ["from Paper 1 alone", "source", "event-31"],
    ["from another source alone", "other-source", "event-32"],
    ["from no named source", "unsourced", "event-34"],
  ] as const;
  for (const [words, name, id] of expected)
    expect(found.get(words), words).toEqual({ name, ...toneOf(id) });
  expect(found.size).toBe(expected.length);
});
