/** Reads the counts of one window of the brush: two look-ups a code, however many the events. */
import type { Steps, TimeGrip } from "./grip.ts";
import { gripCounts, type TimeCounts } from "./grip-counts.ts";

/**
 * The counts of the window from one edge to another, as the filters would give them.
 *
 * @param from an index of the grip's edges
 * @param until a later one: a window without length keeps by another rule
 * @throws RangeError for others
 */
export function readTimeGrip(grip: TimeGrip, from: number, until: number): TimeCounts {
  if (!(from >= 0 && from < until && until < grip.edges.length))
    throw new RangeError(`no window of the brush: from edge ${from} to edge ${until}`);
  const read = (steps: Steps) => countWindow(steps, from, until);
  const groups = read(grip.groups);
  return Object.defineProperty(gripCounts(grip.steps, grip.legends, read), "groups", {
    value: groups.subarray(0, groups.length - 1),
    enumerable: true,
  }) as TimeCounts;
}

function countWindow({ width, begun, over, gaps }: Steps, from: number, until: number) {
  const counts = new Uint32Array(width);
  const first = from * width;
  const last = until * width;
  for (let code = 0; code < width; code++)
    counts[code] = (begun[last + code] ?? 0) - (over[first + code] ?? 0);
  for (let gap = 0; gap < gaps.from.length; gap++) {
    if ((gaps.from[gap] ?? 0) > from || until >= (gaps.until[gap] ?? 0)) continue;
    const end = gaps.offsets[gap + 1] ?? 0;
    for (let at = gaps.offsets[gap] ?? 0; at < end; at++) {
      const code = gaps.codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) - 1;
    }
  }
  return counts;
}
