/** Lets an article scroll past the map: the wheel needs Ctrl, touch needs two fingers, arrow keys need the map's focus. */
import { type Map as LeafletMap, type PointTuple, point } from "leaflet";
import { pixelIn } from "./projection.ts";

export interface GestureIntents {
  /** A person is about to move the map. */
  readonly onMove: () => void;
  readonly onWheelHint: () => void;
  readonly onTouchHint: () => void;
}

/** How far an arrow key moves the map, in pixels. */
const STEP = 80;
const PANS: Readonly<Record<string, PointTuple>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * Listens to a map's gestures.
 *
 * @param frame the element around Leaflet's own, where gestures are caught before Leaflet has them
 * @returns takes all listeners off again
 */
export function mountGestures(
  frame: HTMLElement,
  map: LeafletMap,
  intents: GestureIntents,
): () => void {
  const listeners = new AbortController();
  const early = { capture: true, passive: true, signal: listeners.signal };
  frame.addEventListener("wheel", (event) => takeWheel(event, intents), early);
  frame.addEventListener("pointerdown", (event) => takePointer(event, map), early);
  frame.addEventListener("touchmove", (event) => takeTouch(event, intents), early);
  frame.addEventListener("dblclick", intents.onMove, early);
  const container = map.getContainer();
  container.addEventListener("keydown", (event) => takeKey(event, map, intents), {
    signal: listeners.signal,
  });
  map.on("dragstart boxzoomend", intents.onMove);
  return () => {
    listeners.abort();
    map.off("dragstart boxzoomend", intents.onMove);
  };
}

function takeWheel(event: WheelEvent, { onMove, onWheelHint }: GestureIntents): void {
  if (event.ctrlKey || event.metaKey) {
    onMove();
    return;
  }
  event.stopPropagation();
  onWheelHint();
}

/** One finger belongs to the page; Leaflet would drag with it. */
function takePointer({ pointerType }: PointerEvent, map: LeafletMap): void {
  if (pointerType === "touch") map.dragging.disable();
  else map.dragging.enable();
}

function takeTouch({ touches }: TouchEvent, { onMove, onTouchHint }: GestureIntents): void {
  if (touches.length > 1) onMove();
  else onTouchHint();
}

function takeKey(event: KeyboardEvent, map: LeafletMap, { onMove }: GestureIntents): void {
  if (event.target !== map.getContainer()) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const pan = PANS[event.key];
  if (pan !== undefined) {
    onMove();
    map.panBy(point(pan[0], pan[1]).multiplyBy(pixelIn(map)));
  } else if (event.key === "+" || event.key === "=") {
    onMove();
    map.zoomIn();
  } else if (event.key === "-" || event.key === "_") {
    onMove();
    map.zoomOut();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
