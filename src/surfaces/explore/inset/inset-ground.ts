/** The ground of an inset: what is land round a place, laid flat on a few pixels. */
import type { MultiPolygon } from "geojson";
import type { XY } from "../../../model/cartography/box.ts";
import type { LonLat } from "../../../model/schema/common.ts";

const KM_A_DEGREE = 111.2;

export interface Flat {
  /** In pixels, from the upper left corner. */
  readonly toPixel: (lonLat: LonLat) => XY;
  /** How many pixels a km is. */
  readonly scale: number;
}

/** @param reachKm what must be seen on each side of the middle */
export function flatten(
  [lon, lat]: LonLat,
  reachKm: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): Flat {
  const scale = Math.min(width / 2 / reachKm.x, height / 2 / reachKm.y);
  const x = KM_A_DEGREE * Math.cos((lat * Math.PI) / 180) * scale;
  const y = KM_A_DEGREE * scale;
  // The shorter way round the Earth.
  const turn = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return {
    scale,
    toPixel: ([east, north]) => ({
      x: width / 2 + turn(east - lon) * x,
      y: height / 2 - (north - lat) * y,
    }),
  };
}

/** @returns path data of a shape's rings, those that could be seen */
export function pathOf(flat: Flat, shape: MultiPolygon, width: number, height: number): string {
  return shape.coordinates
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]) => flat.toPixel([lon, lat])))
    .filter((points) => isInSight(points, width, height))
    .map((points) => `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}

function isInSight(points: readonly XY[], width: number, height: number): boolean {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const spans = (all: readonly number[], end: number) =>
    all.some((one) => one < end) && all.some((one) => one > 0);
  return spans(xs, width) && spans(ys, height);
}
