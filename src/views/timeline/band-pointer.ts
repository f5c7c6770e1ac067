/** What a pointer does over bands: it points at a bin, and presses on it. */

import type { BinSpot } from "./band-canvas.ts";
import { findMark } from "./gestures.ts";

interface Pointing {
  /** @returns the bin at a place of the window, in pixels; null beside all */
  readonly findBin: (x: number, y: number) => BinSpot | null;
  readonly onPoint: (spot: BinSpot | null) => void;
  readonly onPress: (spot: BinSpot) => void;
  readonly signal: AbortSignal;
}

/** A press that moved farther than this was a pan, not a click. */
const CLICK_REACH = 5;

export function pointAtBands(
  region: HTMLElement,
  { findBin, onPoint, onPress, signal }: Pointing,
): void {
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const find = (event: MouseEvent) =>
    isOverBars(event.target) ? findBin(event.clientX, event.clientY) : null;
  region.addEventListener(
    "pointermove",
    (event) => {
      // A finger that moves pans, and one that rests has nothing to point with.
      if (event.pointerType === "mouse") onPoint(event.buttons === 0 ? find(event) : null);
    },
    { signal },
  );
  region.addEventListener("pointerleave", () => onPoint(null), { signal });
  region.addEventListener("wheel", () => onPoint(null), { signal, passive: true });
  region.addEventListener(
    "pointerdown",
    (event) => {
      pressed = { x: event.clientX, y: event.clientY };
    },
    { signal, capture: true },
  );
  region.addEventListener(
    "click",
    (event) => {
      const isPan =
        pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_REACH;
      const spot = event.detail === 0 || isPan ? null : find(event);
      if (spot) onPress(spot);
    },
    { signal },
  );
}

/** An item that lies over its band is not the band. */
function isOverBars(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest(".vis-center") !== null && findMark(target) === null
  );
}
