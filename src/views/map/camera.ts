/** Moves the map where the model says, and tells a person's moves from its own. */
import type { FitBoundsOptions, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import type { Bounds } from "../../model/frame.ts";
import { prefersStillness } from "../prefers-stillness.ts";
import { NEAREST, PADDING } from "./fit.ts";
import { toBounds, toLatLng, toLatLngBounds, toLonLat } from "./lat-lng.ts";
import type { Camera, Frame } from "./map-model.ts";

export interface CameraHandlers {
  /** The map is on its way. */
  readonly onMove: () => void;
  /** The map came to rest. */
  readonly onRest: (frame: Frame, byUser: boolean) => void;
}

export interface CameraControl {
  /** Goes where a camera points, unless it was the last one that was given. */
  readonly apply: (camera: Camera) => void;
  /** Whether there is anything to draw: the map has a size and was pointed somewhere. */
  readonly isReady: () => boolean;
  /** The next move is a person's. */
  readonly claim: () => void;
  /** Goes to bounds for a person who asked for it. */
  readonly fitForUser: (bounds: Bounds) => void;
  readonly destroy: () => void;
}

/** In seconds. */
const FLIGHT = 0.8;
/** A map that neither moves nor says that it came to rest was stopped on its way; in milliseconds. */
const PATIENCE = 250;

/** @param frame the element whose size the map follows */
export function mountCamera(
  frame: HTMLElement,
  map: LeafletMap,
  handlers: CameraHandlers,
): CameraControl {
  let camera: Camera | null = null;
  let isPending = false;
  let isFirst = true;
  let isUsers = false;
  let hasUserMoved = false;
  let timer = 0;
  // A gesture that moves nothing, such as zooming in at the nearest zoom, must not claim a later move.
  let claimTimer = 0;
  // Leaflet says that it came to rest also where it never moved.
  let last = "";

  const rest = () => {
    window.clearTimeout(timer);
    if (!isReady()) return;
    const byUser = isUsers;
    isUsers = false;
    const { x, y } = map.getSize();
    const now = JSON.stringify([frameOf(map), x, y]);
    if (now === last) return;
    last = now;
    hasUserMoved ||= byUser;
    handlers.onRest(frameOf(map), byUser);
  };
  const start = () => window.clearTimeout(claimTimer);
  const move = () => {
    start();
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isDragging()) rest();
    }, PATIENCE);
    if (isReady()) handlers.onMove();
  };
  const claim = () => {
    isUsers = true;
    window.clearTimeout(claimTimer);
    claimTimer = window.setTimeout(() => {
      isUsers = false;
    }, PATIENCE);
  };
  const isReady = () => !isPending && camera !== null;

  function go(animate: boolean): void {
    if (camera === null) return;
    isPending = isHidden(frame);
    if (isPending) return;
    isUsers = false;
    const flies = animate && !isFirst && !prefersStillness();
    isFirst = false;
    if (camera.type === "bounds") showBounds(map, camera.bounds, flies);
    else if (flies) map.flyTo(toLatLng(camera.lonLat), camera.zoom, { duration: FLIGHT });
    else map.setView(toLatLng(camera.lonLat), camera.zoom, { animate: false });
    if (!flies) rest();
  }

  const observer = new ResizeObserver(() => {
    const { x, y } = map.getSize();
    if (isHidden(frame) || (!isPending && x === frame.clientWidth && y === frame.clientHeight))
      return;
    map.invalidateSize({ animate: false, pan: true });
    // Until a person moves it, the map keeps showing what it was told to, at any size.
    if (isPending || !hasUserMoved) go(false);
    else rest();
  });
  observer.observe(frame);
  const listeners = { moveend: rest, movestart: start, move };
  map.on(listeners);
  return {
    isReady,
    apply: (next) => {
      if (next === camera) return;
      camera = next;
      hasUserMoved = false;
      go(true);
    },
    claim,
    fitForUser: (bounds) => {
      claim();
      showBounds(map, bounds, !prefersStillness(), map.getMaxZoom());
    },
    destroy: () => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(claimTimer);
      map.off(listeners);
    },
  };
}

function showBounds(map: LeafletMap, bounds: Bounds, flies: boolean, maxZoom = NEAREST): void {
  const options: FitBoundsOptions & ZoomPanOptions = {
    paddingTopLeft: [...PADDING.topLeft],
    paddingBottomRight: [...PADDING.bottomRight],
    maxZoom,
    animate: flies,
    duration: FLIGHT,
  };
  if (flies) map.flyToBounds(toLatLngBounds(bounds), options);
  else map.fitBounds(toLatLngBounds(bounds), options);
}

/** Leaflet marks the whole page while a map is dragged; a hand that pauses has not let go. */
function isDragging(): boolean {
  return document.body.classList.contains("leaflet-dragging");
}

function frameOf(map: LeafletMap): Frame {
  return {
    lonLat: toLonLat(map.getCenter()),
    zoom: map.getZoom(),
    bounds: toBounds(map.getBounds()),
  };
}

function isHidden({ clientWidth, clientHeight }: HTMLElement): boolean {
  return clientWidth === 0 || clientHeight === 0;
}
