/** Tints where actors have their seats: soft, without a line, which would say how far a power goes. */
import {
  CircleMarker,
  circleMarker,
  type Map as LeafletMap,
  type Path,
  type PathOptions,
  polygon,
} from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import { isInside } from "../../model/cartography/interior.ts";
import { seatLook } from "../../model/signs/seat-sign.ts";
import { inPixels } from "../design-pixel.ts";
import { isSamePlace } from "./areas.ts";
import { toLatLng, toPolygons } from "./lat-lng.ts";
import type { MapSeat } from "./map-model.ts";
import { pixelIn } from "./projection.ts";
import { svgElement } from "./svg.ts";
import { vectorPane } from "./vector-pane.ts";
import "./seats.css";

export interface Seats {
  readonly update: (seats: readonly MapSeat[]) => void;
  /** Is due when the design's pixel has changed. */
  readonly rescale: () => void;
}

interface Entry {
  readonly seat: MapSeat;
  readonly path: Path;
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
    const outline = outlineOf(base, { extent, lonLat });
    const style = {
      ...options,
      className: `map-seat map-seat--${outline ? "area" : "place"} toned`,
    };
    if (outline === null) return circleMarker(toLatLng(lonLat), style).addTo(map);
    return polygon(toPolygons(outline), style).addTo(map);
  };
  const home = base.home.coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => ({ x, y })));
  const paint = ({ seat, path, isHome }: Entry) => {
    if (isHome) addClip(map, base, clip, options);
    const element = elementOf(path);
    if (element === null) return;
    element.style.setProperty("--tone", seat.tone.color);
    if (isHome) element.style.clipPath = `url("#${clip}")`;
    dress(element, seat, path, pixelIn(map));
  };
  return {
    rescale: () => {
      for (const entry of entries.values()) paint(entry);
    },
    update: (seats) => {
      const kept = new Set(seats.map(keyOf));
      for (const [key, { path }] of entries)
        if (!kept.has(key)) {
          path.remove();
          entries.delete(key);
        }
      for (const seat of seats) {
        const known = entries.get(keyOf(seat));
        const stays = known !== undefined && isSamePlace(known.seat, seat);
        if (!stays) known?.path.remove();
        const [x, y] = seat.lonLat;
        const entry = stays
          ? { ...known, seat }
          : { seat, path: add(seat), isHome: isInside(home, { x, y }) };
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

/** What Leaflet has put in the page. */
function elementOf(path: Path): SVGElement | null {
  const element = path.getElement();
  return element instanceof SVGElement ? element : null;
}

function dress(element: SVGElement, { emphasis, tone }: MapSeat, path: Path, pixel: number): void {
  const isPlace = path instanceof CircleMarker;
  const { opacity, radius, blur } = seatLook(isPlace ? "place" : "area", emphasis);
  element.style.fillOpacity = String(opacity);
  if (isPlace) {
    path.setRadius(radius * pixel);
    element.style.fill = `url("#${gradientOf(element, tone.color)}")`;
  } else element.style.filter = `blur(${inPixels(blur / 2)})`;
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
function addClip(map: LeafletMap, base: BaseMap, id: string, options: PathOptions): void {
  if (map.getPane("seats")?.querySelector("clipPath")) return;
  const home = elementOf(polygon(toPolygons(base.home), { ...options, stroke: false }).addTo(map));
  if (home === null) return;
  const clip = svgElement("clipPath", "map-seat__home");
  clip.id = id;
  defsOf(home.ownerSVGElement as SVGSVGElement).append(clip);
  clip.append(home);
}

function defsOf(root: SVGSVGElement): SVGDefsElement {
  const known = root.querySelector("defs");
  if (known !== null) return known;
  const defs = svgElement("defs", "map-seat__defs");
  root.prepend(defs);
  return defs;
}
