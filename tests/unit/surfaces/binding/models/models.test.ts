import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../../src/engine/create-engine.ts";
import { readDatasetText } from "../../../../../src/formats/read-dataset-text.ts";
import { textsFor } from "../../../../../src/i18n/engine-texts.ts";
import { SOURCE_WORDS } from "../../../../../src/i18n/parts/source.ts";
import { indexDataset } from "../../../../../src/model/atlas.ts";
import { compareDocument } from "../../../../../src/model/document/compare.ts";
import { evidenceOfEvent } from "../../../../../src/model/evidence.ts";
import { NO_FILTERS } from "../../../../../src/model/filters.ts";
import { toInterval } from "../../../../../src/model/interval.ts";
import type { Thing } from "../../../../../src/model/thing.ts";
import { initialState } from "../../../../../src/state/initial.ts";
import { answerOf } from "../../../../../src/state/selectors.ts";
import type { State } from "../../../../../src/state/state.ts";
import { leftOutOfTimeline } from "../../../../../src/surfaces/binding/models/timeline-reach.ts";
import { factionsModel } from "../../../../../src/surfaces/binding/models/to-factions-model.ts";
import { mapModel } from "../../../../../src/surfaces/binding/models/to-map-model.ts";
import { sourceModel } from "../../../../../src/surfaces/binding/models/to-source-model.ts";
import { stripModel } from "../../../../../src/surfaces/binding/models/to-strip-model.ts";
import {
  slideTimelineModel,
  timelineModel,
} from "../../../../../src/surfaces/binding/models/to-timeline-model.ts";
import { timelineNote } from "../../../../../src/surfaces/binding/models/to-timeline-note.ts";
import { goodValue } from "../../../formats/read-fixtures.ts";
import {
  ID,
  openShippedState,
  SHIPPED,
  shippedEngine,
  WORDS,
} from "../../../support/shipped-state.ts";

const OPENED = openShippedState();
const DOCUMENT = SHIPPED.dataset.sources.find((source) => source.type === "document");
if (DOCUMENT?.type !== "document") throw new Error("the dispatch is there");
const dispatch = DOCUMENT;
const source = (state: State) => sourceModel(state, dispatch, null);

const haftar: Thing = { type: "actor", id: ID.haftar };
const ring: Thing = { type: "event", id: ID.ring };

function stateWith(changes: Partial<State>): State {
  return { ...OPENED, ...changes };
}

describe.each([
  ["timeline", timelineModel],
  ["timeline of a slide", slideTimelineModel],
  ["strip", stripModel],
  ["map", mapModel],
  ["factions", factionsModel],
  ["source", source],
] as const)("the model of the %s", (_, toModel: (state: State) => unknown) => {
  test("is the same object for the same state, so that nothing is drawn twice", () => {
    const state = stateWith({ hovered: ring, selected: haftar });
    expect(toModel(state)).toBe(toModel(state));
    expect(toModel(state)).toBe(toModel({ ...state }));
  });

  test("is the same object where only what it does not show has changed", () => {
    const before = toModel(OPENED);
    expect(toModel(stateWith({ tab: "events", theme: "dark", isFrameMoved: true }))).toBe(before);
    expect(toModel(stateWith({ sort: { column: "title", descending: true } }))).toBe(before);
  });

  test("is in the reader's language", () => {
    const arabic = stateWith({ lang: "ar", engine: shippedEngine("ar") });
    const said = (state: State) => JSON.stringify(toModel(state));
    expect(said(arabic)).toMatch(/\p{Script=Arabic}/u);
    expect(said(OPENED)).not.toMatch(/\p{Script=Arabic}|\p{Script=Cyrillic}/u);
  });
});

describe.each([
  ["timeline", (state: State) => timelineModel(state).marks],
  ["map", (state: State) => mapModel(state).marks],
] as const)("on the %s", (_, marksOf) => {
  test("pointing at an event changes its own mark; every other stays the same object", () => {
    const before = marksOf(OPENED);
    const after = marksOf(stateWith({ hovered: ring }));
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [index, mark] of after.entries())
      if (mark.id === ID.ring) expect(mark).toEqual({ ...before[index], emphasis: "lit" });
      else expect(mark).toBe(before[index]);
  });

  test("a selected event is the only one at full strength", () => {
    const before = marksOf(OPENED);
    for (const [index, mark] of marksOf(stateWith({ selected: ring })).entries())
      if (mark.id === ID.ring)
        expect(mark).toEqual({ ...before[index], selected: true, emphasis: "lit" });
      else expect(mark).toEqual({ ...before[index], emphasis: "dimmed" });
  });

  test("pointing at an actor lights its events and dims the rest", () => {
    for (const { id, emphasis } of marksOf(stateWith({ hovered: haftar }))) {
      const { participants } = SHIPPED.events.get(id)?.event ?? { participants: [] };
      const takesPart = participants.some(({ actor }) => actor === ID.haftar);
      expect(emphasis).toBe(takesPart ? "lit" : "dimmed");
    }
  });

  test("a filter leaves marks out, and the others say the same", () => {
    const filters = { ...NO_FILTERS, factions: [ID.east] };
    const after = marksOf(stateWith({ filters }));
    expect(after.length).toBeGreaterThan(0);
    expect(after).toEqual(
      marksOf(OPENED).filter(({ id }) => SHIPPED.events.get(id)?.faction === ID.east),
    );
  });

  test("every mark's name begins with its title", () => {
    for (const { name, title } of marksOf(OPENED)) expect(name.startsWith(title)).toBe(true);
  });
});

test("every event is on the timeline, in the row of its side", () => {
  const { rows, marks } = timelineModel(OPENED);
  expect(marks.map(({ id }) => id).toSorted()).toEqual([...SHIPPED.events.keys()].toSorted());
  for (const { id, row } of marks) expect(row).toBe(SHIPPED.events.get(id)?.faction ?? "none");
  expect(rows.map(({ id }) => id)).toEqual(["accord", "east", "russia-side", "none"]);
});

test("the timeline tells a day, one of several days, a span and an open start apart", () => {
  const marks = new Map(timelineModel(OPENED).marks.map((mark) => [mark.id, mark]));
  expect(marks.get(ID.call)).toMatchObject({ shape: "unit", openStart: false, approximate: false });
  expect(marks.get(ID.alert)).toMatchObject({ shape: "one-of", approximate: true });
  expect(marks.get(ID.operations)).toMatchObject({
    shape: "span",
    openStart: true,
    openEnd: false,
  });
  expect(marks.get(ID.operations)?.time.start).toBe(-Infinity);
});

test("what is older than the axis reaches stands at its edge, open towards what lies before", () => {
  const state = stateOf(datasetDated("Y-13800000000", "1969-07-20"));
  expect(timelineNote(state)).not.toContain("NaN");
  const [bang, moon] = timelineModel(state).marks;
  expect([bang?.openStart, bang?.shape, bang?.date]).toEqual([
    true,
    "span",
    "13.8\u00a0billion\u00a0BC",
  ]);
  expect([moon?.openStart, moon?.shape]).toEqual([false, "unit"]);
  const { start, end } = state.window;
  for (const ms of [start, end]) expect(Number.isNaN(new Date(ms).valueOf())).toBe(false);
});

const EDGES = ["Y-271822", "Y-271821", "Y275760", "Y275761", "Y-1E99999", "Y17E8"];

test.each(EDGES)("a dataset dated %s alone has no axis, and every event in its words", (date) => {
  const state = stateOf(datasetDated(date, date));
  expect(timelineModel(state).isUndated).toBe(true);
  expect(stripModel(state).isNeeded).toBe(false);
  expect(timelineNote(state)).toBe("No event has a date that can be drawn");
  expect(timelineModel(state).marks.every((mark) => /\d/.test(mark.date))).toBe(true);
});

test.each(EDGES)("a window that the dataset sets to %s is as if it set none", (date) => {
  const dated = datasetDated("2020-01-01", "2020-01-09") as object;
  const { window, reach } = stateOf({ ...dated, display: { window: date } });
  expect({ window, reach }).toEqual((({ window, reach }) => ({ window, reach }))(stateOf(dated)));
});

test("where no event has a date there is no axis, no strip and no span in words", () => {
  const state = stateOf(datasetDated("/", "/"));
  expect(timelineNote(state)).toBe("No event has a date that can be drawn");
  expect(timelineModel(state).isUndated).toBe(true);
  expect(stripModel(state).isNeeded).toBe(false);
  expect(timelineModel(OPENED).isUndated).toBe(false);
});

test("the timeline moves on without leaving anything out of nine events", () => {
  const window = toInterval(OPENED.window.start + 1, OPENED.window.end + 1);
  expect(timelineModel(stateWith({ window })).window).toBe(window);
  expect(leftOutOfTimeline(OPENED)).toBe(0);
});

test("what is placed is on the map, each in the extent that is known of it", () => {
  const extents = Object.fromEntries(mapModel(OPENED).marks.map(({ id, extent }) => [id, extent]));
  expect(extents).toEqual({
    [ID.operations]: { type: "country", country: "LY" },
    [ID.offensive]: { type: "point", toward: true },
    [ID.alert]: { type: "point", toward: false },
    [ID.ring]: { type: "ring", radiusKm: 10 },
    [ID.moscow]: { type: "point", toward: false },
  });
  const caption = mapModel(OPENED).marks.find(({ id }) => id === ID.ring)?.caption;
  expect(caption).toBe("10\u00a0km");
});

test("the map's camera is the state's very object, since a new one means to move", () => {
  expect(mapModel(OPENED).camera).toBe(OPENED.camera);
});

test("a seat lights up with its actor", () => {
  const seat = SHIPPED.dataset.actors.find((actor) => actor.seat);
  if (!seat) throw new Error("somebody has a seat");
  const hovered: Thing = { type: "actor", id: seat.id };
  const lit = mapModel(stateWith({ hovered })).seats.find(({ id }) => id === seat.id);
  expect(lit?.emphasis).toBe("lit");
});

test("pointing at things does not change the strip", () => {
  expect(stripModel(stateWith({ hovered: haftar }))).toBe(stripModel(OPENED));
});

test("the strip's bars count every event that they show, and what the other filters keep", () => {
  const { bins, bounds } = stripModel(OPENED);
  expect(bins[0]?.time.start).toBe(bounds.start);
  expect(bins.at(-1)?.time.end).toBeCloseTo(bounds.end, 0);
  expect(bins.every(({ kept, total }) => kept === total)).toBe(true);
  const filtered = stripModel(stateWith({ filters: { ...NO_FILTERS, kinds: ["call"] } }));
  expect(filtered.bins.map(({ total }) => total)).toEqual(bins.map(({ total }) => total));
  expect(Math.max(...filtered.bins.map(({ kept }) => kept))).toBe(1);
});

test("the strip's brush leaves its own bars as they are", () => {
  const time = toInterval(OPENED.window.start, OPENED.window.start + 60_000);
  const brushed = stripModel(stateWith({ filters: { ...NO_FILTERS, time } }));
  expect(brushed.bins.map(({ kept }) => kept)).toEqual(
    stripModel(OPENED).bins.map(({ kept }) => kept),
  );
  expect(brushed.brush).toEqual(time);
});

test("every actor stands in one box, that of its side, with the events that it takes part in", () => {
  const { factions } = factionsModel(OPENED);
  expect(factions.map(({ id }) => id)).toEqual([...SHIPPED.factions.keys(), null]);
  const nodes = factions.flatMap(({ actors }) => actors);
  expect(nodes.map(({ id }) => id).toSorted()).toEqual([...SHIPPED.actors.keys()].toSorted());
  const { counts } = answerOf(OPENED);
  for (const { id, count, label, name } of nodes) {
    expect(count).toBe((id && counts.actors.get(id)) ?? 0);
    expect(label.startsWith(name)).toBe(true);
  }
});

test("of the boxes only what a filter keeps is kept, and the others are still counted", () => {
  const filters = { ...NO_FILTERS, factions: [ID.east] };
  const boxes = factionsModel(stateWith({ filters })).factions;
  const free = factionsModel(OPENED).factions;
  for (const [index, box] of boxes.entries()) {
    expect(box.kept).toBe(box.id === ID.east);
    expect(box.count).toBe(free[index]?.count);
  }
  expect(free.every(({ kept }) => kept)).toBe(true);
});

test("pointing at an event lights its actors and those who tell of it, and dims nobody; a claim stays a claim", () => {
  const { factions, ties } = factionsModel(stateWith({ hovered: { type: "event", id: ID.call } }));
  const emphases = factions.flatMap(({ actors }) =>
    actors.map(({ id, emphasis }) => [id, emphasis]),
  );
  expect(emphases.filter(([, emphasis]) => emphasis !== "plain")).toEqual([
    ["haftar", "lit"],
    ["bogdanov", "lit"],
    ["russian-foreign-ministry", "lit"],
    ["tass", "lit"],
  ]);
  expect(ties.find(({ id }) => id === "lna-opposes-groups")?.claimed).toBe(true);
  expect(ties.find(({ id }) => id === "haftar-commands-lna")?.claimed).toBe(false);
});

test("the ties' sentences begin with one actor and end with the other", () => {
  const names = new Map(
    SHIPPED.dataset.actors.map(({ id, name, inSentence }) => [id, inSentence ?? name]),
  );
  for (const { from, to, sentence, verb } of factionsModel(OPENED).ties)
    expect(sentence.toLowerCase()).toBe(
      `${names.get(from)} ${verb} ${names.get(to)}`.toLowerCase(),
    );
});

test("the fragments that an event rests on are the selected ones, and no others", () => {
  const facts = SHIPPED.events.get(ID.ring);
  const keys = (facts ? evidenceOfEvent(facts) : [])
    .map(({ start, end }) => `${start}-${end}`)
    .toSorted();
  const { fragments } = source(stateWith({ selected: ring }));
  const chosen = fragments.filter(({ selected }) => selected).map(({ key }) => key);
  expect(chosen.toSorted()).toEqual([...new Set(keys)]);
  expect(source(OPENED).fragments.some(({ selected }) => selected)).toBe(false);
});

test("pointing at an actor lights the fragments of its evidence and dims the rest", () => {
  const { fragments } = source(stateWith({ hovered: haftar }));
  const lit = fragments.filter(({ emphasis }) => emphasis === "lit");
  expect(lit.length).toBeGreaterThan(0);
  expect(fragments.filter(({ emphasis }) => emphasis === "plain")).toEqual([]);
});

test("pointing at an event changes nothing about the fragments that it does not rest on", () => {
  const before = source(OPENED).fragments;
  const after = source(stateWith({ hovered: ring })).fragments;
  const changed = after.filter((fragment, i) => fragment.emphasis !== before[i]?.emphasis);
  expect(changed.map(({ emphasis }) => emphasis)).toEqual(changed.map(() => "lit"));
  for (const [index, fragment] of after.entries())
    if (!changed.includes(fragment)) expect(fragment).toEqual(before[index]);
});

test("the fragments stand in the order of the text and are quoted as the dataset has them", () => {
  const { fragments } = source(OPENED);
  const starts = fragments.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(fragments.map(({ key }) => key)).size).toBe(fragments.length);
});

test("the text is there once the reader brought it", () => {
  expect(source(OPENED).text).toBeNull();
  const fragments = source(OPENED).fragments;
  const [first, ...others] = fragments;
  const comparison = compareDocument(dispatch, fragments, first?.exact ?? "", "other");
  const place = { start: 0, end: first?.end ?? 0 };
  const shown = { ...comparison, places: new Map([[first?.key ?? "", place]]) };
  const model = sourceModel(OPENED, dispatch, shown);
  expect([model.text, model.length]).toEqual([first?.exact, [...(first?.exact ?? "")].length]);
  // Those that differ from it are not laid upon other words.
  expect(model.fragments).toEqual([{ ...first, ...place }]);
  expect(others.length).toBeGreaterThan(0);
  expect(source(OPENED).words.paragraph(0, 5)).toBe(SOURCE_WORDS.en.paragraph("1", 5));
});

test("a seat stays unlit while an event or a tie of others touches its side", () => {
  const litBy = (hovered: Thing) =>
    mapModel(stateWith({ hovered })).seats.filter(({ emphasis }) => emphasis === "lit");
  for (const { id } of SHIPPED.dataset.events) expect(litBy({ type: "event", id })).toEqual([]);
  for (const { id, from, to } of SHIPPED.dataset.relations)
    for (const seat of litBy({ type: "relation", id })) expect([from, to]).toContain(seat.id);
});

test("a ring says on its line what is known of it and what is not", () => {
  const mark = mapModel(OPENED).marks.find(({ id }) => id === ID.ring);
  expect(mark?.line).toMatch(/^Event 9: 10\skm from .*, from which side not said$/);
});

/** The smallest dataset there is, with an event for each of these dates. */
function datasetDated(...dates: readonly string[]): unknown {
  const dataset = goodValue("minimal");
  const [event] = dataset.events;
  const events = dates.map((edtf, index) => ({
    ...event,
    id: `dated-${index}`,
    when: { ...event.when, edtf },
  }));
  return { ...dataset, events };
}

function stateOf(dataset: unknown): State {
  const { result } = readDatasetText(JSON.stringify(dataset));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const atlas = indexDataset(result.value);
  const engine = createEngine(atlas, textsFor(atlas, WORDS.en));
  return initialState(atlas, engine, { lang: "en", defaultLang: "en", theme: "system" });
}
