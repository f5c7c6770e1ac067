/** Where events stand in a strip of days: bars along their time, signs somewhere within their day. Pure. */

export interface StripItem {
  readonly id: string;
  /** Of its time, within the strip; in pixels from its start. */
  readonly from: number;
  readonly to: number;
  /** It is drawn along all of its time; else its sign stands somewhere within it. */
  readonly isBar: boolean;
  /** That its sign needs, and its sign with its title. */
  readonly least: number;
  readonly full: number;
  /** Gets its title before others. */
  readonly isLit: boolean;
}

export interface StripPlace {
  /** From the uppermost, 0. */
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly isTitled: boolean;
}

export interface StripSize {
  readonly width: number;
  readonly lanes: number;
  /** Between two in a lane. */
  readonly apart: number;
}

/**
 * Puts every item into a lane and gives as many of them their titles as there is room for.
 *
 * @param items in the order of time
 * @returns null where there are not lanes enough for the signs alone
 */
export function layDayStrip(
  items: readonly StripItem[],
  size: StripSize,
): ReadonlyMap<string, StripPlace> | null {
  let titled: ReadonlySet<string> = new Set();
  let best = place(items, titled, size);
  if (best === null) return null;
  const wishes = [...items].sort((a, b) => Number(b.isLit) - Number(a.isLit));
  for (const { id } of wishes) {
    const more = new Set([...titled, id]);
    const next = place(items, more, size);
    if (next === null) continue;
    titled = more;
    best = next;
  }
  return best;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function place(
  items: readonly StripItem[],
  titled: ReadonlySet<string>,
  { width, lanes, apart }: StripSize,
): ReadonlyMap<string, StripPlace> | null {
  const taken: Stretch[][] = Array.from({ length: lanes }, () => []);
  const places = new Map<string, StripPlace>();
  // What cannot move first.
  for (const item of [...items].sort((a, b) => Number(b.isBar) - Number(a.isBar))) {
    const isTitled = titled.has(item.id);
    const least = isTitled ? item.full : item.least;
    const wide = item.isBar ? Math.max(item.to - item.from, item.least) : least;
    if (item.isBar && least > wide) return null;
    const from = Math.max(0, Math.min(item.from, width - wide));
    const spot = findSpot(taken, { from, to: Math.max(item.to, from + wide) }, wide, apart);
    if (spot === null) return null;
    taken[spot.lane]?.push({ from: spot.x, to: spot.x + wide });
    places.set(item.id, { ...spot, width: wide, isTitled });
  }
  return places;
}

/** The uppermost lane with room within the stretch, as far to the left as it goes. */
function findSpot(
  taken: readonly (readonly Stretch[])[],
  { from, to }: Stretch,
  width: number,
  apart: number,
): { readonly lane: number; readonly x: number } | null {
  for (const [lane, stretches] of taken.entries()) {
    const starts = [from, ...stretches.map((stretch) => stretch.to + apart)];
    const fitting = starts.filter(
      (x) =>
        x >= from &&
        x + width <= to + 0.01 &&
        stretches.every((one) => x + width + apart <= one.from || one.to + apart <= x),
    );
    if (fitting.length > 0) return { lane, x: Math.min(...fitting) };
  }
  return null;
}
