/** What is on the screen as a step: it holds what the reader chose, and nothing that the dataset opens with anyway. */
import { describe, expect, it } from "vitest";
import { toInterval } from "../../../../src/model/interval.ts";
import { slidesOf } from "../../../../src/model/list-slides.ts";
import { readBriefing } from "../../../../src/model/read-briefing.ts";
import type { StepId } from "../../../../src/model/schema/briefing.ts";
import { stepFromView } from "../../../../src/state/plan/step-from-view.ts";
import { stateFor } from "../../../../src/state/presentation/show-slide.ts";
import type { State } from "../../../../src/state/state.ts";
import { ID, openShippedState, SHIPPED } from "../../support/shipped-state.ts";

const OPENED = openShippedState();
const stepOf = (patch: Partial<State>, from: State = OPENED) =>
  stepFromView({ ...from, ...patch }, "a" as StepId);
const frameAt = (west: number, south: number, east: number, north: number): State["frame"] => ({
  lonLat: [(west + east) / 2, (south + north) / 2],
  zoom: 5,
  bounds: [
    [west, south],
    [east, north],
  ],
});

describe("the step of a view", () => {
  it("is the dataset's title, in all its languages, where nothing was chosen", () => {
    const { translations } = SHIPPED.dataset;
    expect(stepOf({ frame: frameAt(0, 20, 30, 40) })).toEqual({
      id: "a",
      title: SHIPPED.dataset.title,
      translations: {
        ar: { title: translations?.ar?.title },
        ru: { title: translations?.ru?.title },
      },
      events: [],
    });
  });

  it("is in the dataset's language whatever the interface speaks", () => {
    const arabic = openShippedState({ lang: "ar" });
    expect(stepOf({}, arabic)).toEqual(stepOf({}));
  });

  it("is about the selected event alone, with its title and summary", () => {
    const event = SHIPPED.events.get(ID.call)?.event;
    const step = stepOf({
      selected: { type: "event", id: ID.call },
      filters: { ...OPENED.filters, kinds: ["statement"] },
    });
    expect(step.events).toEqual([ID.call]);
    expect(step.title).toBe(event?.title);
    expect(step.line).toBe(event?.summary);
    expect(step.translations?.ru?.title).toBe(event?.translations?.ru?.title);
  });

  it("is about all events that the filters keep, in the order of time", () => {
    const { events } = stepOf({ filters: { ...OPENED.filters, kinds: ["statement"] } });
    const starts = events.map((id) => SHIPPED.events.get(id)?.time.start ?? Number.NaN);
    const statements = SHIPPED.dataset.events.filter(({ kind }) => kind === "statement");
    expect(events.length).toBeGreaterThan(1);
    expect([...events].sort()).toEqual(statements.map(({ id }) => id).sort());
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("looks where the map was moved to, on the Earth", () => {
    const frame = frameAt(370, 30.123456, 374, 33);
    expect(stepOf({ frame, isFrameMoved: true }).camera).toEqual({
      bounds: [
        [10, 30.1235],
        [14, 33],
      ],
    });
    const world = stepOf({ frame: frameAt(-400, -95, 400, 95), isFrameMoved: true }).camera;
    expect(world).toEqual({
      bounds: [
        [-180, -90],
        [180, 90],
      ],
    });
  });

  it("has the timeline's window where that is not the first one, in the dataset's zone", () => {
    const window = toInterval(Date.UTC(2019, 3, 4, 22), Date.UTC(2019, 3, 5, 10));
    // Tripoli is two hours ahead.
    expect(stepOf({ window }).window).toBe("2019-04-05/2019-04-05T11:59");
    expect(stepOf({}).window).toBeUndefined();
  });

  it("stresses a faction, an actor's faction, or a relation, and is named for it", () => {
    const faction = SHIPPED.factions.get(ID.accord);
    const ofFaction = stepOf({ focused: { type: "faction", id: ID.accord } });
    expect(ofFaction).toMatchObject({ title: faction?.name, emphasis: { factions: [ID.accord] } });
    const ofActor = stepOf({ selected: { type: "actor", id: ID.haftar } });
    expect(ofActor.emphasis).toEqual({
      factions: [SHIPPED.actors.get(ID.haftar)?.faction],
    });
    const ofRelation = stepOf({ selected: { type: "relation", id: ID.rivalry } });
    expect(ofRelation.emphasis).toEqual({ relations: [ID.rivalry] });
    expect(ofRelation.title).toMatch(/ – /);
    expect(stepOf({ focused: { type: "faction", id: null } }).emphasis).toBeUndefined();
  });

  it("is sound in a file, and is shown as it was seen", () => {
    const window = toInterval(Date.UTC(2019, 3, 4), Date.UTC(2019, 3, 5));
    const step = stepOf({
      frame: frameAt(10, 30, 14, 33),
      isFrameMoved: true,
      window,
      selected: { type: "event", id: ID.call },
    });
    const file = {
      format: "dispatch-atlas-briefing/1",
      dataset: SHIPPED.dataset.id,
      steps: [step],
    };
    expect(readBriefing(file).ok).toBe(true);
    const slide = slidesOf(SHIPPED, { steps: [step] })[1];
    expect(slide && stateFor(OPENED, slide)).toMatchObject({
      selected: { type: "event", id: ID.call },
      window,
      camera: {
        type: "bounds",
        bounds: [
          [10, 30],
          [14, 33],
        ],
      },
    });
  });
});
