/** Rings that cross 180°, laid out so that they do not jump from one side of the map to the other. */
import type { Position } from "geojson";

/**
 * Moves positions by whole turns so that none is more than half a turn from the one before; a ring round a pole is closed along it.
 *
 * @param ring closed, in degrees
 * @returns closed; longitudes may lie beyond 180°
 */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let turn = 0;
  const [first = [0, 0]] = ring;
  let [before = 0] = first;
  const open = ring.map(([lon = 0, lat = 0]): Position => {
    if (lon - before > 180) turn -= 360;
    if (lon - before < -180) turn += 360;
    before = lon;
    return [lon + turn, lat];
  });
  const [end = 0, lat = 0] = open.at(-1) ?? [];
  const [start = 0] = first;
  if (turn === 0 || Math.round(end - start) === 0) return open;
  const pole = lat < 0 ? -90 : 90;
  return [...open, [end, pole], [start, pole], [start, first[1] ?? 0]];
}

/** By how many whole turns copies of the Earth must be moved to be seen between two longitudes. */
export function turnsIn(west: number, east: number): readonly number[] {
  const first = Math.floor((west + 180) / 360);
  const last = Math.ceil((east - 180) / 360);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => (first + index) * 360);
}
