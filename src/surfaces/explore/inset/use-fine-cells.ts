/** The finer parts of the base map for an inset: sent for once it is drawn, and there only when they are whole. */
import { useEffect, useState } from "preact/hooks";
import type { Bounds } from "../../../model/frame.ts";
import { type ReadyCell, readyIn } from "../../../model/parts/shelf.ts";
import type { LonLat } from "../../../model/schema/common.ts";
import { warnUnlessLeft } from "../../../ui/arrivals.ts";

export interface FineCells {
  readonly cells: readonly ReadyCell[];
  /** Null where no part tells. */
  readonly isLand: (lonLat: LonLat) => boolean | null;
}

/** @param zoom that of web maps at which they are drawn @returns null until all of them have come, and where one does not */
export function useFineCells(bounds: Bounds, zoom: number): FineCells | null {
  const [fine, setFine] = useState<FineCells | null>(null);
  const key = JSON.stringify([bounds, Math.floor(zoom)]);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    const start = async () => {
      const { createBaseParts } = await import("../../opening/base-parts.ts");
      if (isGone) return;
      const parts = createBaseParts({
        about: [],
        onChange: () => {
          const { cells, isCovered } = readyIn(parts.shelves(), bounds, zoom);
          if (!isGone && isCovered) setFine({ cells, isLand: parts.isLand });
        },
        // The coarser coast stays; whoever keeps the host reads why.
        onFault: warnUnlessLeft,
      });
      stop = parts.destroy;
      parts.look(bounds, zoom);
    };
    start().catch(warnUnlessLeft);
    return () => {
      isGone = true;
      stop();
    };
  }, [key]);
  return fine;
}
