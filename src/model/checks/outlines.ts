/** Outlines that can be read and are hardly meant: one that crosses itself, and one that spans the globe. */
import { unwrapRing } from "../parts/unwrap.ts";
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { LonLat } from "../schema/common.ts";
import type { Check, Path } from "./check.ts";
import { crossingOf } from "./crossing.ts";

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
  // From 180° W to 180° E is no way at all.
  if (east > west && east - west <= WIDEST) return;
  yield {
    code: "invalid",
    path: toPointer(path),
    found: `a ring ${Math.round(east - west)} degrees wide`,
    expected:
      "an outline that holds an area and does not go half round the Earth; is a sign missing, or 180° crossed?",
  };
}

/** A place where a ring crosses itself. */
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
