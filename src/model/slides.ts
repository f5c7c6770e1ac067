/** A slide of a briefing, and a step with everything that it names looked up. */
import { type Atlas, isOnMap } from "./atlas.ts";
import { windowOn } from "./axis-limits.ts";
import { edtfToInterval, parseEdtf } from "./edtf.ts";
import { cornersOf } from "./event-corners.ts";
import type { EventFacts } from "./event-facts.ts";
import { type Bounds, boundsOf, type Camera } from "./frame.ts";
import type { Interval } from "./interval.ts";
import type { Step, StepId } from "./schema/briefing.ts";
import type { FactionId, RelationId } from "./schema/common.ts";
import type { Question } from "./schema/question.ts";

/** What a step names and the dataset does not have. */
export interface Missing {
  readonly kind: "event" | "place" | "faction" | "relation" | "question";
  readonly id: string;
}

/** A step with everything that it names looked up. */
export interface StepSlide {
  readonly type: "step";
  readonly step: Step;
  /** Those that the dataset has, in the step's order. */
  readonly events: readonly EventFacts[];
  readonly factions: readonly FactionId[];
  readonly relations: readonly RelationId[];
  /** The open questions that it is about. */
  readonly questions: readonly Question[];
  /** Null where the step speaks of the whole: the dataset's first frame. */
  readonly camera: Camera | null;
  /** Null for the dataset's first window. */
  readonly window: Interval | null;
  /** Told on the slide in words. */
  readonly missing: readonly Missing[];
}

export type Slide =
  | { readonly type: "title" }
  | StepSlide
  | { readonly type: "factions" }
  | { readonly type: "sources" };

/** A step about one place looks at it from here: the city in its surroundings. */
const PLACE_ZOOM = 6;
/** Of a ring's radius, what is shown round its middle: among other places it is seen from afar. */
const RING_AIR = 3;
/** A ring by itself takes nearly three quarters of the map's height. */
const LONE_RING_AIR = 1.15;

/** A step of the dataset's own briefing with all that it names; null where it has none of that id. */
export function findStep(atlas: Atlas, id: StepId): StepSlide | null {
  const step = atlas.dataset.briefing?.steps.find((one) => one.id === id);
  return step ? slideOf(atlas, step) : null;
}

/** A step with all that it names. */
export function slideOf(atlas: Atlas, step: Step): StepSlide {
  const { factions = [], relations = [] } = step.emphasis ?? {};
  const { questions = [] } = step;
  const place = step.camera && "place" in step.camera ? step.camera.place : null;
  const lost = <Id extends string>(
    kind: Missing["kind"],
    ids: readonly Id[],
    known: ReadonlyMap<Id, unknown>,
  ): Missing[] => ids.filter((id) => !known.has(id)).map((id) => ({ kind, id }));
  const events = step.events.flatMap((id) => atlas.events.get(id) ?? []);
  return {
    type: "step",
    step,
    events,
    factions: factions.filter((id) => atlas.factions.has(id)),
    relations: relations.filter((id) => atlas.relations.has(id)),
    questions: questions.flatMap((id) => atlas.questions.get(id) ?? []),
    camera: cameraOf(atlas, step) ?? cameraFor(atlas, events),
    window: windowOf(atlas, step),
    missing: [
      ...lost("event", step.events, atlas.events),
      ...lost("place", place === null ? [] : [place], atlas.places),
      ...lost("faction", factions, atlas.factions),
      ...lost("relation", relations, atlas.relations),
      ...lost("question", questions, atlas.questions),
    ],
  };
}

/** The step's own; null where it has none, or names a place that is not there. */
function cameraOf(atlas: Atlas, { camera }: Step): Camera | null {
  if (camera === undefined) return null;
  if ("bounds" in camera) return { type: "bounds", bounds: camera.bounds };
  const place = atlas.places.get(camera.place);
  return place ? { type: "center", lonLat: place.lonLat, zoom: camera.zoom } : null;
}

/** Where the events are, as far as they are in one place or a few; an area, whose outline the base map has, is the whole. */
function cameraFor(atlas: Atlas, events: readonly EventFacts[]): Camera | null {
  const lone = loneRing(atlas, events);
  if (lone) return { type: "bounds", bounds: lone, exact: true };
  const { corners, hasArea } = cornersOf(atlas, events, { ring: RING_AIR, pointKm: 0 });
  const [first] = corners;
  if (hasArea || first === undefined) return null;
  const isOne = corners.every(([lon, lat]) => lon === first[0] && lat === first[1]);
  if (isOne) return { type: "center", lonLat: first, zoom: PLACE_ZOOM };
  const bounds = boundsOf(corners, 0.1);
  return bounds && { type: "bounds", bounds };
}

/** The frame of a ring that is all that is on the map. */
function loneRing(atlas: Atlas, events: readonly EventFacts[]): Bounds | null {
  const placed = events.filter(({ event }) => isOnMap(atlas, event.where));
  if (placed.length !== 1 || placed[0]?.event.where.extent !== "ring") return null;
  const frame = boundsOf(cornersOf(atlas, placed, { ring: LONE_RING_AIR, pointKm: 0 }).corners, 0);
  // At a pole, where web maps end, there may be nothing of it to look at.
  if (frame === null) return null;
  const [[west, south], [east, north]] = frame;
  return west < east && south < north ? frame : null;
}

function windowOf(atlas: Atlas, { window }: Step): Interval | null {
  const reading = window === undefined ? null : parseEdtf(window);
  return reading?.ok ? windowOn(edtfToInterval(reading.value, atlas.zone)) : null;
}
