/** What the strip of days shows of the shipped dispatch. */
import { describe, expect, it } from "vitest";
import { stripModel } from "../../../../../src/surfaces/binding/day-strip/strip-model.ts";
import { slideTimelineModel } from "../../../../../src/surfaces/binding/models/to-timeline-model.ts";
import { openHarbour } from "../../../support/harbour-state.ts";
import { plainSpaces } from "../../../support/plain-spaces.ts";
import { ID, openShippedState } from "../../../support/shipped-state.ts";

const WALL = 920;
const LOOK = { lanes: 4, lane: 22, gap: 1, apart: 5, sign: 30, letter: 25 };
const PHONE = { lanes: 3, lane: 26, gap: 1, apart: 2, sign: 24, letter: 25 };

const stripOf = (lang: "en" | "ar" | "ru" = "en", width = WALL) =>
  stripModel(slideTimelineModel(openShippedState({ lang })), null, null, width, LOOK);

describe("the strip of the shipped dispatch", () => {
  it.each(["en", "ar", "ru"] as const)("shows all nine events, in %s", (lang) => {
    expect(stripOf(lang)?.events.map(({ mark }) => mark.number)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    );
  });

  it("names the days and no hours, in full where there is room", () => {
    const labels = (width: number) =>
      stripOf("en", width)?.ticks.map(({ label }) => plainSpaces(label));
    expect(labels(WALL)).toEqual(["Thursday 4 April", "Friday 5 April", "Saturday 6 April"]);
    expect(labels(300)?.[0]).toBe("Thu 4");
  });

  it("numbers the days alone where their names would stand on each other", () => {
    const timeline = slideTimelineModel(openHarbour());
    const labels = (width: number) =>
      stripModel(timeline, null, null, width, LOOK)?.ticks.map(({ label }) => plainSpaces(label));
    expect(labels(WALL)?.[0]).toBe("Fri 8");
    expect(labels(370)?.slice(0, 2)).toEqual(["8", "9"]);
  });

  it("draws a bar for what lasts and what is on one of several days, and a sign for a day", () => {
    const bars = stripOf()?.events.filter(({ isBar }) => isBar);
    expect(bars?.map(({ mark }) => mark.id).sort()).toEqual([ID.alert, ID.operations].sort());
  });

  it("puts letters beside what they ask of", () => {
    const letters = { map: new Map(), time: new Map([[ID.alert, "c"]]) };
    const timeline = slideTimelineModel(openShippedState());
    const events = stripModel(timeline, null, letters, WALL, LOOK)?.events ?? [];
    expect(events.flatMap((event) => event.letters)).toEqual(["c"]);
  });

  it.each([360, 390, 430])("shows all nine in three lanes of a phone of %s pixels", (width) => {
    const strip = stripModel(slideTimelineModel(openShippedState()), null, null, width - 16, PHONE);
    expect(strip?.events).toHaveLength(9);
    expect(strip?.ticks.map(({ label }) => plainSpaces(label))).toHaveLength(3);
  });

  it("is not there without room", () => {
    expect(stripOf("en", 0)).toBeNull();
    expect(stripOf("en", 60)).toBeNull();
  });
});
