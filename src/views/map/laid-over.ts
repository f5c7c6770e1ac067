/** What the page itself lays over a map: it says so by attributes, and the map keeps clear of it. */
import type { Box } from "../../model/cartography/box.ts";
import { boxWithin } from "../design-pixel.ts";

/** @param frame the map's; what lies over it is in the same panel @returns what can be seen of `data-over-map` */
export function boxesOver(frame: HTMLElement): Box[] {
  return find(frame, "[data-over-map]")
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => boxWithin(element, frame));
}

/** How far from the left edge the place of `data-aside` reaches, also while nothing is in it; 0 without one. */
export function asideOf(frame: HTMLElement): number {
  return Math.max(
    0,
    ...find(frame, "[data-aside]").map((element) => {
      const { x, width } = boxWithin(element, frame);
      return width === 0 ? 0 : x + width;
    }),
  );
}

function find(frame: HTMLElement, selector: string): HTMLElement[] {
  return Array.from(
    frame.parentElement?.parentElement?.querySelectorAll<HTMLElement>(selector) ?? [],
  );
}
