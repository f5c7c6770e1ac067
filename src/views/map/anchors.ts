/** A Leaflet map's frame, and where places fall in it. */
import type { Map as LeafletMap } from "leaflet";
import type { Box, XY } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { toLatLng, toLonLat } from "./lat-lng.ts";

export function frameBox(map: LeafletMap): Box {
  const { x: width, y: height } = map.getSize();
  return { x: 0, y: 0, width, height };
}

/** Pixels in the frame. */
export function toFrame(map: LeafletMap, lonLat: LonLat): XY {
  return map.latLngToContainerPoint(toLatLng(lonLat));
}

/** The map as it lies now; after a move it is another. */
export function groundOf(map: LeafletMap): Ground {
  return {
    zoom: map.getZoom(),
    frame: frameBox(map),
    toFrame: (lonLat) => toFrame(map, lonLat),
    toLonLat: ({ x, y }) => toLonLat(map.containerPointToLatLng([x, y])),
  };
}
