/** Rasters the countries of the world file: which cells of a grid of degrees each of them touches. */
import { groups } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { isInside } from "../../model/cartography/interior.ts";
import { CELL_DEGREES, type CountryCells, cellOf, type Run } from "../../model/country-cells.ts";

/** So finely are outlines walked, in degrees: no cell that one crosses by more is missed. */
const STEP = CELL_DEGREES / 40;

/** @param countries with ISO 3166-1 alpha-2 codes as ids */
export function countryCells(countries: FeatureCollection<Polygon | MultiPolygon>): CountryCells {
  return Object.fromEntries(
    countries.features.map((country) => [String(country.id), runsOf(cellsOf(country))]),
  );
}

/** Keys as "row,column". */
function cellsOf({ id, geometry }: Feature<Polygon | MultiPolygon>): ReadonlySet<string> {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const cells = new Set<string>();
  const add = (position: Position) => {
    const { row, column } = cellOf([position[0] ?? 0, position[1] ?? 0]);
    cells.add(`${row},${column}`);
  };
  if (id === ROUND_THE_POLE) for (const position of polarPositions()) add(position);
  for (const rings of polygons) {
    for (const ring of rings) for (const position of walk(ring)) add(position);
    for (const position of centresIn(rings)) add(position);
  }
  return cells;
}

/** Its ring goes round the pole, which in flat coordinates lies outside of it. */
const ROUND_THE_POLE = "AQ";

function* polarPositions(): Generator<Position> {
  for (let lat = -89; lat < -78; lat += CELL_DEGREES)
    for (let lon = -179; lon < 180; lon += CELL_DEGREES) yield [lon, lat];
}

/** Every position of a ring, and more between those that are far apart. */
function* walk(ring: readonly Position[]): Generator<Position> {
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / STEP));
    for (let step = 0; step < steps; step++)
      yield [x + ((nextX - x) * step) / steps, y + ((nextY - y) * step) / steps];
  }
}

/** The centres of the cells that lie within a polygon. */
function* centresIn(rings: readonly (readonly Position[])[]): Generator<Position> {
  const flat = rings.map((ring) => ring.map(([x = 0, y = 0]) => ({ x, y })));
  const xs = (flat[0] ?? []).map(({ x }) => x);
  const ys = (flat[0] ?? []).map(({ y }) => y);
  const centre = (number: number) => (Math.floor(number / CELL_DEGREES) + 0.5) * CELL_DEGREES;
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  for (let x = centre(west); x < east; x += CELL_DEGREES)
    for (let y = centre(south); y < north; y += CELL_DEGREES)
      if (isInside(flat, { x, y })) yield [x, y];
}

/** Cells beside each other in a row, as one run. */
function runsOf(cells: ReadonlySet<string>): readonly Run[] {
  const places = [...cells].map((key) => key.split(",").map(Number));
  const rows = groups(places, ([row = 0]) => row).sort(([a], [b]) => a - b);
  return rows.flatMap(([row, inRow]) => {
    const runs: [number, number, number][] = [];
    for (const column of inRow.map(([, column = 0]) => column).sort((a, b) => a - b)) {
      const run = runs.at(-1);
      if (run && run[2] === column - 1) run[2] = column;
      else runs.push([row, column, column]);
    }
    return runs;
  });
}
