/**
 * The pixel that a view is set in: the style's `--px`, which is one of the window's on a page and grows with the slide on a
 * slide. A view reckons in these; what it reads off the page is divided by their size.
 */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @returns its size where an element stands, in pixels of the window */
export function pixelOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue("--px")) || 1;
}

/** @returns where an element stands in its offset parent, in pixels of the design */
export function boxOf(element: HTMLElement): Box {
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = element;
  const pixel = pixelOf(element);
  return {
    x: offsetLeft / pixel,
    y: offsetTop / pixel,
    width: offsetWidth / pixel,
    height: offsetHeight / pixel,
  };
}

/** @returns where an element stands in another, in pixels of the design */
export function boxWithin(element: HTMLElement, frame: HTMLElement): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  const pixel = pixelOf(frame);
  return {
    x: (x - origin.x) / pixel,
    y: (y - origin.y) / pixel,
    width: width / pixel,
    height: height / pixel,
  };
}

/** @returns a length for a style, which grows with the pixel by itself */
export function inPixels(length: number): string {
  return `calc(${Number(length.toFixed(2))} * var(--px))`;
}
