/** The buttons of rings: their lines are what a pointer hits, these are what a keyboard and a screen reader meet. */
import type { Map as LeafletMap } from "leaflet";
import { type Box, holds, type XY } from "../../model/cartography/box.ts";
import { ringPoint } from "../../model/cartography/split-ring.ts";
import { inPixels } from "../design-pixel.ts";
import { frameBox, toFrame } from "./anchors.ts";
import type { MapMark } from "./map-model.ts";
import { isOwnMark, type RingMark } from "./rings.ts";

/** A line nearer to the frame's border than this cannot be pressed there. */
const INSET = 14;
/** Looked at on a ring, the lowest first. */
const ANGLES = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12).sort(
  (a, b) => Math.sin(b) - Math.sin(a),
);
const LINE_CLASS = "map-mark--line";

export interface HandleParts {
  readonly buttonOf: (id: string) => HTMLElement | null;
  /** The keyboard is on this ring, or on none. */
  readonly onFocus: (id: string | null) => void;
}

export interface RingHandles {
  /** Finds the rings that are large enough to be their events' marks, as is due after each zoom. */
  readonly arrange: (marks: readonly MapMark[]) => void;
  /** Keeps the buttons on their lines. */
  readonly follow: () => void;
  readonly has: (id: string) => boolean;
  readonly marks: () => readonly RingMark[];
  /** The events whose rings cannot be seen. */
  readonly outside: () => readonly string[];
}

/** @param layer an element that covers the frame */
export function mountRingHandles(
  map: LeafletMap,
  layer: HTMLElement,
  { buttonOf, onFocus }: HandleParts,
): RingHandles {
  let rings: readonly RingMark[] = [];
  let outside: string[] = [];
  layer.addEventListener("focusin", ({ target }) => {
    const ring = rings.find(({ id }) => buttonOf(id) === target);
    const isShown = target instanceof HTMLElement && target.matches(":focus-visible");
    onFocus(ring && isShown ? ring.id : null);
  });
  layer.addEventListener("focusout", () => onFocus(null));
  const follow = () => {
    const frame = frameBox(map);
    outside = [];
    for (const ring of rings) {
      const spot = handleOf(map, ring, frame);
      const button = buttonOf(ring.id);
      button?.classList.toggle(LINE_CLASS, spot !== null);
      if (spot === null) outside.push(ring.id);
      else if (button !== null) {
        if (button.parentElement !== layer) layer.append(button);
        button.style.translate = `calc(-50% + ${inPixels(spot.x)}) calc(-50% + ${inPixels(spot.y)})`;
      }
    }
  };
  return {
    follow,
    has: (id) => rings.some((ring) => ring.id === id),
    marks: () => rings,
    outside: () => outside,
    arrange: (marks) => {
      const next = marks.filter((mark) => isOwnMark(map, mark));
      for (const { id } of rings) {
        if (next.some((ring) => ring.id === id)) continue;
        const button = buttonOf(id);
        button?.classList.remove(LINE_CLASS);
        button?.remove();
      }
      rings = next;
      follow();
    },
  };
}

/** The lowest point of a ring that can be seen; null where none can. */
function handleOf(map: LeafletMap, { lonLat, extent }: RingMark, frame: Box): XY | null {
  for (const angle of ANGLES) {
    const point = toFrame(map, ringPoint(lonLat, extent.radiusKm, angle));
    if (holds(frame, point, INSET)) return point;
  }
  return null;
}
