/** Brings what was selected into sight: the map fits its extent, the timeline's window moves as far as it must. */
import { isOnMap, placeOf } from "../model/atlas.ts";
import { cornersOf } from "../model/event-corners.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { type Bounds, boundsOf, type Camera, isWithin } from "../model/frame.ts";
import { type Interval, overlaps, toInterval } from "../model/interval.ts";
import { findStep } from "../model/slides.ts";
import type { Thing } from "../model/thing.ts";
import type { State } from "./state.ts";

/** What is shown round a single place, a city in its surroundings. */
const POINT_KM = 120;
/** Of a ring's radius, what is shown to each side of its middle: with the map's own margin it then fills two thirds of it. */
const RING_AIR = 1.24;

/** What of the state says where the reader looks. */
type Look = Pick<
  State,
  "atlas" | "connections" | "window" | "firstWindow" | "home" | "camera" | "isFrameMoved"
>;

type Moves = Partial<Pick<State, "window" | "camera" | "isFrameMoved">>;

/** @returns what must change; for a thing without a place the map shows the whole */
export function bringIntoSight(look: Look, thing: Thing): Moves {
  if (thing.type === "event" && !look.atlas.events.has(thing.id)) return {};
  const camera = cameraOn(look, thing);
  const window = windowOn(look, thing);
  const isThere = !look.isFrameMoved && isSameCamera(camera, look.camera);
  return {
    ...(!isThere && { camera, isFrameMoved: false }),
    ...(window && { window }),
  };
}

/** Where the map looks for a thing, wherever it looks now. */
export function cameraOn(look: Look, thing: Thing): Camera {
  const step = thing.type === "step" ? findStep(look.atlas, thing.id) : null;
  return step?.camera ?? cameraFor(look, eventsOf(look, thing));
}

/** With nothing selected the views show the whole again, but for what the reader has moved. */
export function leaveSight(look: Look): Moves {
  const { isFrameMoved, home, camera, window } = look;
  const first = withoutStep(look);
  return {
    ...(!isFrameMoved && !isSameCamera(camera, homeCamera(home)) && { camera: homeCamera(home) }),
    ...(first !== window && { window: first }),
  };
}

/** The window, or the first one in the place of one that a step of the briefing has set. */
function withoutStep({ atlas, window, firstWindow }: Look): Interval {
  const isSteps = atlas.dataset.briefing?.steps.some(({ id }) => {
    const own = findStep(atlas, id)?.window;
    return own?.start === window.start && own.end === window.end;
  });
  return isSteps ? firstWindow : window;
}

/** What the timeline shows for a thing as the dataset opens; null for the first window. */
export function windowAtOpening(look: Look, thing: Thing): Interval | null {
  return windowOn({ ...look, window: look.firstWindow }, thing);
}

function windowOn(look: Look, thing: Thing): Interval | null {
  if (thing.type !== "step") return windowFor(look, eventsOf(look, thing));
  const own = findStep(look.atlas, thing.id)?.window;
  if (own) return own;
  // Whatever step was read before it.
  const window = withoutStep(look);
  const moved = windowFor({ ...look, window }, eventsOf(look, thing));
  return moved ?? (window === look.window ? null : window);
}

function eventsOf({ atlas, connections }: Look, thing: Thing): readonly EventFacts[] {
  const ids = thing.type === "event" ? [thing.id] : [...connections.companyOf(thing).events];
  return ids.flatMap((id) => atlas.events.get(id) ?? []);
}

/** Just so far that each event shares time with it; null where one does already, or none has a time. */
function windowFor({ window }: Look, events: readonly EventFacts[]): Interval | null {
  const [first] = events;
  if (!first || events.some(({ time }) => overlaps(time, window))) return null;
  const { start, end } = first.time;
  const ends = [start, end].filter(Number.isFinite);
  if (ends.length === 0) return null;
  const middle = ends.reduce((sum, one) => sum + one, 0) / ends.length;
  const half = (window.end - window.start) / 2;
  return toInterval(middle - half, middle + half);
}

/**
 * The first frame where nothing is on the map, or something is somewhere in a region or a country. What is far outside
 * that frame does not squeeze the rest: it has its plaque at the edge.
 */
function cameraFor({ atlas, home }: Look, events: readonly EventFacts[]): Camera {
  const near = events.filter(
    ({ event: { where } }) => isOnMap(atlas, where) && isWithin(placeOf(atlas, where).lonLat, home),
  );
  const { corners, hasArea } = cornersOf(atlas, near.length > 0 ? near : events, {
    ring: RING_AIR,
    pointKm: POINT_KM,
  });
  const bounds = boundsOf(hasArea ? [...corners, ...home] : corners, 0);
  return !bounds || isSame(bounds, home)
    ? homeCamera(home)
    : { type: "bounds", bounds, exact: true };
}

function homeCamera(bounds: Bounds): Camera {
  return { type: "bounds", bounds };
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.flat().every((degree, index) => degree === b.flat()[index]);
}
