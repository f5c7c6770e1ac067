/** How much a style has zoomed what an element stands in: boxes are told in the window's pixels, sizes in the element's own. */

/** @param element laid out, of some width; 1 where it is not */
export function zoomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
