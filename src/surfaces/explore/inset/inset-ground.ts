/** The ground of an inset: what is land round a place, laid flat on a few pixels. */
import type { MultiPolygon } from "geojson";
import type { XY } from "../../../model/cartography/box.ts";
import { KM_A_DEGREE, kmPerDegree } from "../../../model/earth.ts";
import { coastOf, type Steps } from "../../../model/parts/part.ts";
import type { ReadyCell } from "../../../model/parts/shelf.ts";
import type { LonLat } from "../../../model/schema/common.ts";

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
  const x = kmPerDegree(lat) * scale;
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

/** The finer parts of the base map as path data: each of the first four lies upon the one before. */
export interface FineShape {
  readonly land: string;
  readonly lakes: string;
  readonly islands: string;
  readonly ponds: string;
  readonly coast: string;
}

/** @param cells in what is in sight, all of whose parts are there */
export function fineShape(flat: Flat, cells: readonly ReadyCell[]): FineShape {
  const fill = (name: "land" | "lakes" | "islands" | "ponds") =>
    cells
      .flatMap((cell) => (cell.part?.[name] ?? []).map((ring) => `M${along(flat, cell, ring)}Z`))
      .join("");
  const full = cells
    .filter(({ isLand }) => isLand)
    .map((cell) => `M${along(flat, cell, rim(cell))}Z`);
  return {
    land: fill("land") + full.join(""),
    lakes: fill("lakes"),
    islands: fill("islands"),
    ponds: fill("ponds"),
    coast: cells
      .flatMap((cell) =>
        (cell.part?.land ?? [])
          .flatMap((ring) => coastOf(ring, cell.level))
          .map((line) => `M${along(flat, cell, line)}`),
      )
      .join(""),
  };
}

function along({ toPixel }: Flat, { west, south, level }: ReadyCell, steps: Steps): string {
  const points: string[] = [];
  for (let index = 0; index < steps.length; index += 2) {
    const lon = west + (steps[index] ?? 0) * level.quantum;
    const lat = south + (steps[index + 1] ?? 0) * level.quantum;
    const { x, y } = toPixel([lon, lat]);
    points.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
  return points.join("L");
}

/** All of a cell. */
function rim({ level: { cell, quantum } }: ReadyCell): Steps {
  const end = Math.round(cell / quantum);
  return Int32Array.of(0, 0, end, 0, end, end, 0, end);
}

/** The zoom of web maps at which a km is as many pixels. */
export function zoomOf({ scale }: Flat, [, lat]: LonLat): number {
  return Math.log2((scale * kmPerDegree(lat) * 360) / 256);
}
