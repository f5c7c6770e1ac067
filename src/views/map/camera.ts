/** Moves the map where the model says, and tells a person's moves from its own. */
import { type FitBoundsOptions, type Map as LeafletMap, point, type ZoomPanOptions } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { leastWidthKm, zoomForWidth } from "../../model/cartography/nearest.ts";
import type { Bounds, Camera, Frame } from "../../model/frame.ts";
import { turnBounds, turnTo } from "../../model/meridian.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { prefersStillness } from "../prefers-stillness.ts";
import { type AimStep, aimAt, fitSize, isReached, leave, NO_AIM } from "./aim.ts";
import { createClaim } from "./claim.ts";
import { NEAREST, PADDING } from "./fit.ts";
import { asideOf } from "./laid-over.ts";
import { toBounds, toLatLng, toLatLngBounds, toLonLat } from "./lat-lng.ts";
import { meridianIn } from "./leaflet-map.ts";
import { pixelIn } from "./projection.ts";
import { watchMoves } from "./watch-moves.ts";

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
  /** Where the map looks. */
  readonly now: () => Frame;
  /** The next move is a person's. */
  readonly claim: () => void;
  /** Goes to bounds for a person who asked for it. */
  readonly fitForUser: (bounds: Bounds) => void;
  readonly destroy: () => void;
}

/** In seconds. */
const FLIGHT = 0.8;

/**
 * Three parts share the work: the aim knows what the map was told to show and whether it still does, the claim whose the move
 * is, the watch when the map rests.
 *
 * @param frame the element whose size the map follows
 */
export function mountCamera(
  frame: HTMLElement,
  map: LeafletMap,
  base: BaseMap,
  handlers: CameraHandlers,
): CameraControl {
  const claim = createClaim();
  let aim = NO_AIM;
  let reported = "";

  const rest = () => {
    if (!isReached(aim)) return;
    const byUser = claim.settle();
    const now = frameOf(map);
    const { x, y } = map.getSize();
    const report = JSON.stringify([now, x, y]);
    // Leaflet says that it came to rest also where it never moved.
    if (report === reported) return;
    reported = report;
    if (byUser) aim = leave(aim);
    handlers.onRest(now, byUser);
  };
  const carryOut = (step: AimStep) => {
    aim = step.aim;
    if (aim.type === "none" || step.move === null) return;
    claim.drop();
    const flies = step.move === "flight" && !prefersStillness();
    const isBeside = aim.camera.type === "bounds" && aim.camera.beside;
    showCamera(map, base, aim.camera, flies, isBeside ? asideOf(frame) : 0);
    if (!flies) rest();
  };
  const followSize = () => {
    if (isHidden(frame) || (aim.type !== "pending" && isFitted(map, frame))) return;
    map.invalidateSize({ animate: false, pan: true });
    carryOut(fitSize(aim));
    rest();
  };

  const observer = new ResizeObserver(followSize);
  observer.observe(frame);
  const stopWatch = watchMoves(map, {
    onStart: claim.hold,
    onMove: () => {
      claim.hold();
      if (isReached(aim)) handlers.onMove();
    },
    onRest: rest,
  });
  return {
    isReady: () => isReached(aim),
    now: () => frameOf(map),
    apply: (camera) => carryOut(aimAt(aim, camera, !isHidden(frame))),
    claim: claim.make,
    fitForUser: (bounds) => {
      claim.make();
      showBounds(map, bounds, !prefersStillness(), nearestOn(map, base, middleOf(bounds)));
    },
    destroy: () => {
      observer.disconnect();
      stopWatch();
      claim.drop();
    },
  };
}

/**
 * An address, a step or a host counts longitudes within 180°; the map goes to the copy of the world that it shows.
 *
 * @param aside what is taken of the frame at its left
 */
function showCamera(
  map: LeafletMap,
  base: BaseMap,
  camera: Camera,
  flies: boolean,
  aside: number,
): void {
  const meridian = meridianIn(map);
  if (camera.type === "bounds") {
    const bounds = turnBounds(camera.bounds, meridian);
    const nearest = nearestOn(map, base, middleOf(bounds));
    if (camera.exact) showExactly(map, bounds, flies, nearest);
    else showBounds(map, bounds, flies, Math.min(nearest, NEAREST), aside);
    return;
  }
  const { lonLat, held } = camera;
  const [lon, lat] = lonLat;
  const place = toLatLng([lon + turnTo(meridian, lon), lat]);
  const zoom = held ? Math.min(camera.zoom, nearestOn(map, base, lonLat)) : camera.zoom;
  if (flies) map.flyTo(place, zoom, { duration: FLIGHT });
  else map.setView(place, zoom, { animate: false });
}

function middleOf([[west, south], [east, north]]: Bounds): LonLat {
  return [(west + east) / 2, (south + north) / 2];
}

/** The zoom beyond which the map does not come by itself. */
function nearestOn(map: LeafletMap, base: BaseMap, lonLat: LonLat): number {
  const width = map.getSize().x / pixelIn(map);
  return Math.min(zoomForWidth(width, leastWidthKm(base, lonLat), lonLat[1]), map.getMaxZoom());
}

/** Of the map's height, what is left free above and below what fills it; a narrow map has its chips below. */
const EXACT_MARGIN = { top: 0.1, bottom: 0.06 } as const;
const NARROW_MARGIN = { top: 0.02, bottom: 0.2 } as const;
const NARROW = 520;

/** In pixels: a lower map has its key elsewhere; and down to where a higher one's, however long its word, needs the room. */
const LOW = 400;
const KEY = 76;

/** What is in the bounds takes the same share of the height in every frame: no step of the zoom is too far or too near for it. */
function showExactly(map: LeafletMap, bounds: Bounds, flies: boolean, maxZoom: number): void {
  const { zoomSnap } = map.options;
  const { x: width, y } = map.getSize();
  const { top, bottom } = width / pixelIn(map) < NARROW ? NARROW_MARGIN : EXACT_MARGIN;
  map.options.zoomSnap = 0;
  goTo(map, bounds, flies, {
    paddingTopLeft: [0, y < LOW ? y * top : Math.max(y * top, KEY)],
    paddingBottomRight: [0, y * bottom],
    maxZoom,
  });
  if (zoomSnap !== undefined) map.options.zoomSnap = zoomSnap;
}

function showBounds(
  map: LeafletMap,
  bounds: Bounds,
  flies: boolean,
  maxZoom: number,
  aside = 0,
): void {
  const sized = (x: number, y: number) => point(x, y).multiplyBy(pixelIn(map));
  const [left, top] = PADDING.topLeft;
  goTo(map, bounds, flies, {
    paddingTopLeft: sized(Math.max(left, aside), top),
    paddingBottomRight: sized(...PADDING.bottomRight),
    maxZoom,
  });
}

function goTo(map: LeafletMap, bounds: Bounds, flies: boolean, how: FitBoundsOptions): void {
  const options: FitBoundsOptions & ZoomPanOptions = { ...how, animate: flies, duration: FLIGHT };
  if (flies) map.flyToBounds(toLatLngBounds(bounds), options);
  else map.fitBounds(toLatLngBounds(bounds), options);
}

function frameOf(map: LeafletMap): Frame {
  return {
    lonLat: toLonLat(map.getCenter()),
    zoom: map.getZoom(),
    bounds: toBounds(map.getBounds()),
  };
}

/** Whether Leaflet knows the size that the map has. */
function isFitted(map: LeafletMap, { clientWidth, clientHeight }: HTMLElement): boolean {
  const { x, y } = map.getSize();
  return x === clientWidth && y === clientHeight;
}

function isHidden({ clientWidth, clientHeight }: HTMLElement): boolean {
  return clientWidth === 0 || clientHeight === 0;
}
