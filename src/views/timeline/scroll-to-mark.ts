/** Brings a mark's row into sight by scrolling the region alone: `scrollIntoView` would move the page as well. */
import { pixelOf } from "../design-pixel.ts";

/** In pixels of the design. */
const MARGIN = 4;

/** @param region scrolls up and down, with the axis sticking to its top */
export function scrollToMark(region: HTMLElement, mark: HTMLElement): void {
  if (!mark.isConnected) return;
  const view = region.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const axis = region.querySelector<HTMLElement>(".vis-panel.vis-top")?.offsetHeight ?? 0;
  const margin = MARGIN * pixelOf(region);
  const above = view.top - box.top + axis + margin;
  const below = box.bottom - view.bottom + margin;
  if (above > 0) region.scrollTop -= above;
  else if (below > 0) region.scrollTop += below;
}
