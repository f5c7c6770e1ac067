/** Brings an event into sight: the timeline's window and the map's camera move just as far as they must. */
import { placeOf } from "../model/atlas.ts";
import { type Bounds, isWithin } from "../model/frame.ts";
import { type Interval, overlaps, toInterval } from "../model/interval.ts";
import type { EventId, LonLat } from "../model/schema/common.ts";
import type { State } from "./state.ts";

/** Far enough out to show a city in its country. */
const AWAY_ZOOM = 5;

/** What of the state says where the reader looks. */
type Look = Pick<State, "atlas" | "window" | "camera" | "frame" | "isFrameMoved" | "home">;

/** @returns what must change; nothing where the event is in sight, has no place, or is not in the dataset */
export function bringIntoSight(
  look: Look,
  id: EventId,
): Partial<Pick<State, "window" | "camera" | "isFrameMoved">> {
  const facts = look.atlas.events.get(id);
  if (!facts) return {};
  return { ...windowFor(facts.time, look), ...cameraFor(look, id) };
}

/** A dataset as it opens: before the reader or the address moved anything. */
export function lookAtOpening({
  atlas,
  home,
  firstWindow,
}: Pick<State, "atlas" | "home" | "firstWindow">): Look {
  const camera = { type: "bounds", bounds: home } as const;
  return { atlas, home, camera, window: firstWindow, frame: null, isFrameMoved: false };
}

function windowFor(time: Interval, { window }: Look): Partial<Pick<State, "window">> {
  if (overlaps(time, window)) return {};
  const middle = Number.isFinite(time.start)
    ? Number.isFinite(time.end)
      ? (time.start + time.end) / 2
      : time.start
    : time.end;
  const half = (window.end - window.start) / 2;
  return { window: toInterval(middle - half, middle + half) };
}

function cameraFor(look: Look, id: EventId): Partial<Pick<State, "camera" | "isFrameMoved">> {
  const { atlas, frame, home } = look;
  const where = atlas.events.get(id)?.event.where;
  if (!where || where.extent === "unplaced") return {};
  // An area is in sight as soon as a part of it is; the map knows its outline, we only its middle.
  const { lonLat } = placeOf(atlas, where);
  if (isWithin(lonLat, sightOf(look))) return {};
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

/** The map's frame, or what it will be: a map on its way has not reported the new one yet. */
function sightOf({ camera, frame, isFrameMoved }: Look): Bounds {
  const told = camera.type === "bounds" ? camera.bounds : boundsAround(camera.lonLat, camera.zoom);
  const hasArrived = frame && (isFrameMoved || isWithin(middleOf(told), frame.bounds));
  return hasArrived ? frame.bounds : told;
}

/** What even a small map shows: a tile's width. */
function boundsAround([lon, lat]: LonLat, zoom: number): Bounds {
  const half = 180 / 2 ** zoom;
  return [
    [lon - half, lat - half / 2],
    [lon + half, lat + half / 2],
  ];
}

function middleOf([[west, south], [east, north]]: Bounds): LonLat {
  return [(west + east) / 2, (south + north) / 2];
}
