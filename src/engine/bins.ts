/** The stretches of the axis that are counted apart. */
import { type Interval, toInterval } from "../model/interval.ts";

/**
 * Equal stretches, the last of which ends exactly with the bounds.
 * @throws RangeError for infinite or reversed bounds, or a count that is not a whole number above zero
 */
export function cutBins({ start, end }: Interval, count: number): readonly Interval[] {
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end))
    throw new RangeError(`invalid bounds of the density: ${start} to ${end}`);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`invalid count of bins: ${count}`);
  const edge = (index: number) => (index === count ? end : start + ((end - start) * index) / count);
  return Array.from({ length: count }, (_, index) => toInterval(edge(index), edge(index + 1)));
}
