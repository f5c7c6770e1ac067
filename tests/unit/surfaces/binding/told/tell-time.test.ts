/** What several sources tell of one event, on the timeline. */
import { expect, test } from "vitest";
import { timelineModel } from "../../../../../src/surfaces/binding/models/to-timeline-model.ts";
import { tellTimeline, tellTimes } from "../../../../../src/surfaces/binding/told/tell-time.ts";
import { chooseLanes } from "../../../../../src/views/timeline/choose-detail.ts";
import { openHarbour, TOLD } from "../../../support/harbour-state.ts";
import { plainSpaces } from "../../../support/plain-spaces.ts";

const opened = openHarbour();
const marks = tellTimes(timelineModel(opened).marks, opened);
const markOf = (id: string, all = marks) => all.find((mark) => mark.id === id);

test("a mark reaches over the times of all accounts, and has a bar for each", () => {
  const mark = markOf(TOLD.stop);
  expect(mark?.time).toEqual({
    start: Date.parse("2024-03-12T00:00Z"),
    end: Date.parse("2024-03-14T00:00Z"),
  });
  expect(mark?.shape).toBe("one-of");
  expect(plainSpaces(mark?.date ?? "")).toBe("12 March 2024 ≠ 13 March 2024");
  expect(mark?.told).toMatchObject({ differs: true });
  expect(mark?.told?.tellings).toMatchObject([
    { sign: "NW", isSecond: false, shape: "unit" },
    { sign: "CC", isSecond: true, shape: "unit" },
  ]);
});

test("accounts that agree are tied as such, whatever else differs", () => {
  expect(markOf(TOLD.stands)?.told).toMatchObject({ differs: false });
  expect(markOf(TOLD.ships)?.told).toMatchObject({ differs: true });
  expect(markOf(TOLD.ships)?.date).not.toContain("≠");
});

test("before the other account is out, the event is as the first tells it", () => {
  const filters = { ...opened.filters, knownAsOf: Date.parse("2024-03-14T00:00Z") };
  const state = { ...opened, filters };
  const mark = markOf(TOLD.stop, tellTimes(timelineModel(state).marks, state) as typeof marks);
  expect(mark?.told).toBeUndefined();
  expect(mark?.time.end).toBe(Date.parse("2024-03-13T00:00Z"));
});

test("a strip of days, which has no room for frames, says it in the words", () => {
  const strip = tellTimeline(timelineModel(opened), opened);
  expect(markOf(TOLD.stop, [...strip.marks])?.short).toBe("Work stops ≠");
  expect(markOf(TOLD.stands, [...strip.marks])?.short).toBe("Rota stands =");
});

const words = { one: 80, two: 50 };
const framed = (row: string, tellings: number) => ({
  row,
  start: 100,
  end: 200,
  isMoment: false,
  title: words,
  short: words,
  besides: 0,
  hasNumber: true,
  tellings,
});

test("there are frames where the rows hold them, one row for each account; else one bar for all", () => {
  const room = { width: 600, isNarrow: false };
  const lanes = (height: number | null, tellings: number) =>
    chooseLanes([framed("a", tellings), framed("b", 0)], { ...room, height }).isFramed;
  expect(lanes(130, 2)).toBe(true);
  expect(lanes(130, 5)).toBe(false);
  expect(lanes(190, 5)).toBe(true);
  expect(lanes(80, 2)).toBe(false);
  // One that grows does so for its frames, where it is not narrow.
  expect(lanes(null, 2)).toBe(true);
  const narrow = { ...room, height: null, isNarrow: true };
  expect(chooseLanes([framed("a", 2)], narrow).isFramed).toBe(false);
});
