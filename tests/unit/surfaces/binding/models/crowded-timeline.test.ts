/** What a timeline draws of more events than can be drawn one by one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLORINGS } from "../../../../../src/model/coloring.ts";
import { DAY_MS } from "../../../../../src/model/durations.ts";
import { NO_FILTERS } from "../../../../../src/model/filters.ts";
import { toInterval } from "../../../../../src/model/interval.ts";
import { noteLack, unlessLacking } from "../../../../../src/model/lacking.ts";
import type { EventId } from "../../../../../src/model/schema/common.ts";
import { memoise } from "../../../../../src/state/memoise.ts";
import type { State } from "../../../../../src/state/state.ts";
import { sumTimeline } from "../../../../../src/state/timeline-sum.ts";
import { crowdedNote } from "../../../../../src/surfaces/binding/models/crowd/to-crowded-note.ts";
import { crowdedTimelineModel } from "../../../../../src/surfaces/binding/models/crowd/to-crowded-timeline-model.ts";
import type { Band, CrowdDrawing } from "../../../../../src/views/timeline/crowd-model.ts";
import { crowdedDataset } from "../../../../browser/support/crowded-dataset.ts";
import { openCrowdedState, openStateOf } from "../../../support/crowded-state.ts";

const CROWD = openCrowdedState({ events: 900, toldTwice: 300 });
const { start, end } = CROWD.reach;
const ROOM = { width: 620, height: 240 };
const NONE_OPEN: ReadonlySet<string> = new Set();

const drawFrom = (state: State, open = NONE_OPEN) =>
  crowdedTimelineModel(state).crowd.draw(ROOM, open);
function draw(state: State, open = NONE_OPEN): CrowdDrawing {
  const drawing = drawFrom(state, open);
  if (!drawing) throw new Error("something is lacking");
  return drawing;
}
const windowOf = (days: number, from = CROWD.engine.extent?.start ?? 0) =>
  toInterval(from, from + days * DAY_MS);
const aMonth = { ...CROWD, window: windowOf(30, start + 300 * DAY_MS) };

const anyState = fc
  .record({
    from: fc.integer({ min: start, max: end - 1 }),
    length: fc.integer({ min: DAY_MS, max: end - start }),
    kinds: fc.subarray(["act", "movement"] as const),
    coloring: fc.constantFrom(...COLORINGS),
  })
  .map(
    ({ from, length, kinds, coloring }): State => ({
      ...CROWD,
      window: toInterval(from, from + length),
      coloring,
      filters: { ...NO_FILTERS, kinds },
    }),
  );

const sumOf = ({ tracks, earlier }: Band, first: number, last: number) =>
  tracks.reduce(
    (sum, { counts }) => sum + counts.subarray(first, last).reduce((a, b) => a + b, 0),
    earlier,
  );

test("bins and what began earlier add up to each row's sum, and the rows to the window", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { bands } = draw(state);
      const { inWindow } = sumTimeline(state);
      if (!bands) return;
      const { first, last } = bands;
      expect(bands.edges[first]).toBe(state.window.start);
      expect(bands.edges[last]).toBe(state.window.end);
      for (const band of bands.bands) expect(sumOf(band, first, last)).toBe(band.sum);
      expect(bands.bands.reduce((sum, band) => sum + band.sum, 0)).toBe(inWindow);
    }),
    { numRuns: 60 },
  );
});

test("without bands every event of the window is drawn, in a row that there is", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { bands, marks, rows } = draw(state);
      if (bands) return;
      const ids = new Set(marks.map(({ id }) => id));
      const inWindow = state.engine.query(state.filters).inWindow(state.window, 1000).ids;
      expect(inWindow.filter((id) => !ids.has(id))).toEqual([]);
      const there = new Set(rows.map(({ id }) => id));
      expect(marks.filter(({ row }) => !there.has(row))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("by source there is a row for each that alone tells events, and one for several; singly each event has its row's colour", () => {
  const bySource = { ...CROWD, coloring: "source" } as const;
  const rows = draw({ ...bySource, window: CROWD.reach }).rows;
  expect(rows.map(({ label, count }) => [label, count])).toEqual([
    ["A made-up register alone", "600"],
    ["Several sources", "300"],
  ]);
  const { bands, marks } = draw({ ...bySource, window: windowOf(30) });
  expect(bands).toBeNull();
  const tones = new Map(rows.map(({ id, tone }) => [id, tone.color]));
  expect(new Set(marks.map(({ row }) => row))).toEqual(new Set(tones.keys()));
  for (const { row, tone } of marks) expect(tone.color).toBe(tones.get(row));
});

test("some hundreds that have all begun before the window lie one above another, and are counted", () => {
  const { events, ...head } = crowdedDataset({ events: 200 });
  const open = events.map((event) => ({
    ...event,
    when: { edtf: "../2019-08-01", basis: "stated" },
  }));
  const state = openStateOf({ ...head, events: open });
  const { bands, marks } = draw({ ...state, window: toInterval(start, start + 30 * DAY_MS) });
  expect(marks).toEqual([]);
  expect(bands?.bands.map(({ earlier, sum }) => [earlier, sum])).toEqual(
    bands?.bands.map(({ sum }) => [sum, sum]),
  );
});

describe("what it says", () => {
  test("counts all in bands where they are too many, and singly where they are few", () => {
    expect(draw({ ...CROWD, window: CROWD.reach }).description).toMatch(
      /^900 events: 0 singly, 900 in \d+ bands, 0 outside the window$/,
    );
    const { inWindow, before, after } = sumTimeline(aMonth);
    expect(draw(aMonth).description).toBe(
      `900 events: ${inWindow} singly, ${before + after} outside the window`,
    );
  });

  test("names what lies before and after the window beside the timeline's name", () => {
    const { before, after } = sumTimeline(aMonth);
    expect(crowdedNote(aMonth)).toContain(`${before} before, ${after} after`);
    expect(crowdedNote({ ...CROWD, window: CROWD.reach })).not.toContain("before");
  });

  test("says of a bin its date, its number, and what that is made of", () => {
    const { bands } = draw(CROWD);
    const merged = bands?.bands.find(({ tracks }) => tracks.length > 1);
    if (!bands || !merged) throw new Error("a crowd has a merged band");
    const bin = bands.edges.findIndex((_, at) =>
      merged.tracks.some(({ counts }) => (counts[at] ?? 0) > 0),
    );
    const said = bands.sayBin(merged, bin);
    expect(said.count).toMatch(/^\d+ events?$/);
    const shares = said.shares.reduce((sum, { count }) => sum + Number(count), 0);
    expect(shares).toBe(Number.parseInt(said.count, 10));
  });
});

test("an open row is followed by its parts, which add up to it and count once in all", () => {
  const merged = draw(CROWD).rows.find(({ isOpen }) => isOpen === false);
  if (!merged) throw new Error("a crowd has a merged row");
  const { rows, bands, description } = draw(CROWD, new Set([merged.id]));
  const at = rows.findIndex(({ id }) => id === merged.id);
  const parts = rows.slice(at + 1).filter(({ isPart }) => isPart);
  expect(rows[at]?.isOpen).toBe(true);
  expect(parts.length).toBeGreaterThan(1);
  const sums = new Map(bands?.bands.map(({ id, sum }) => [id, sum]));
  expect(parts.reduce((sum, { id }) => sum + (sums.get(id) ?? 0), 0)).toBe(sums.get(merged.id));
  expect(description).toBe(draw(CROWD).description);
});

test("the selected event has its item over its band", () => {
  const id = "event-7" as EventId;
  const { marks, bands, rows } = draw({ ...CROWD, selected: { type: "event", id } });
  expect(bands).not.toBeNull();
  expect(marks.map((mark) => [mark.id, mark.selected])).toEqual([[id, true]]);
  expect(rows.map((row) => row.id)).toContain(marks[0]?.row);
});

test("what is pointed at changes no band", () => {
  const hovered = { type: "event", id: "event-7" as EventId } as const;
  expect(draw({ ...CROWD, hovered }).bands).toBe(draw(CROWD).bands);
  const one = crowdedTimelineModel(CROWD);
  expect(crowdedTimelineModel({ ...CROWD })).toBe(one);
});

describe("of a dataset that is elsewhere", () => {
  const fewDays = { ...CROWD, window: windowOf(20) };

  test("items whose records have not all come are counted till then, none is left out", () => {
    const [missing] = draw(fewDays).marks;
    if (!missing) throw new Error("no item to do without");
    const events = new Map(CROWD.atlas.events);
    events.delete(missing.id);
    const { marks, bands, description } = draw({ ...fewDays, atlas: { ...CROWD.atlas, events } });
    const sum = bands?.bands.reduce((all, band) => all + band.sum, 0);
    expect(marks).toEqual([]);
    expect(sum).toBe(sumTimeline(fewDays).inWindow);
    expect(description).toContain(" 0 singly");
  });

  test("nothing is drawn of counts that have not come, however often it is asked for", () => {
    const answer = CROWD.engine.query(NO_FILTERS);
    const { counted } = answer;
    if (!counted) throw new Error("not counted");
    const bands: typeof counted.bands = (edges, coloring) => {
      noteLack();
      const none = new Uint32Array(64);
      return { ...counted.bands(edges, coloring), counts: none, earlier: none, total: 0 };
    };
    const engine = {
      ...CROWD.engine,
      query: () => ({ ...answer, counted: { ...counted, bands } }),
    };
    const query = memoise(engine.query);
    const state = { ...aMonth, engine: { ...engine, query } };
    sumTimeline(state);
    for (const _ of ["once", "again"])
      expect(unlessLacking(() => crowdedTimelineModel(state))).toBeNull();
  });
});
