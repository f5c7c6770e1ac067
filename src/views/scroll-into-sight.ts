/** Brings a stretch of a pane into sight by moving the pane alone; `scrollIntoView` would move the page with it. */
import { prefersStillness } from "./prefers-stillness.ts";

/** A stretch from top to bottom in pixels, in the pane's content. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Air that is kept above and below, in pixels. */
const MARGIN = 24;

/**
 * The `scrollTop` at which the target is in sight, with as little movement as can be; its beginning where it does not fit.
 * @param scrollTop where the pane stands
 * @param height of what the pane shows
 */
export function scrollTopFor(scrollTop: number, height: number, target: Stretch): number {
  const margin = Math.max(0, Math.min(MARGIN, (height - (target.bottom - target.top)) / 2));
  const highest = Math.max(0, target.top - margin);
  const lowest = Math.max(0, target.bottom + margin - height);
  if (scrollTop > highest || lowest > highest) return highest;
  return Math.max(scrollTop, lowest);
}

/** From the first element's top to the last one's bottom, in the scroller's content; null where there are none. */
export function stretchOf(scroller: HTMLElement, elements: readonly Element[]): Stretch | null {
  const rects = elements.flatMap((element) => Array.from(element.getClientRects()));
  if (rects.length === 0) return null;
  const shift = scroller.scrollTop - scroller.getBoundingClientRect().top - scroller.clientTop;
  return {
    top: Math.min(...rects.map((rect) => rect.top)) + shift,
    bottom: Math.max(...rects.map((rect) => rect.bottom)) + shift,
  };
}

/** Moves the scroller so that the target is in sight: smoothly, unless told otherwise or motion is to be reduced. */
export function scrollIntoSight(scroller: HTMLElement, target: Stretch, isCalm: boolean): void {
  const top = scrollTopFor(scroller.scrollTop, scroller.clientHeight, target);
  if (Math.abs(top - scroller.scrollTop) < 1) return;
  scroller.scrollTo({ top, behavior: isCalm && !prefersStillness() ? "smooth" : "instant" });
}
