/** The home countries, which a map tints: their outlines, as fine as there are, and the small islands that these leave out. */
import type { BaseMap } from "../../model/base-map.ts";
import { isletsNear } from "../../model/parts/islets.ts";
import { homeOutlines, type Outline, outlineFrom } from "../../model/parts/outline.ts";
import type { Part, Steps } from "../../model/parts/part.ts";
import type { ReadyCell } from "../../model/parts/shelf.ts";

export interface Home {
  readonly outlines: () => readonly Outline[];
  /** A part's, made once for the outlines that have come. */
  readonly isletsOf: (part: Part, make: () => Path2D) => Path2D;
  readonly findIslets: (part: Part, cell: ReadyCell) => readonly Steps[];
}

/** @param come the outlines that have come, by country */
export function createHome(base: BaseMap, come: () => ReadonlyMap<string, Outline>): Home {
  const others = [...base.countries]
    .filter(([code]) => !base.homeCodes.has(code))
    .flatMap(([, { geometry }]) => outlineFrom(geometry).rings);
  let count = -1;
  let outlines: readonly Outline[] = [];
  let islets = new WeakMap<Part, Path2D>();
  const now = () => {
    if (come().size === count) return outlines;
    count = come().size;
    outlines = homeOutlines(base, come());
    islets = new WeakMap();
    return outlines;
  };
  return {
    outlines: now,
    isletsOf: (part, make) => {
      now();
      const known = islets.get(part) ?? make();
      islets.set(part, known);
      return known;
    },
    findIslets: (part, cell) => {
      const own = now().flatMap(({ coast }) => coast);
      return own.length === 0 ? [] : isletsNear(part, cell, own, others);
    },
  };
}
