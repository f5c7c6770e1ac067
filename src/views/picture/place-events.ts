/** Where the events of a picture fall on its map: in the frame, or beyond it. */
import { anchorOf } from "../../model/cartography/anchor.ts";
import { holds, type XY } from "../../model/cartography/box.ts";
import { type Ground, ringRadius } from "../../model/cartography/ground.ts";
import type { Spot } from "../../model/cartography/sites.ts";
import type { PictureEvent, PictureModel, PicturePlace } from "./picture-model.ts";

export interface PlacedEvents {
  readonly spots: readonly Spot[];
  /** What lies beyond the frame. */
  readonly targets: readonly (XY & { readonly id: string; readonly event: PictureEvent })[];
  /** What has no point: somewhere in a country, or on a ring that is large enough to be its own mark. */
  readonly pointless: readonly PictureEvent[];
}

/** A ring of this radius, in pixels, is its own mark; a smaller one leaves the mark at its place. */
const OWN_MARK = 50;

/** A place nearer to the border than this counts as outside. */
const INSET = 10;

export function placeEvents({ baseMap, events }: PictureModel, ground: Ground): PlacedEvents {
  const placed = events.flatMap((event) =>
    event.place === null || hasNoPoint(ground, event.place) ? [] : [{ event, place: event.place }],
  );
  const others = placed
    .filter(({ place }) => place.extent.type === "point")
    .map(({ place }) => ground.toFrame(place.lonLat));
  const all = placed.map(({ event, place }) => {
    const { id, selected } = event;
    const anchor = anchorOf(ground, baseMap, { id, ...place }, others);
    const { x, y } = ground.toFrame(anchor);
    const toward = place.extent.type === "point" && place.extent.toward;
    return { isIn: holds(ground.frame, { x, y }, INSET), id, x, y, selected, toward, event };
  });
  return {
    pointless: events.filter(({ place }) => place !== null && hasNoPoint(ground, place)),
    spots: all
      .filter(({ isIn }) => isIn)
      .map(({ id, x, y, selected, toward }) => ({ id, x, y, selected, toward })),
    targets: all.filter(({ isIn }) => !isIn).map(({ id, x, y, event }) => ({ id, x, y, event })),
  };
}

/** Whether the map has no point for it: a mark in a country's middle, or on one side of a ring, would say more than the source. */
export function hasNoPoint(ground: Ground, { extent, lonLat }: PicturePlace): boolean {
  if (extent.type === "country") return true;
  return extent.type === "ring" && ringRadius(ground, lonLat, extent.radiusKm) >= OWN_MARK;
}
