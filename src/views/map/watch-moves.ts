/** Tells when the map moves and when it has come to rest, also where Leaflet does not say so. */
import type { Map as LeafletMap } from "leaflet";

/** A map that neither moves nor says that it came to rest was stopped on its way; in milliseconds. */
const PATIENCE = 250;

export interface MoveHandlers {
  /** The map sets out. */
  readonly onStart: () => void;
  /** The map is on its way. */
  readonly onMove: () => void;
  /** Also where it has not moved at all. */
  readonly onRest: () => void;
}

/** @returns ends the watch */
export function watchMoves(map: LeafletMap, { onStart, onMove, onRest }: MoveHandlers): () => void {
  let stopped: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(stopped);
    onRest();
  };
  const listeners = {
    movestart: onStart,
    move: () => {
      clearTimeout(stopped);
      stopped = setTimeout(() => {
        if (!isDragging()) rest();
      }, PATIENCE);
      onMove();
    },
    moveend: rest,
  };
  map.on(listeners);
  return () => {
    clearTimeout(stopped);
    map.off(listeners);
  };
}

/** Leaflet marks the whole page while a map is dragged; a hand that pauses has not let go. */
function isDragging(): boolean {
  return document.body.classList.contains("leaflet-dragging");
}
