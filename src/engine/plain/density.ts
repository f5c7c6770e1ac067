/** How many events there are along the axis, looked up bin by bin. */
import { type Interval, overlaps } from "../../model/interval.ts";
import { cutBins } from "../bins.ts";
import { type Bits, hasRow } from "../bits.ts";
import type { Bin } from "../engine.ts";
import { countedTime, type Times } from "../filters/time.ts";

export function plainDensity(
  times: Times,
  bounds: Interval,
  count: number,
  kept: Bits,
): readonly Bin[] {
  return cutBins(bounds, count).map((time) => {
    let total = 0;
    let inKept = 0;
    for (let row = 0; row < times.size; row++)
      if (overlaps(countedTime(times, row), time)) {
        total++;
        if (hasRow(kept, row)) inKept++;
      }
    return { time, total, kept: inKept };
  });
}
