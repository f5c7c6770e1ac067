/** The line from a place to its mark that stands off it. Pure. */
import type { MarkLeaf } from "./sites.ts";

/** Path data, in pixels from the site. */
export interface Leader {
  readonly line: string;
  /** An arrow to the place, for what was only aimed there. */
  readonly head: string | null;
}

/** Kept between the place and its line. */
const GAP = 4;
const HEAD = { length: 5.5, half: 4 };

export function leaderOf({ offset, place }: MarkLeaf, isToward: boolean): Leader {
  const [dx, dy] = [offset.x - place.x, offset.y - place.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const at = (distance: number, aside = 0) => {
    const x = place.x + ux * distance - uy * aside;
    const y = place.y + uy * distance + ux * aside;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const back = GAP + HEAD.length;
  return {
    line: `M${at(GAP)}L${at(length)}`,
    head: isToward ? `M${at(back, HEAD.half)}L${at(GAP)}L${at(back, -HEAD.half)}` : null,
  };
}
