/** The state that a slide puts an atlas into. */
import { describe, expect, it } from "vitest";
import { companyOfStep } from "../../../../src/model/connections.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { slidesOf } from "../../../../src/model/list-slides.ts";
import type { Step } from "../../../../src/model/schema/briefing.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import type { Slide, StepSlide } from "../../../../src/model/slides.ts";
import { showSlide, stateFor } from "../../../../src/state/presentation/show-slide.ts";
import { createAtlasStore } from "../../../../src/state/store.ts";
import { ID, openShippedState, SHIPPED } from "../../support/shipped-state.ts";

const OPENED = openShippedState();
const WHOLE = { type: "bounds", bounds: OPENED.home };

function slideOf(traits: object): StepSlide {
  const step = { id: "one", title: "One", events: [], ...traits } as unknown as Step;
  const slide = slidesOf(SHIPPED, { steps: [step] })[1];
  if (slide?.type !== "step") throw new Error("no slide for a step");
  return slide;
}

const eventOf = (id: EventId) => ({ type: "event", id });

/** As a hand may have left it. */
const MOVED = {
  ...OPENED,
  selected: { type: "event", id: ID.call },
  hovered: { type: "actor", id: ID.haftar },
  focused: { type: "faction", id: ID.east },
  spotlight: companyOfStep(SHIPPED, slideOf({ events: [ID.call] })),
  camera: { type: "center", lonLat: [1, 2], zoom: 3 },
  isFrameMoved: true,
  window: toInterval(0, 1),
} as const;

describe("the state of a step", () => {
  it("selects its only event", () => {
    expect(stateFor(MOVED, slideOf({ events: [ID.ring] })).selected).toEqual(eventOf(ID.ring));
  });

  it("selects nothing where it is about several events, or none", () => {
    for (const events of [[ID.ring, ID.call], []])
      expect(stateFor(MOVED, slideOf({ events })).selected).toBeNull();
  });

  it("selects the only event that is there of several that it names", () => {
    expect(stateFor(OPENED, slideOf({ events: ["gone", ID.call] })).selected).toEqual(
      eventOf(ID.call),
    );
  });

  it("lights its events, factions and relations with their company", () => {
    const slide = slideOf({
      events: [ID.call],
      emphasis: { factions: [ID.accord], relations: [ID.rivalry] },
    });
    const { spotlight } = stateFor(OPENED, slide);
    expect(spotlight).toEqual(companyOfStep(SHIPPED, slide));
    expect(spotlight?.events.has(ID.call)).toBe(true);
    expect(spotlight?.factions.has(ID.accord)).toBe(true);
    expect(spotlight?.relations.has(ID.rivalry)).toBe(true);
    for (const emphasis of [{ factions: [ID.east] }, { relations: [ID.rivalry] }])
      expect(stateFor(OPENED, slideOf({ emphasis })).spotlight).not.toBeNull();
  });

  it("lights nothing apart where it is about the whole", () => {
    expect(stateFor(MOVED, slideOf({})).spotlight).toBeNull();
    expect(stateFor(MOVED, slideOf({ events: ["gone"] })).spotlight).toBeNull();
  });

  it("looks where the slide looks, else at the whole", () => {
    const camera = { place: "tripoli", zoom: 9 };
    const slide = slideOf({ camera });
    expect(slide.camera).toMatchObject({ type: "center", zoom: 9 });
    expect(stateFor(MOVED, slide).camera).toEqual(slide.camera);
    expect(stateFor(MOVED, slideOf({})).camera).toEqual(WHOLE);
  });

  it("shows the slide's window, else the first", () => {
    const slide = slideOf({ window: "2019-04-03/2019-04-04" });
    expect(stateFor(MOVED, slide).window).toEqual(slide.window);
    expect(stateFor(MOVED, slideOf({})).window).toBe(OPENED.firstWindow);
  });
});

const SLIDES: readonly Slide[] = [
  { type: "title" },
  { type: "factions" },
  { type: "sources" },
  slideOf({}),
  slideOf({ events: [ID.ring] }),
  slideOf({ camera: { place: "tripoli", zoom: 9 } }),
];

describe("the state of every slide", () => {
  it("has a camera of its own each time, so that the map goes back to the place that it was moved from", () => {
    for (const slide of SLIDES) {
      const [first, again] = [stateFor(OPENED, slide).camera, stateFor(OPENED, slide).camera];
      expect(again).toEqual(first);
      expect(again).not.toBe(first);
    }
  });

  it("undoes what was pointed at, focused and moved", () => {
    for (const slide of SLIDES)
      expect(stateFor(MOVED, slide)).toMatchObject({
        hovered: null,
        focused: null,
        isFrameMoved: false,
      });
  });

  it("is the same wherever a hand has left the atlas", () => {
    for (const slide of SLIDES) expect(stateFor(MOVED, slide)).toEqual(stateFor(OPENED, slide));
  });

  it("is the whole with nothing lit for what stands round the steps", () => {
    for (const slide of SLIDES.slice(0, 3))
      expect(stateFor(MOVED, slide)).toMatchObject({
        selected: null,
        spotlight: null,
        camera: WHOLE,
        window: OPENED.firstWindow,
      });
  });

  it("leaves filters, language and theme as they are", () => {
    const store = createAtlasStore({ ...MOVED, theme: "dark" });
    const before = store.getState();
    showSlide(store, slideOf({ events: [ID.ring] }));
    const { filters, lang, theme, selected } = store.getState();
    expect({ filters, lang, theme }).toEqual({
      filters: before.filters,
      lang: before.lang,
      theme: "dark",
    });
    expect(selected).toEqual(eventOf(ID.ring));
  });
});
