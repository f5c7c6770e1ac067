/** Where the time filter's two ends go: by the keys, and to whole days after a drag. */
import { DAY_MS } from "../../model/durations.ts";
import { GRAIN_MS, type Grain } from "../../model/grain.ts";
import { snapInterval, snapToGrain } from "../../model/grain-steps.ts";
import { type Interval, toInterval } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";
import type { StripModel } from "./strip-model.ts";

const SNAP_FROM_DAYS = 3;
const WEEK_DAYS = 7;
const STEPS_ACROSS = 50;

export type BrushEnd = "from" | "to";

/** What an end may move in. */
export type BrushReach = Pick<StripModel, "bounds" | "grain" | "zone">;

/** @returns the brush with its ends where the data's times may begin; where they are finer, on midnights when it is longer than three days */
export function snapBrush(brush: Interval, zone: Zone, grain: Grain): Interval {
  const isLong = brush.end - brush.start > SNAP_FROM_DAYS * DAY_MS;
  return snapInterval(brush, isLong && GRAIN_MS[grain] < DAY_MS ? "day" : grain, zone);
}

/**
 * @returns how far one key press moves an end: a day, or a fiftieth of the bounds when that is shorter, but never less than the
 *   data tell apart; seven times that with Shift
 */
export function readStep(
  { bounds, grain }: Pick<BrushReach, "bounds" | "grain">,
  isLarge: boolean,
): number {
  const step = Math.min(DAY_MS, (bounds.end - bounds.start) / STEPS_ACROSS);
  return Math.max(step, GRAIN_MS[grain]) * (isLarge ? WEEK_DAYS : 1);
}

/**
 * Moves one end to where a time may begin; the ends stay within the bounds and at least a small step apart.
 * @param brush null when there is none: the ends stand at the bounds' edges
 * @returns the new brush, or null when it holds everything
 */
export function moveBrushEnd(
  brush: Interval | null,
  end: BrushEnd,
  by: number,
  reach: BrushReach,
): Interval | null {
  const { bounds, grain, zone } = reach;
  const { start, end: stop } = brush ?? bounds;
  const apart = readStep(reach, false);
  const snap = (ms: number) => snapToGrain(ms, grain, zone);
  const moved =
    end === "from"
      ? toInterval(clamp(snap(start + by), bounds.start, stop - apart), stop)
      : toInterval(start, clamp(snap(stop + by), start + apart, bounds.end));
  return moved.start <= bounds.start && moved.end >= bounds.end ? null : moved;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** How many bins a key goes with Shift. */
const LEAP = 10;

/**
 * Moves one end by whole bins; the ends stay a bin apart.
 * @param edges where bins begin, and the last ends
 * @param steps negative is earlier; infinite goes to the last there is
 * @returns the new brush, or null when it holds everything
 */
export function moveBrushByBins(
  brush: Interval | null,
  end: BrushEnd,
  steps: number,
  edges: Float64Array,
): Interval | null {
  const last = edges.length - 1;
  const whole = toInterval(edges[0] ?? 0, edges[last] ?? 0);
  const { start, end: stop } = brush ?? whole;
  const at = end === "from" ? start : stop;
  // From between two edges the first step goes to the one ahead.
  const from =
    steps > 0 ? edges.findLastIndex((edge) => edge <= at) : edges.findIndex((edge) => edge >= at);
  const wanted = clamp((from < 0 ? last : from) + steps, 0, last);
  const moved =
    end === "from"
      ? toInterval(edges[Math.min(wanted, lastBefore(edges, stop))] ?? start, stop)
      : toInterval(start, edges[Math.max(wanted, firstAfter(edges, start))] ?? stop);
  return moved.start <= whole.start && moved.end >= whole.end ? null : moved;
}

function lastBefore(edges: Float64Array, ms: number): number {
  return Math.max(
    edges.findLastIndex((edge) => edge < ms),
    0,
  );
}

function firstAfter(edges: Float64Array, ms: number): number {
  const found = edges.findIndex((edge) => edge > ms);
  return found < 0 ? edges.length - 1 : found;
}

/** @returns how many bins the key moves the end by, `"clear"` when it takes the brush off, null when it is not the handle's */
export function readBinKey({
  key,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "shiftKey">): number | "clear" | null {
  const step = shiftKey ? LEAP : 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -step;
    case "ArrowRight":
    case "ArrowUp":
      return step;
    case "PageDown":
      return -LEAP;
    case "PageUp":
      return LEAP;
    case "Home":
      return -Infinity;
    case "End":
      return Infinity;
    case "Enter":
    case "Delete":
    case "Backspace":
      return "clear";
    default:
      return null;
  }
}

/** @returns by how much the key moves the end, `"clear"` when it takes the brush off, null when it is not the handle's */
export function readBrushKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  reach: Pick<BrushReach, "bounds" | "grain">,
): number | "clear" | null {
  const { bounds } = reach;
  const length = bounds.end - bounds.start;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -readStep(reach, shiftKey);
    case "ArrowRight":
    case "ArrowUp":
      return readStep(reach, shiftKey);
    case "PageDown":
      return -readStep(reach, true);
    case "PageUp":
      return readStep(reach, true);
    case "Home":
      return -length;
    case "End":
      return length;
    case "Enter":
    case "Delete":
    case "Backspace":
      return "clear";
    default:
      return null;
  }
}
