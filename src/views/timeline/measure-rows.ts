/** How much room the rows have beside their names and under the axis, in pixels of the design. */
import { pixelOf } from "../design-pixel.ts";

export interface RowsRoom {
  readonly width: number;
  /** Null for a root that grows with its rows. */
  readonly height: number | null;
  readonly isNarrow: boolean;
}

/** Of the rows without their names, where the buttons have moved below them. */
const NARROW = 420;

/** For the time in which the root has no size. */
const FALLBACK_WIDTH = 600;
const LEAST_HEIGHT = 60;

/** @param region of the timeline in the root, with its axis and its rows */
export function measureRows(root: HTMLElement, region: HTMLElement): RowsRoom {
  const pixel = pixelOf(root);
  const center = region.querySelector<HTMLElement>(".vis-center");
  const axis = region.querySelector<HTMLElement>(".vis-panel.vis-top")?.offsetHeight ?? 0;
  const isGrowing = root.classList.contains("is-growing");
  // Upwards: a layout that just fits must not fail on a slide, where the page rounds to fractions of a pixel of the design.
  const height = Math.max(Math.ceil((region.clientHeight - axis) / pixel), LEAST_HEIGHT);
  const width = (center?.offsetWidth || FALLBACK_WIDTH) / pixel;
  return {
    width,
    isNarrow: width < NARROW,
    height: isGrowing ? null : height,
  };
}
