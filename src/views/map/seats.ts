/** Tints where actors have their seats: soft, without a line, which would say how far a power goes. */
import {
  type CircleMarker,
  circleMarker,
  type GeoJSON,
  geoJSON,
  type Map as LeafletMap,
  type Path,
} from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import { isInside } from "../../model/cartography/interior.ts";
import { seatLook } from "../../model/signs/seat-sign.ts";
import { inPixels } from "../design-pixel.ts";
import { isSamePlace } from "./areas.ts";
import { vectorPane } from "./base-layer.ts";
import { toLatLng } from "./lat-lng.ts";
import type { MapSeat } from "./map-model.ts";
import { pixelIn } from "./projection.ts";
import { svgElement } from "./svg.ts";
import "./seats.css";

export interface Seats {
  readonly update: (seats: readonly MapSeat[]) => void;
  /** Is due when the design's pixel has changed. */
  readonly rescale: () => void;
}

interface Entry {
  readonly seat: MapSeat;
  readonly layer: GeoJSON | CircleMarker;
  readonly isHome: boolean;
}

// Ids are the page's, and a page may hold several maps.
let count = 0;

/** Adds the pane for seats to a map. */
export function mountSeats(map: LeafletMap, base: BaseMap): Seats {
  const renderer = vectorPane(map, "seats");
  const entries = new Map<string, Entry>();
  count += 1;
  const clip = `map-home-${count}`;
  const options = { pane: "seats", renderer, interactive: false, smoothFactor: 0 };
  const add = ({ extent, lonLat }: MapSeat) => {
    const outline = outlineOf(base, extent);
    const style = {
      ...options,
      className: `map-seat map-seat--${outline ? "area" : "place"} toned`,
    };
    if (outline === null) return circleMarker(toLatLng(lonLat), style).addTo(map);
    return geoJSON(outline, { ...style, style }).addTo(map);
  };
  const home = base.home.coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => ({ x, y })));
  const paint = ({ seat, layer, isHome }: Entry) => {
    if (isHome) addClip(map, base, clip, options);
    for (const path of pathsOf(layer)) {
      path.style.setProperty("--tone", seat.tone.color);
      if (isHome) path.style.clipPath = `url("#${clip}")`;
      dress(path, seat, layer, pixelIn(map));
    }
  };
  return {
    rescale: () => {
      for (const entry of entries.values()) paint(entry);
    },
    update: (seats) => {
      const kept = new Set(seats.map(keyOf));
      for (const [key, { layer }] of entries)
        if (!kept.has(key)) {
          layer.remove();
          entries.delete(key);
        }
      for (const seat of seats) {
        const known = entries.get(keyOf(seat));
        const stays = known !== undefined && isSamePlace(known.seat, seat);
        if (!stays) known?.layer.remove();
        const [x, y] = seat.lonLat;
        const entry = stays
          ? { ...known, seat }
          : { seat, layer: add(seat), isHome: isInside(home, { x, y }) };
        entries.set(keyOf(seat), entry);
        paint(entry);
      }
    },
  };
}

/** An actor has a seat in one place; what it is said to hold elsewhere has a tint of its own. */
function keyOf({ id, lonLat }: MapSeat): string {
  return `${id} ${lonLat.join()}`;
}

function pathsOf(layer: GeoJSON | CircleMarker): SVGElement[] {
  const paths = "eachLayer" in layer ? layer.getLayers() : [layer];
  return paths
    .map((path) => (path as Path).getElement())
    .filter((element) => element instanceof SVGElement);
}

function dress(
  path: SVGElement,
  { emphasis, tone }: MapSeat,
  layer: GeoJSON | CircleMarker,
  pixel: number,
): void {
  const isArea = "eachLayer" in layer;
  const { opacity, radius, blur } = seatLook(isArea ? "area" : "place", emphasis);
  path.style.fillOpacity = String(opacity);
  if (isArea) path.style.filter = `blur(${inPixels(blur / 2)})`;
  else {
    layer.setRadius(radius * pixel);
    path.style.fill = `url("#${gradientOf(path, tone.color)}")`;
  }
}

/** From the tone to nothing; made once for each tone. @returns its id */
function gradientOf(path: SVGElement, color: string): string {
  const defs = defsOf(path.ownerSVGElement as SVGSVGElement);
  const known = Array.from(defs.querySelectorAll("radialGradient")).find(
    ({ dataset }) => dataset.tone === color,
  );
  if (known) return known.id;
  const gradient = svgElement("radialGradient", "toned");
  count += 1;
  gradient.id = `map-seat-${count}`;
  gradient.dataset.tone = color;
  gradient.style.setProperty("--tone", color);
  for (const [offset, opacity] of [
    ["0", "1"],
    ["1", "0"],
  ] as const) {
    const stop = svgElement("stop", "map-seat__stop");
    stop.setAttribute("offset", offset);
    stop.setAttribute("stop-opacity", opacity);
    gradient.append(stop);
  }
  defs.append(gradient);
  return gradient.id;
}

/** The home country's outline as Leaflet keeps it, moved to where it cuts the tints off at the border. */
function addClip(
  map: LeafletMap,
  base: BaseMap,
  id: string,
  options: Parameters<typeof circleMarker>[1],
): void {
  if (map.getPane("seats")?.querySelector("clipPath")) return;
  const home = geoJSON(base.home, { ...options, style: { ...options, stroke: false } }).addTo(map);
  const paths = pathsOf(home);
  const [first] = paths;
  if (first === undefined) return;
  const clip = svgElement("clipPath", "map-seat__home");
  clip.id = id;
  defsOf(first.ownerSVGElement as SVGSVGElement).append(clip);
  clip.append(...paths);
}

function defsOf(root: SVGSVGElement): SVGDefsElement {
  const known = root.querySelector("defs");
  if (known !== null) return known;
  const defs = svgElement("defs", "map-seat__defs");
  root.prepend(defs);
  return defs;
}
