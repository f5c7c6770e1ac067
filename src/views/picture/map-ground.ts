/** Fits a frame of the Earth into a picture's map: Mercator, as on the live map, with straight lines between points. */
import { type GeoPermissibleObjects, geoMercator, geoPath } from "d3";
import type { Ground } from "../../model/cartography/ground.ts";
import { type Bounds, unwrapBounds } from "../../model/frame.ts";
import type { Size } from "./pen.ts";

export interface PictureGround extends Ground {
  /** What can be seen, counted on as the frame's longitudes are; where that is all round the Earth, however they are counted. */
  readonly seen: Bounds;
  /** Path data, cut off a little outside the map; empty for what lies beyond. */
  readonly pathOf: (shape: GeoPermissibleObjects) => string;
}

export interface Margins {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
}

/** Single places get no nearer than this by themselves. */
const NEAREST = 10;
const TILE = 256;
/** Kept beyond the map's edge, so that no cut is seen. */
const CUT = 6;
/** Where Mercator ends on web maps. */
const POLE = 85;

/** @param margins kept free of the frame where there is room */
export function groundFor(bounds: Bounds, size: Size, margins: Margins): PictureGround {
  const { width, height } = size;
  const [[west, low], [east, high]] = unwrapBounds(bounds);
  const middle = (west + east) / 2;
  const [south, north] = [Math.max(low, -POLE), Math.min(high, POLE)];
  const projection = geoMercator().rotate([-middle, 0]).precision(0);
  // Measured by hand: fitExtent() takes a frame wider than half the Earth for its other half.
  projection.scale(1).translate([0, 0]);
  const yOf = (lat: number) => projection([middle, lat])?.[1] ?? 0;
  const [top, bottom] = [yOf(north), yOf(south)];
  const wide = ((east - west) * Math.PI) / 180;
  const room = { x: width - 2 * margins.side, y: height - margins.top - margins.bottom };
  const largest = (TILE * 2 ** NEAREST) / (2 * Math.PI);
  const scale = Math.min(
    largest,
    room.x / Math.max(wide, 1e-9),
    room.y / Math.max(bottom - top, 1e-9),
  );
  const y = margins.top + room.y / 2 - (scale * (top + bottom)) / 2;
  projection
    .scale(scale)
    .translate([width / 2, y])
    .clipExtent([
      [-CUT, -CUT],
      [width + CUT, height + CUT],
    ]);
  const path = geoPath(projection).digits(1);
  // Not by the map's corners: where the Earth is narrower than it, those lie on the Earth's other side.
  const reach = (width / 2 / scale) * (180 / Math.PI);
  const half = reach < 180 ? reach : 360;
  const latAt = (at: number) => projection.invert?.([width / 2, at])?.[1] ?? 0;
  return {
    zoom: Math.log2((2 * Math.PI * scale) / TILE),
    frame: { x: 0, y: 0, width, height },
    seen: [
      [middle - half, latAt(height)],
      [middle + half, latAt(0)],
    ],
    toFrame: (lonLat) => {
      const [px = 0, py = 0] = projection([...lonLat]) ?? [];
      return { x: px, y: py };
    },
    toLonLat: (point) => {
      const [lon = 0, lat = 0] = projection.invert?.([point.x, point.y]) ?? [];
      return [lon, lat];
    },
    pathOf: (shape) => path(shape) ?? "",
  };
}
