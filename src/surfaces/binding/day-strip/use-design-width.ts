/** How wide an element is in the design's pixels, which grow with the slide: the same on a wall of any size. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { pixelOf } from "../../../views/design-pixel.ts";

/** @returns 0 until it is in the page */
export function useDesignWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth(Math.round(current.clientWidth / pixelOf(current)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
