/** An extent needs a place that can carry it: a region its districts or an outline, a country its code. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { LonLat } from "../schema/common.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Outline, Place } from "../schema/place.ts";
import { type Check, invalid, type Path, under, type Watch } from "./check.ts";

export function watchPlaces(dataset: Dataset): Watch {
  const places = new Map<unknown, Place>(dataset.places.map((place) => [place.id, place]));
  const problems: Problem[] = [];
  return {
    problems,
    see: (record, found) => {
      const place = record.extent === undefined ? undefined : places.get(record.place);
      const expected = place && expectedOf(place, record.extent);
      if (expected)
        problems.push({
          code: "invalid",
          path: toPointer(under(found.path(), "place")),
          found: toSnippet(place.id),
          expected,
        });
    },
  };
}

/** Outlines close, and frames have their south below their north. */
export const checkShapes: Check = function* (dataset) {
  for (const [index, { outline }] of dataset.places.entries())
    if (outline) yield* checkOutline(outline, ["places", index, "outline", "coordinates"]);
  yield* checkFrame(dataset.display?.frame, ["display", "frame"]);
  for (const [index, { camera }] of (dataset.briefing?.steps ?? []).entries())
    if (camera && "bounds" in camera)
      yield* checkFrame(camera.bounds, ["briefing", "steps", index, "camera", "bounds"]);
};

/** What a place would have to be for an extent; null where it is that. */
function expectedOf({ districts, outline, country }: Place, extent: unknown): string | null {
  if (extent === "region" && !districts?.length && !outline)
    return "a place with districts or an outline, for an extent of a region";
  if (extent === "country" && !country)
    return "a place with a country code, for an extent of a country";
  return null;
}

/** The last position of a ring is the first one once more. */
function* checkOutline({ type, coordinates }: Outline, path: Path): Generator<Problem> {
  if (type === "MultiPolygon")
    for (const [index, rings] of coordinates.entries()) yield* checkRings(rings, [...path, index]);
  else yield* checkRings(coordinates, path);
}

function* checkRings(rings: readonly (readonly LonLat[])[], path: Path): Generator<Problem> {
  for (const [index, ring] of rings.entries()) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      yield invalid(
        [...path, index, ring.length - 1],
        last,
        `${toSnippet(first)}, where the ring begins: it closes on itself`,
      );
  }
}

function isPosition(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((part) => typeof part === "number");
}

function* checkFrame(frame: unknown, path: Path): Generator<Problem> {
  const [southWest, northEast]: readonly unknown[] = Array.isArray(frame) ? frame : [];
  if (!isPosition(southWest) || !isPosition(northEast)) return;
  const [, south = 0] = southWest;
  const [, north = 0] = northEast;
  if (south < north) return;
  yield {
    code: "invalid",
    path: toPointer(path),
    found: toSnippet([southWest, northEast]),
    expected: "[[west, south], [east, north]], with south below north",
  };
}
