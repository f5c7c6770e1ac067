/** Which cells lie round the places of a dataset. */
import { type Atlas, isOnMap, placeOf } from "../../model/atlas.ts";
import { squareAround } from "../../model/frame.ts";
import { cellsIn } from "../../model/parts/cells.ts";

/** In km: beyond, a map that stands at a place does not reach. */
const REACH = 100;

/** Of a country's middle, nothing is seen from near. @returns keys of cells of so many degrees */
export function cellsAround(atlas: Atlas, cell: number): ReadonlySet<string> {
  const squares = [...atlas.events.values()].flatMap(({ event: { where } }) => {
    if (!isOnMap(atlas, where) || (where.extent !== "point" && !("radiusKm" in where))) return [];
    const radius = "radiusKm" in where ? where.radiusKm : 0;
    return [squareAround(placeOf(atlas, where).lonLat, radius + REACH)];
  });
  return new Set(squares.flatMap((square) => cellsIn({ cell }, square)).map(({ key }) => key));
}
