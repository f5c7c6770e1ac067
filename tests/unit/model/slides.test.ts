/** What a briefing shows of a dataset, with steps of its own and without. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Atlas, indexDataset } from "../../../src/model/atlas.ts";
import { edtfToInterval, parseEdtf } from "../../../src/model/edtf.ts";
import { isWithin } from "../../../src/model/frame.ts";
import { slidesOf } from "../../../src/model/list-slides.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Step } from "../../../src/model/schema/briefing.ts";
import type { LonLat } from "../../../src/model/schema/common.ts";
import type { Slide, StepSlide } from "../../../src/model/slides.ts";
import { goodValue } from "../formats/read-fixtures.ts";
import { runs } from "../support/runs.ts";

const PORT: LonLat = [10, 60];
const QUAY: LonLat = [12, 62];
const at = (extent: string, place: string, more = {}) => ({
  extent,
  place,
  basis: "stated",
  ...more,
});

/** What happened, where and when: one event each, in an order that is not that of time. */
const EVENTS: readonly (readonly [id: string, when: string, where: object])[] = [
  ["late", "2020-01-09", at("point", "port")],
  ["again", "2020-01-08", at("point", "port")],
  ["quay", "2020-01-07", at("point", "quay")],
  ["ring", "2020-01-06", at("ring", "port", { radiusKm: 10 })],
  ["area", "2020-01-05", at("region", "port")],
  ["land", "2020-01-04", at("country", "land")],
  ["nowhere", "2020-01-03", { extent: "unplaced", reason: "It is not said." }],
  ["short", "2020-01-02", at("point", "port")],
  ["long", "2020-01-02/2020-01-04", at("point", "port")],
  ["since", "../2020-01-01", at("point", "port")],
];

function sample(change: (value: ReturnType<typeof goodValue>) => void = () => {}): Atlas {
  const value = goodValue("minimal");
  value.places = [
    { id: "port", name: "Port", kind: "region", lonLat: PORT, country: "NO", districts: ["NO-03"] },
    { id: "quay", name: "Quay", kind: "site", lonLat: QUAY, country: "NO" },
    { id: "land", name: "Land", kind: "country", lonLat: [9, 61], country: "NO" },
  ];
  value.factions = [{ id: "crew", name: "Crew", color: "#123456" }];
  value.actors.push({ ...value.actors[0], id: "bob", name: "Bob" });
  const [{ evidence }] = value.actors;
  value.relations = [
    { id: "tie", type: "commands", from: "ann", to: "bob", basis: "stated", evidence },
  ];
  const [event] = value.events;
  value.events = EVENTS.map(([id, edtf, where]) => ({
    ...event,
    id,
    title: `Title of ${id}`,
    when: { edtf, basis: "stated" },
    where,
  }));
  change(value);
  const reading = readDataset(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return indexDataset(reading.value);
}

const ATLAS = sample();
const isStep = (slide: Slide): slide is StepSlide => slide.type === "step";

/** The slide of a step with these traits. */
function slideOf(traits: object, atlas = ATLAS): StepSlide {
  const step = { id: "one", title: "One", events: [], ...traits } as unknown as Step;
  const slide = slidesOf(atlas, { steps: [step] }).find(isStep);
  if (!slide) throw new Error("no slide for a step");
  return slide;
}

describe("the slides", () => {
  const plan = { steps: [slideOf({ id: "b" }).step, slideOf({ id: "a" }).step] };

  it("of a briefing are an opening, its steps in their order, who stands where, and the sources", () => {
    const slides = slidesOf(ATLAS, plan);
    expect(slides.map(({ type }) => type)).toEqual([
      "title",
      "step",
      "step",
      "factions",
      "sources",
    ]);
    expect(slides.filter(isStep).map(({ step }) => step)).toEqual(plan.steps);
  });

  it("of a briefing without steps are what stands round them", () => {
    expect(slidesOf(ATLAS, { steps: [] })).toEqual([
      { type: "title" },
      { type: "factions" },
      { type: "sources" },
    ]);
  });

  it("show who stands where only where somebody does", () => {
    const nobody = { ...ATLAS, actors: new Map() };
    expect(slidesOf(nobody, plan).map(({ type }) => type)).toEqual([
      "title",
      "step",
      "step",
      "sources",
    ]);
  });

  it("without a briefing are one an event in the order of time, the one that ends first before", () => {
    const steps = slidesOf(ATLAS, null).filter(isStep);
    expect(steps.map(({ step }) => step.id)).toEqual([
      "since",
      "short",
      "long",
      "nowhere",
      "land",
      "area",
      "ring",
      "quay",
      "again",
      "late",
    ]);
    for (const { step, events, missing } of steps) {
      expect(events.map(({ event }) => event.id)).toEqual([step.id]);
      expect(missing).toEqual([]);
    }
  });

  it("without a briefing keep the events' words, also in other languages", () => {
    const atlas = sample((value) => {
      Object.assign(value.events[0], {
        summary: "In short.",
        translations: {
          ar: { title: "عنوان", summary: "باختصار" },
          ru: { title: "Название" },
        },
      });
    });
    expect(slidesOf(atlas, null).findLast(isStep)?.step).toEqual({
      id: "late",
      title: "Title of late",
      line: "In short.",
      translations: { ar: { title: "عنوان", line: "باختصار" }, ru: { title: "Название" } },
      events: ["late"],
    });
  });
});

describe("the map of a step", () => {
  it("looks where the step says, before it looks at the events", () => {
    expect(slideOf({ events: ["late"], camera: { place: "quay", zoom: 11 } }).camera).toEqual({
      type: "center",
      lonLat: QUAY,
      zoom: 11,
    });
    const bounds = [
      [1, 2],
      [3, 4],
    ];
    expect(slideOf({ events: ["late"], camera: { bounds } }).camera).toEqual({
      type: "bounds",
      bounds,
    });
  });

  it("looks at the events where the step names a place that is not there", () => {
    const { camera } = slideOf({ events: ["late"], camera: { place: "atlantis", zoom: 11 } });
    expect(camera).toEqual(slideOf({ events: ["late"] }).camera);
    expect(camera).not.toBeNull();
  });

  it("looks at the one place of its events in its surroundings", () => {
    expect(slideOf({ events: ["late", "again", "nowhere"] }).camera).toEqual({
      type: "center",
      lonLat: PORT,
      zoom: 6,
    });
  });

  it("takes in all places of its events", () => {
    const { camera } = slideOf({ events: ["late", "quay"] });
    if (camera?.type !== "bounds") throw new Error("no bounds");
    expect([PORT, QUAY].every((point) => isWithin(point, camera.bounds))).toBe(true);
  });

  it("fits a ring that is all there is, whole and with little air round it", () => {
    const { camera } = slideOf({ events: ["ring"] });
    if (camera?.type !== "bounds") throw new Error("no bounds");
    const [[west, south], [east, north]] = camera.bounds;
    const kilometre = 1 / 111.2;
    expect(camera.exact).toBe(true);
    expect((north - south) / 2).toBeGreaterThan(10 * kilometre);
    expect((north - south) / 2).toBeLessThan(13 * kilometre);
    // At 60 degrees north a degree of longitude is half as long.
    expect((east - west) / 2).toBeGreaterThan(20 * kilometre);
    expect([(west + east) / 2, (south + north) / 2]).toEqual([
      expect.closeTo(PORT[0]),
      expect.closeTo(PORT[1]),
    ]);
  });

  it("stays on the Earth for a ring of any size anywhere", () => {
    const onEarth = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      radiusKm: fc.double({ min: 0.001, max: 20015, noNaN: true }),
    });
    fc.assert(
      fc.property(onEarth, ({ lon, lat, radiusKm }) => {
        const atlas = sample((value) => {
          value.places[0].lonLat = [lon, lat];
          value.events[3].where.radiusKm = radiusKm;
        });
        const { camera } = slideOf({ events: ["ring"] }, atlas);
        if (camera?.type !== "bounds") throw new Error("no bounds");
        const [[west, south], [east, north]] = camera.bounds;
        expect(east - west).toBeLessThanOrEqual(360 + 1e-9);
        expect(south).toBeGreaterThanOrEqual(-85);
        expect(north).toBeLessThanOrEqual(85);
        expect(west).toBeLessThan(east);
        expect(south).toBeLessThan(north);
      }),
      runs(60),
    );
  });

  it("shows the whole for an area, a country, an event that is nowhere, and for no event", () => {
    for (const events of [["area"], ["late", "area"], ["land"], ["nowhere"], []])
      expect(slideOf({ events }).camera, events.join()).toBeNull();
  });
});

describe("the timeline of a step", () => {
  it("shows what the step says, in the dataset's zone", () => {
    const oslo = sample((value) => {
      value.zone = "Europe/Oslo";
    });
    const reading = parseEdtf("2020-01-01/2020-01-04");
    if (!reading.ok) throw new Error(reading.error);
    expect(slideOf({ window: "2020-01-01/2020-01-04" }, oslo).window).toEqual(
      edtfToInterval(reading.value, oslo.zone),
    );
    expect(slideOf({ window: "2020-01-01/2020-01-04" }).window).toEqual({
      start: Date.UTC(2020, 0, 1),
      end: Date.UTC(2020, 0, 5),
    });
    expect(slideOf({ window: "2020-01" }).window).toEqual({
      start: Date.UTC(2020, 0, 1),
      end: Date.UTC(2020, 1, 1),
    });
  });

  it("shows the first window where an end is open or unknown, or nothing is said", () => {
    for (const window of ["../2020-01-04", "2020-01-01/", "2020-01-01/..", "soon", "", undefined])
      expect(slideOf({ window }).window, String(window)).toBeNull();
  });
});

describe("what a step names", () => {
  it("stands in the step's order", () => {
    const { events, factions, relations, missing } = slideOf({
      events: ["quay", "late"],
      emphasis: { factions: ["crew"], relations: ["tie"] },
    });
    expect(events.map(({ event }) => event.id)).toEqual(["quay", "late"]);
    expect({ factions, relations, missing }).toEqual({
      factions: ["crew"],
      relations: ["tie"],
      missing: [],
    });
  });

  it("is left out where the dataset lacks it, and told", () => {
    const slide = slideOf({
      events: ["gone", "late", "lost"],
      camera: { place: "atlantis", zoom: 5 },
      emphasis: { factions: ["ghosts", "crew"], relations: ["tie", "bond"] },
    });
    expect(slide.events.map(({ event }) => event.id)).toEqual(["late"]);
    expect([slide.factions, slide.relations]).toEqual([["crew"], ["tie"]]);
    expect(slide.missing).toEqual([
      { kind: "event", id: "gone" },
      { kind: "event", id: "lost" },
      { kind: "place", id: "atlantis" },
      { kind: "faction", id: "ghosts" },
      { kind: "relation", id: "bond" },
    ]);
  });

  it("is not taken for there because every object has something of that name", () => {
    const names = ["constructor", "__proto__", "toString"];
    const { missing } = slideOf({ events: names, emphasis: { factions: names } });
    expect(missing.map(({ id }) => id)).toEqual([...names, ...names]);
  });
});

describe("a step about open questions", () => {
  it("has them looked up, and says which the dataset lacks", () => {
    const value = goodValue("every-field-2");
    value.briefing.steps[0].questions = ["when-told", "who-told"];
    const reading = readDataset(value);
    if (!reading.ok) throw new Error(JSON.stringify(reading.error));
    const atlas = indexDataset(reading.value);
    const [step] = reading.value.briefing?.steps ?? [];
    const steps = [step, { ...step, questions: ["how"] }] as unknown as readonly Step[];
    const [, first, second] = slidesOf(atlas, { steps: [...steps] });
    const asStep = (slide: Slide | undefined) => slide as StepSlide;
    expect(asStep(first).questions.map(({ id }) => id)).toEqual(["when-told", "who-told"]);
    expect(asStep(first).missing).toEqual([]);
    expect(asStep(second).questions).toEqual([]);
    expect(asStep(second).missing).toEqual([{ kind: "question", id: "how" }]);
  });
});
