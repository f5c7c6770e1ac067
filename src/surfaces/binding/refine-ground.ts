/** Brings what is finer than the base map, once a frame is too near for that. */
import type { BaseMap } from "../../model/base-map.ts";
import { carries } from "../../model/base-map-choice.ts";
import type { BaseMapName } from "../../model/base-map-files.ts";
import { warnUnlessLeft } from "../../ui/arrivals.ts";
import type { Refine } from "../../views/map/ground-sheet.ts";

/** The code of it. */
export function loadFiner() {
  return Promise.all([
    import("../opening/base-parts.ts"),
    import("../../views/map/finer-ground.ts"),
    import("../../model/parts/outline.ts"),
  ]);
}

export function refineBy(name: BaseMapName, base: BaseMap): Refine {
  return async ({ bounds, zoom }, onChange) => {
    if (carries(name, bounds, zoom)) return null;
    const code = await loadFiner().catch(() => null);
    // The base map stays, and the next frame asks again.
    if (code === null) return null;
    const [{ createBaseParts }, { createFinerGround }, { coarseCodes }] = code;
    const about = coarseCodes(base);
    // The coarser map stays; whoever keeps the host reads why.
    const parts = createBaseParts({ about, onChange, onFault: warnUnlessLeft });
    return createFinerGround(base, parts, (frame, near) => carries(name, frame, near));
  };
}
