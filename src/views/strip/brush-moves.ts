/** Where the time filter's two ends go: by the keys, and to whole days after a drag. */
import { DAY_MS, MINUTE_MS } from "../../model/durations.ts";
import { type Interval, toInstant, toInterval } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";

const SNAP_FROM_DAYS = 3;
const WEEK_DAYS = 7;
const STEPS_ACROSS = 50;

export type BrushEnd = "from" | "to";

/** @returns the brush with its ends on the nearest midnights of the zone when it is longer than three days, else as it is */
export function snapBrush(brush: Interval, zone: Zone): Interval {
  if (brush.end - brush.start <= SNAP_FROM_DAYS * DAY_MS) return brush;
  return toInterval(snapToDay(brush.start, zone), snapToDay(brush.end, zone));
}

function snapToDay(ms: number, zone: Zone): number {
  const civil = ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
  return zone.fromCivil(Math.round(civil / DAY_MS) * DAY_MS);
}

/** @returns how far one key press moves an end: a day, or a fiftieth of the bounds when that is shorter; seven times that with Shift */
export function readStep(bounds: Interval, isLarge: boolean): number {
  const step = Math.min(DAY_MS, (bounds.end - bounds.start) / STEPS_ACROSS);
  return isLarge ? step * WEEK_DAYS : step;
}

/**
 * Moves one end; the ends stay within the bounds and at least a small step apart.
 * @param brush null when there is none: the ends stand at the bounds' edges
 * @returns the new brush, or null when it holds everything
 */
export function moveBrushEnd(
  brush: Interval | null,
  end: BrushEnd,
  by: number,
  bounds: Interval,
): Interval | null {
  const { start, end: stop } = brush ?? bounds;
  const apart = readStep(bounds, false);
  const moved =
    end === "from"
      ? toInterval(clamp(start + by, bounds.start, stop - apart), stop)
      : toInterval(start, clamp(stop + by, start + apart, bounds.end));
  return moved.start <= bounds.start && moved.end >= bounds.end ? null : moved;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** @returns by how much the key moves the end, `"clear"` when it takes the brush off, null when it is not the handle's */
export function readBrushKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  bounds: Interval,
): number | "clear" | null {
  const length = bounds.end - bounds.start;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -readStep(bounds, shiftKey);
    case "ArrowRight":
    case "ArrowUp":
      return readStep(bounds, shiftKey);
    case "PageDown":
      return -readStep(bounds, true);
    case "PageUp":
      return readStep(bounds, true);
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
