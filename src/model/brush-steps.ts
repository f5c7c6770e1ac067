/** The places at which a brush that is moved by hand or by playback can stand: more of them than a strip has pixels. */
import { type Interval, toInterval } from "./interval.ts";

const STEPS = 1_000;

/** @returns the edges of the steps, evenly apart from the first of the bounds to the last, in milliseconds since the epoch */
export function brushEdges(bounds: Interval): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => edgeAt(step, bounds));
}

/** @returns the nearest stretch that begins and ends at an edge, a step long at least */
export function snapToSteps({ start, end }: Interval, bounds: Interval): Interval {
  const from = Math.min(nearest(start, bounds), STEPS - 1);
  const until = Math.max(nearest(end, bounds), from + 1);
  return toInterval(edgeAt(from, bounds), edgeAt(until, bounds));
}

function edgeAt(step: number, { start, end }: Interval): number {
  return step === STEPS ? end : start + ((end - start) * step) / STEPS;
}

function nearest(time: number, { start, end }: Interval): number {
  const step = Math.round(((time - start) / (end - start)) * STEPS);
  return Math.min(Math.max(step || 0, 0), STEPS);
}
