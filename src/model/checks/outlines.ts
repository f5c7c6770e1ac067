/** Outlines that can be read and are hardly meant: one that crosses itself, and one that spans the globe. */
import { unwrapRing } from "../parts/unwrap.ts";
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { LonLat } from "../schema/common.ts";
import type { Check, Path } from "./check.ts";

/** Wider, in degrees, an outline goes half round the Earth: as a rule a sign was lost, or 180° was crossed the wrong way. */
const WIDEST = 180;

/** Warns of rings, with the pointer of one that is too wide, and of the position from which one crosses itself. */
export const checkOutlines: Check = function* ({ places }) {
  for (const [index, { outline }] of places.entries()) {
    if (!outline) continue;
    const path: Path = ["places", index, "outline", "coordinates"];
    if (outline.type === "Polygon") yield* checkRings(outline.coordinates, path);
    else
      for (const [part, rings] of outline.coordinates.entries())
        yield* checkRings(rings, [...path, part]);
  }
};

function* checkRings(rings: readonly (readonly LonLat[])[], path: Path): Generator<Problem> {
  for (const [index, ring] of rings.entries()) {
    const line = unwrapRing(ring.map(([lon, lat]) => [lon, lat])).map(
      ([lon = 0, lat = 0]): LonLat => [lon, lat],
    );
    const at = [...path, index];
    yield* checkWidth(line, at);
    yield* checkCrossing(line, at);
  }
}

function* checkWidth(ring: readonly LonLat[], path: Path): Generator<Problem> {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  if (east - west <= WIDEST) return;
  yield {
    code: "invalid",
    path: toPointer(path),
    found: `a ring ${Math.round(east - west)} degrees wide`,
    expected:
      "an outline that does not go half round the Earth; is a sign missing, or 180° crossed?",
  };
}

/** The first place where a ring crosses itself. */
function* checkCrossing(ring: readonly LonLat[], path: Path): Generator<Problem> {
  const crossing = crossingOf(ring);
  if (crossing === null) return;
  const [first, second] = crossing;
  yield {
    code: "invalid",
    path: toPointer([...path, second]),
    found: toSnippet(ring[second]),
    expected: `a ring that does not cross itself; the line from here crosses the one from position ${first}`,
  };
}

/** @returns the numbers of the positions from which two lines go that cross; null where none do */
export function crossingOf(ring: readonly LonLat[]): readonly [number, number] | null {
  const lines = ring
    .slice(0, -1)
    .map((from, index) => ({ index, from, to: ring[index + 1] ?? from }))
    .map((line) => ({
      ...line,
      low: Math.min(line.from[0], line.to[0]),
      high: Math.max(line.from[0], line.to[0]),
    }))
    .sort((a, b) => a.low - b.low);
  let open: typeof lines = [];
  for (const line of lines) {
    // Only lines that have begun and not ended west of this one can meet it.
    open = open.filter(({ high }) => high >= line.low);
    const met = open.find((other) => cross(line.from, line.to, other.from, other.to));
    if (met) {
      const [first, second] = [met.index, line.index].sort((a, b) => a - b);
      return [first ?? 0, second ?? 0];
    }
    open.push(line);
  }
  return null;
}

/** Whether two lines cross between their ends; to share an end, or to touch, is no crossing. */
function cross(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
