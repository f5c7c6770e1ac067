/** Where the events of a row go along and below each other. Pure; pixels from the left end of the window. */
import type { Interval } from "../../model/interval.ts";
import type { PictureEvent } from "./picture-model.ts";

export interface Bar {
  readonly event: PictureEvent;
  /** Of the time that it takes, within the window. */
  readonly from: number;
  readonly to: number;
}

/** A bar is no shorter. */
const SHORTEST = 8;
const GAP = 2;

/** Pixels from the window's start, for an instant that may be infinite. */
export function scaleTime(window: Interval, width: number): (ms: number) => number {
  const length = Math.max(window.end - window.start, 1);
  return (ms) => Math.min(width, Math.max(0, ((ms - window.start) / length) * width));
}

/** The bar of an event. @param badge the width that number and glyph need on it */
export function layBar(
  event: PictureEvent,
  at: (ms: number) => number,
  width: number,
  badge: number,
): Bar {
  const least = Math.max(SHORTEST, badge);
  const from = Math.max(0, Math.min(at(event.time.start), width - least));
  const to = Math.min(width, Math.max(at(event.time.end) - 2, from + least));
  return { event, from, to };
}

/** Stacks bars into as few lanes as the order of time allows. */
export function stackBars(bars: readonly Bar[]): (readonly Bar[])[] {
  const lanes: Bar[][] = [];
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) + GAP <= bar.from);
    if (free === undefined) lanes.push([bar]);
    else free.push(bar);
  }
  return lanes;
}
