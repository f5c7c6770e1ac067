/** The shipped briefing: it tells all of the dataset, shows what it names, and says no more than the dataset knows. */
import { describe, expect, it } from "vitest";
import type { EventFacts } from "../../../src/model/event-facts.ts";
import type { Camera } from "../../../src/model/frame.ts";
import { slidesOf } from "../../../src/model/list-slides.ts";
import type { LonLat } from "../../../src/model/schema/common.ts";
import { openShippedState, SHIPPED } from "../support/shipped-state.ts";

const briefing = SHIPPED.dataset.briefing ?? { steps: [] };
const slides = slidesOf(SHIPPED, briefing).filter((slide) => slide.type === "step");
const named = slides.map((slide) => [slide.step.id, slide] as const);

/** A map of the smallest projector, in the pixels of its tiles. */
const MAP = { width: 512, height: 400 };

function placeOf({ event: { where } }: EventFacts): LonLat | null {
  return where.extent === "unplaced" ? null : (SHIPPED.places.get(where.place)?.lonLat ?? null);
}

function sees(camera: Camera, [lon, lat]: LonLat): boolean {
  if (camera.type === "bounds") {
    const [[west, south], [east, north]] = camera.bounds;
    return west < lon && lon < east && south < lat && lat < north;
  }
  const degrees = 360 / (256 * 2 ** camera.zoom);
  const [x, y] = camera.lonLat;
  return (
    Math.abs(lon - x) < (degrees * MAP.width) / 2 && Math.abs(lat - y) < (degrees * MAP.height) / 3
  );
}

describe("the shipped briefing", () => {
  it("takes a room through the dispatch in six to nine steps, and names nothing that is not there", () => {
    expect(briefing.steps.length).toBeGreaterThanOrEqual(6);
    expect(briefing.steps.length).toBeLessThanOrEqual(9);
    expect(slides.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it("tells every event of the dataset, once", () => {
    const told = briefing.steps.flatMap(({ events }) => events);
    expect(told.toSorted()).toEqual([...SHIPPED.events.keys()].toSorted());
  });

  it("tells of every faction, by an event, an actor's tie or by name", () => {
    const told = new Set(
      slides.flatMap(({ factions, events, relations }) => [
        ...factions,
        ...events.map(({ faction }) => faction),
        ...relations.flatMap((id) => {
          const relation = SHIPPED.relations.get(id);
          return relation
            ? [relation.from, relation.to].map((actor) => SHIPPED.actors.get(actor)?.faction)
            : [];
        }),
      ]),
    );
    expect([...told]).toEqual(expect.arrayContaining([...SHIPPED.factions.keys()]));
  });

  it.each(named)("shows where the events of %s are", (_id, { camera, events }) => {
    expect(camera).not.toBeNull();
    for (const facts of events) {
      const place = placeOf(facts);
      if (camera && place) expect(sees(camera, place), facts.event.id).toBe(true);
    }
  });

  it.each(named)("shows when the events of %s were, as far as that is known", (_id, slide) => {
    const { events } = slide;
    const window = slide.window ?? openShippedState().firstWindow;
    for (const { event, edtf, time } of events) {
      if (edtf.start === "given") expect(time.start, event.id).toBeGreaterThanOrEqual(window.start);
      expect(time.end, event.id).toBeLessThanOrEqual(window.end);
      expect(time.end, event.id).toBeGreaterThan(window.start);
    }
  });

  it("has no window of its own that only leaves room around all events", () => {
    const { engine } = openShippedState();
    for (const { window, step } of slides)
      if (window && engine.extent) {
        const { start, end } = engine.extent;
        expect(window.start < start && window.end > end, step.id).toBe(false);
      }
  });

  it.each([
    ["en", /\p{Script=Latin}/u],
    ["ar", /\p{Script=Arabic}/u],
    ["ru", /\p{Script=Cyrillic}/u],
  ])("has a claim, a line and notes for the speaker at every step in %s", (lang, script) => {
    for (const step of briefing.steps) {
      const words = lang === "en" ? step : step.translations?.[lang];
      for (const said of [words?.title, words?.line, words?.notes])
        expect(said, step.id).toMatch(script);
      expect(words?.title?.length, step.id).toBeLessThanOrEqual(70);
      expect(words?.line?.length, step.id).toBeLessThanOrEqual(150);
    }
  });

  it("counts right where its notes count", () => {
    const unplaced = [...SHIPPED.events.values()].filter((facts) => placeOf(facts) === null);
    expect([SHIPPED.events.size, unplaced.length]).toEqual([9, 4]);
    expect([...SHIPPED.events.values()].filter(({ event }) => event.grade)).toEqual([]);
    expect(briefing.steps.at(-1)?.notes).toMatch(/all nine events.*four of the nine/s);
    expect(briefing.steps[0]?.notes).toMatch(/no event here has a grade/);
  });
});
