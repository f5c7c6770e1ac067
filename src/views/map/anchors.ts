/** A Leaflet map's frame, and where places fall in it, in pixels of the design. */
import type { Map as LeafletMap } from "leaflet";
import type { Box, XY } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { toLatLng, toLonLat } from "./lat-lng.ts";
import { pixelIn } from "./projection.ts";

export function frameBox(map: LeafletMap): Box {
  const { x: width, y: height } = map.getSize().divideBy(pixelIn(map));
  return { x: 0, y: 0, width, height };
}

/** From the frame's upper left corner. */
export function toFrame(map: LeafletMap, lonLat: LonLat): XY {
  return map.latLngToContainerPoint(toLatLng(lonLat)).divideBy(pixelIn(map));
}

/** The frame on the whole drawn world, which a pan does not change. */
export function worldBox(map: LeafletMap): Box {
  const { min, max } = map.getPixelBounds();
  const pixel = pixelIn(map);
  const [x, y] = [(min?.x ?? 0) / pixel, (min?.y ?? 0) / pixel];
  return { x, y, width: (max?.x ?? 0) / pixel - x, height: (max?.y ?? 0) / pixel - y };
}

/** On the whole drawn world at a zoom; at the map's own where it is left out. */
export function toWorld(map: LeafletMap, lonLat: LonLat, zoom = map.getZoom()): XY {
  return map.project(toLatLng(lonLat), zoom).divideBy(pixelIn(map));
}

/** The map as it lies now; after a move it is another. */
export function groundOf(map: LeafletMap): Ground {
  const pixel = pixelIn(map);
  return {
    zoom: map.getZoom(),
    frame: frameBox(map),
    toFrame: (lonLat) => toFrame(map, lonLat),
    toLonLat: ({ x, y }) => toLonLat(map.containerPointToLatLng([x * pixel, y * pixel])),
  };
}
