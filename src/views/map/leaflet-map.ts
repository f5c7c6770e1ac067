/** Makes the elements of the map and Leaflet's own map in them. */
import { map as createMap, LatLngBounds, type Map as LeafletMap } from "leaflet";
import { pixelOf } from "../design-pixel.ts";
import { prefersStillness } from "../prefers-stillness.ts";
import { ZOOM_STEP } from "./fit.ts";
import { createProjection } from "./projection.ts";
import "./leaflet.css";
import "./map.css";

/** What the map shows until its first camera: anything, for Leaflet draws nothing without a view. */
const NOWHERE = { center: [27, 17], zoom: 5 } as const;

export interface MapFrame {
  /** Holds all the others. */
  readonly frame: HTMLElement;
  /** Leaflet's, and the tab stop for the arrow keys that pan. */
  readonly canvas: HTMLElement;
  /** Covers the map, for titles and plaques. */
  readonly over: HTMLElement;
}

export function createFrame(root: HTMLElement): MapFrame {
  // West is on the left in every language.
  root.dir = "ltr";
  const [frame, canvas, over] = [part("map"), part("map__canvas"), part("map__over")];
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "group");
  frame.append(canvas, over);
  root.replaceChildren(frame);
  return { frame, canvas, over };
}

function part(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

export function createLeaflet(canvas: HTMLElement): LeafletMap {
  const isStill = prefersStillness();
  const map = createMap(canvas, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    minZoom: 2,
    maxZoom: 12,
    zoomSnap: ZOOM_STEP,
    maxBounds: worldRound(0),
    maxBoundsViscosity: 1,
    preferCanvas: false,
    crs: createProjection(pixelOf(canvas)),
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    inertia: !isStill,
  });
  return map.setView([...NOWHERE.center], NOWHERE.zoom, { animate: false });
}

/** The whole world and a little more on both sides. A map that jumped from one copy of it to the next would lose its marks. */
function worldRound(meridian: number): LatLngBounds {
  return new LatLngBounds([-80, meridian - 200], [85, meridian + 200]);
}

/** Is due before the map looks anywhere. */
export function centreWorld(map: LeafletMap, meridian: number): void {
  map.options.maxBounds = worldRound(meridian);
}

export function meridianIn(map: LeafletMap): number {
  return (map.options.maxBounds as LatLngBounds).getCenter().lng;
}
