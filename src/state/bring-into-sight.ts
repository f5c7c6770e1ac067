/** Brings what was selected into sight: the map fits its extent, the timeline's window moves as far as it must. */
import { isOnMap, placeOf } from "../model/atlas.ts";
import { isOnAxis, onAxis } from "../model/axis-limits.ts";
import { cornersOf } from "../model/event-corners.ts";
import { accountsOf, type EventFacts } from "../model/event-facts.ts";
import { type Bounds, boundsOf, type Camera, isWithin } from "../model/frame.ts";
import { type Interval, overlaps } from "../model/interval.ts";
import type { StepSlide } from "../model/slides.ts";
import type { Thing } from "../model/thing.ts";
import type { State } from "./state.ts";

/** What is shown round a single place, a city in its surroundings. */
const POINT_KM = 120;
/** Of a ring's radius, what is shown to each side of its middle: with the map's own margin it then fills two thirds of it. */
const RING_AIR = 1.24;

/** What of the state says where the reader looks. */
type Look = Pick<
  State,
  | "atlas"
  | "engine"
  | "frame"
  | "connections"
  | "selected"
  | "window"
  | "firstWindow"
  | "home"
  | "camera"
  | "isFrameMoved"
>;

type Moves = Partial<Pick<State, "window" | "camera" | "isFrameMoved">>;

/** @returns what must change; for a thing without a place the map shows the whole */
export function bringIntoSight(look: Look, thing: Thing): Moves {
  if (thing.type === "event" && !look.atlas.events.has(thing.id)) return {};
  const camera = cameraOn(look, thing);
  const window = windowOn(look, thing);
  const isThere = isInSight(look, thing) || (!look.isFrameMoved && isAlike(camera, look.camera));
  return {
    ...(!isThere && { camera, isFrameMoved: false }),
    ...(window !== look.window && { window }),
  };
}

/** Of a crowd, what the frame shows already: whoever goes through a place's events keeps their frame. */
function isInSight({ atlas, engine, frame }: Look, thing: Thing): boolean {
  const where = engine.census && thing.type === "event" && atlas.events.get(thing.id)?.event.where;
  return Boolean(
    where && frame && isOnMap(atlas, where) && isWithin(placeOf(atlas, where).lonLat, frame.bounds),
  );
}

/** Where the map looks for a thing, wherever it looks now. */
export function cameraOn(look: Look, thing: Thing): Camera {
  return slideOf(look, thing)?.camera ?? cameraFor(look, eventsOf(look, thing));
}

/** With nothing selected the views show the whole again, but for what the reader has moved. */
export function leaveSight(look: Look): Moves {
  const { isFrameMoved, home, camera } = look;
  const first = homeCamera(home);
  const stays = isFrameMoved || isAlike(camera, first);
  return { camera: stays ? camera : first, window: withoutStep(look) };
}

/** The window, or the first one in the place of one that the selected step has set. */
function withoutStep(look: Look): Interval {
  const { selected, window, firstWindow } = look;
  return selected && isAlike(slideOf(look, selected)?.window, window) ? firstWindow : window;
}

/** What the timeline shows for a thing as the dataset opens. */
export function windowAtOpening(look: Look, thing: Thing): Interval {
  return windowOn({ ...look, window: look.firstWindow }, thing);
}

function windowOn(look: Look, thing: Thing): Interval {
  return slideOf(look, thing)?.window ?? windowFor(withoutStep(look), eventsOf(look, thing));
}

function slideOf({ connections }: Look, thing: Thing): StepSlide | null {
  return thing.type === "step" ? connections.stepOf(thing.id) : null;
}

function eventsOf({ atlas, connections }: Look, thing: Thing): readonly EventFacts[] {
  const ids = thing.type === "event" ? [thing.id] : [...connections.companyOf(thing).events];
  return ids.flatMap((id) => atlas.events.get(id) ?? []);
}

/** Moved just so far that the first event shares time with it; as it is where one does already, or none has a time. */
function windowFor(window: Interval, events: readonly EventFacts[]): Interval {
  const [first] = events;
  if (!first || events.some(({ time }) => overlaps(time, window))) return window;
  const { start, end } = first.time;
  if (!isOnAxis(first.time)) return window;
  const ends = [start, end].filter(Number.isFinite);
  if (ends.length === 0) return window;
  const middle = ends.reduce((sum, one) => sum + one, 0) / ends.length;
  const half = (window.end - window.start) / 2;
  return onAxis(middle - half, middle + half);
}

/**
 * The first frame where nothing is on the map, or something is somewhere in a region or a country, or the first is nearer.
 * What is far outside that frame does not squeeze the rest: it has its plaque at the edge.
 */
function cameraFor({ atlas, home }: Look, told: readonly EventFacts[]): Camera {
  const events = told.flatMap(accountsOf);
  const near = events.filter(
    ({ event: { where } }) => isOnMap(atlas, where) && isWithin(placeOf(atlas, where).lonLat, home),
  );
  const { corners, hasArea } = cornersOf(atlas, near.length > 0 ? near : events, {
    ring: RING_AIR,
    pointKm: POINT_KM,
  });
  const bounds = boundsOf(hasArea ? [...corners, ...home] : corners, 0);
  return !bounds || home.every((corner) => isWithin(corner, bounds))
    ? homeCamera(home)
    : { type: "bounds", bounds, exact: true };
}

function homeCamera(bounds: Bounds): Camera {
  return { type: "bounds", bounds };
}

/** Whether two cameras, bounds or intervals say the same. */
export function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
