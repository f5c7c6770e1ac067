/** Areas and lines of the whole Earth as paths for a sheet. */
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { unwrapRing } from "../../model/parts/unwrap.ts";
import { squareX, squareY } from "./ground-sheet.ts";

/** The Earth's width in a path's units: its numbers have seven digits, and a screen's pixel shall be none of them. */
export const WORLD = 65_536;

export function areasPath({ coordinates }: MultiPolygon): Path2D {
  return pathOf(coordinates.flat().map(unwrapRing));
}

export function linesPath({ coordinates }: MultiLineString): Path2D {
  return pathOf(coordinates.map(unwrapRing));
}

export function pathOf(lines: readonly (readonly Position[])[]): Path2D {
  const path = new Path2D();
  for (const line of lines)
    for (const [index, [lon = 0, lat = 0]] of line.entries()) {
      const [x, y] = [squareX(lon) * WORLD, squareY(lat) * WORLD];
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  return path;
}
