/** Brings a mark's row into sight by scrolling the region alone: `scrollIntoView` would move the page as well. */

const MARGIN = 4;

/** @param region scrolls up and down, with the axis sticking to its top */
export function scrollToMark(region: HTMLElement, mark: HTMLElement): void {
  if (!mark.isConnected) return;
  const view = region.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const axis = region.querySelector(".vis-top")?.clientHeight ?? 0;
  const above = view.top + axis + MARGIN - box.top;
  const below = box.bottom + MARGIN - view.bottom;
  if (above > 0) region.scrollTop -= above;
  else if (below > 0) region.scrollTop += below;
}
