/** Where a window of time goes when it is moved or scaled; never past the bounds. */
import { MINUTE_MS, SECOND_MS } from "../../model/durations.ts";
import { GRAIN_MS, type Grain } from "../../model/grain.ts";
import { type Interval, toInterval } from "../../model/interval.ts";
import type { TimelineModel } from "./timeline-model.ts";

/** What the buttons and the keys ask for. */
export type Move = "earlier" | "later" | "zoomIn" | "zoomOut" | "fit";

const PAN_SHARE = 0.4;
const ZOOM_FACTOR = 1.6;

/** @returns the shortest window: below it an axis of times that are written so finely has nothing more to tell */
export function shortestOf(grain: Grain): number {
  if (grain === "second") return 10 * SECOND_MS;
  return grain === "minute" ? 15 * MINUTE_MS : GRAIN_MS[grain];
}

/** @returns the window as near to the one wanted as the bounds allow: shifted first, cut only when it is longer than they are */
export function clampWindow(wanted: Interval, bounds: Interval): Interval {
  const length = Math.min(wanted.end - wanted.start, bounds.end - bounds.start);
  const start = Math.min(Math.max(wanted.start, bounds.start), bounds.end - length);
  return toInterval(start, start + length);
}

/** @param share of the window's length; negative is earlier */
function panWindow(window: Interval, share: number, bounds: Interval): Interval {
  const step = (window.end - window.start) * share;
  return clampWindow(toInterval(window.start + step, window.end + step), bounds);
}

/** @param factor below 1 zooms in; the middle stays where it is */
function scaleWindow(
  window: Interval,
  factor: number,
  { bounds, grain }: Pick<TimelineModel, "bounds" | "grain">,
): Interval {
  const middle = (window.start + window.end) / 2;
  const shortest = Math.min(shortestOf(grain), bounds.end - bounds.start);
  const half = Math.max((window.end - window.start) * factor, shortest) / 2;
  return clampWindow(toInterval(middle - half, middle + half), bounds);
}

/** @returns where the window goes by one press */
export function moveWindow(
  move: Exclude<Move, "fit">,
  window: Interval,
  reach: Pick<TimelineModel, "bounds" | "grain">,
): Interval {
  switch (move) {
    case "earlier":
      return panWindow(window, -PAN_SHARE, reach.bounds);
    case "later":
      return panWindow(window, PAN_SHARE, reach.bounds);
    case "zoomIn":
      return scaleWindow(window, 1 / ZOOM_FACTOR, reach);
    case "zoomOut":
      return scaleWindow(window, ZOOM_FACTOR, reach);
  }
}

/** @returns the window moved, unscaled, so that the time is in it; the same window when some of it is already */
export function revealInWindow(time: Interval, window: Interval, bounds: Interval): Interval {
  if (time.start < window.end && time.end > window.start) return window;
  const half = (window.end - window.start) / 2;
  const start = Math.max(time.start, bounds.start);
  const end = Math.min(time.end, bounds.end);
  const middle = (start + end) / 2;
  return clampWindow(toInterval(middle - half, middle + half), bounds);
}

/** Whether the two are the same to the millisecond, which is as fine as the timeline's own dates are. */
export function isSameWindow(a: Interval, b: Interval): boolean {
  return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}
