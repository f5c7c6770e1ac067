/** Turns rings as d3's maps want them, which work on the sphere: there, the other way round means all the rest of the Earth. */
import { geoArea } from "d3";
import type { MultiPolygon, Position } from "geojson";

/** Half the Earth, in steradians. */
const HALF = 2 * Math.PI;

/** @param shape its rings turn either way: RFC 7946 has them as a dataset should, many files do not @returns the same area */
export function wind({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((rings) =>
      rings.map((ring, index) => {
        const isOuter = index === 0;
        const isSmall = geoArea({ type: "Polygon", coordinates: [ring] }) <= HALF;
        return isOuter === isSmall ? ring : reversed(ring);
      }),
    ),
  };
}

function reversed(ring: readonly Position[]): Position[] {
  return [...ring].reverse();
}
