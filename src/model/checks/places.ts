/** An extent needs a place that can carry it: a region its districts or an outline, a country its code. */
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { Check, Path } from "./check.ts";
import { objectsIn } from "./walk.ts";

export const checkPlaces: Check = function* (dataset) {
  const places = new Map<unknown, (typeof dataset.places)[number]>(
    dataset.places.map((place) => [place.id, place]),
  );
  for (const [record, path] of objectsIn(dataset)) {
    const place = places.get(record.place);
    if (!place) continue;
    const expected =
      record.extent === "region" && !place.districts?.length && !place.outline
        ? "a place with districts or an outline, for an extent of a region"
        : record.extent === "country" && !place.country
          ? "a place with a country code, for an extent of a country"
          : null;
    if (expected)
      yield {
        code: "invalid",
        path: toPointer([...path, "place"]),
        found: toSnippet(place.id),
        expected,
      };
  }
  yield* checkFrame(dataset.display?.frame, ["display", "frame"]);
  for (const [index, { camera }] of (dataset.briefing?.steps ?? []).entries())
    if (camera && "bounds" in camera)
      yield* checkFrame(camera.bounds, ["briefing", "steps", index, "camera", "bounds"]);
};

function* checkFrame(frame: unknown, path: Path): Generator<Problem> {
  const [southWest, northEast] = Array.isArray(frame) ? frame : [];
  if (southWest?.[1] < northEast?.[1] || !southWest || !northEast) return;
  yield {
    code: "invalid",
    path: toPointer(path),
    found: toSnippet(frame),
    expected: "[[west, south], [east, north]], with south below north",
  };
}
