/** Brings an event into sight: the timeline's window and the map's camera move just as far as they must. */
import { placeOf } from "../model/atlas.ts";
import { isWithin } from "../model/frame.ts";
import { type Interval, overlaps, toInterval } from "../model/interval.ts";
import type { EventId } from "../model/schema/common.ts";
import type { State } from "./state.ts";

/** Far enough out to show a city in its country. */
const AWAY_ZOOM = 5;

export function bringIntoSight(
  state: State,
  id: EventId,
): Partial<Pick<State, "window" | "camera" | "isFrameMoved">> {
  const facts = state.atlas.events.get(id);
  if (!facts) return {};
  return { ...windowFor(facts.time, state), ...cameraFor(state, id) };
}

function windowFor(time: Interval, { window }: State): Partial<Pick<State, "window">> {
  if (overlaps(time, window)) return {};
  const middle = Number.isFinite(time.start)
    ? Number.isFinite(time.end)
      ? (time.start + time.end) / 2
      : time.start
    : time.end;
  const half = (window.end - window.start) / 2;
  return { window: toInterval(middle - half, middle + half) };
}

function cameraFor(state: State, id: EventId): Partial<Pick<State, "camera" | "isFrameMoved">> {
  const { atlas, frame, home } = state;
  const where = atlas.events.get(id)?.event.where;
  if (!where || where.extent === "unplaced") return {};
  // An area is in sight as soon as a part of it is; the map knows its outline, we only its middle.
  const { lonLat } = placeOf(atlas, where);
  if (isWithin(lonLat, frame?.bounds ?? home)) return {};
  return {
    camera: isWithin(lonLat, home)
      ? { type: "bounds", bounds: home }
      : {
          type: "center",
          lonLat,
          zoom: Math.max(Math.min(frame?.zoom ?? AWAY_ZOOM, 8), AWAY_ZOOM),
        },
    isFrameMoved: false,
  };
}
