/** Fetches the finer ground of a frame, for what draws it once: a picture, a page. */

import type { BaseMap } from "../../model/base-map.ts";
import { carries } from "../../model/base-map-choice.ts";
import type { BaseMapName } from "../../model/base-map-files.ts";
import type { Bounds } from "../../model/frame.ts";
import { widened } from "../../model/parts/cells.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import { warnUnlessLeft } from "../../ui/arrivals.ts";
import { loadFiner } from "./refine-ground.ts";

/** A picture of another shape than the frame shows more of the Earth, in frames. */
const ROUND = 0.5;

/** @returns null where the base map is as good, or not all of the ground can be had: then the picture has the base map */
export async function fetchFinerShapes(
  name: BaseMapName,
  base: BaseMap,
  bounds: Bounds,
  zoom: number,
): Promise<FinerShapes | null> {
  if (carries(name, bounds, zoom)) return null;
  const [[{ createBaseParts }, , { coarseCodes, homeOutlines }], { shapesIn }] = await Promise.all([
    loadFiner(),
    import("../../model/parts/shapes.ts"),
  ]);
  const parts = createBaseParts({
    about: coarseCodes(base),
    onChange: () => {},
    onFault: warnUnlessLeft,
  });
  const round = widened(bounds, ROUND);
  parts.look(round, zoom);
  await parts.settled();
  parts.destroy();
  const shapes = shapesIn(parts.shelves(), round, zoom);
  return shapes && { ...shapes, home: homeOutlines(base, parts.outlines()) };
}
