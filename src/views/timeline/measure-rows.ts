/** How much room the rows have beside their names and under the axis, in pixels of the design. */
import { pixelOf } from "../design-pixel.ts";

export interface RowsRoom {
  readonly width: number;
  readonly height: number;
}

/** For the time in which the root has no size. */
const FALLBACK_WIDTH = 600;
const LEAST_HEIGHT = 60;

/** @param region of the timeline in the root, with its axis and its rows */
export function measureRows(root: HTMLElement, region: HTMLElement): RowsRoom {
  const pixel = pixelOf(root);
  const center = region.querySelector<HTMLElement>(".vis-center");
  const axis = region.querySelector(".vis-top")?.clientHeight ?? 0;
  return {
    width: (center?.offsetWidth || FALLBACK_WIDTH) / pixel,
    // Upwards: a layout that just fits must not fail on a slide, where the page rounds to fractions of a pixel of the design.
    height: Math.max(Math.ceil((readRoom(root, region) - axis) / pixel), LEAST_HEIGHT),
  };
}

/** A root that grows with its rows has the room that it begins with: what it has grown to would call for ever more words. */
function readRoom(root: HTMLElement, region: HTMLElement): number {
  const least = Number.parseFloat(getComputedStyle(root).minBlockSize);
  const height = region.clientHeight;
  return least > 0 ? Math.min(least, height) : height;
}
