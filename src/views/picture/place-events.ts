/** Where the events of a picture fall on its map: in the frame, or beyond it. */
import { anchorOf } from "../../model/cartography/anchor.ts";
import { holds, type XY } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import type { Spot } from "../../model/cartography/sites.ts";
import type { PictureEvent, PictureModel } from "./picture-model.ts";

export interface PlacedEvents {
  readonly spots: readonly Spot[];
  /** What lies beyond the frame. */
  readonly targets: readonly (XY & { readonly id: string; readonly event: PictureEvent })[];
}

/** A place nearer to the border than this counts as outside. */
const INSET = 10;

export function placeEvents({ baseMap, events }: PictureModel, ground: Ground): PlacedEvents {
  const placed = events.flatMap((event) =>
    event.place === null ? [] : [{ event, place: event.place }],
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
    spots: all
      .filter(({ isIn }) => isIn)
      .map(({ id, x, y, selected, toward }) => ({ id, x, y, selected, toward })),
    targets: all.filter(({ isIn }) => !isIn).map(({ id, x, y, event }) => ({ id, x, y, event })),
  };
}
