/** One site in the page: its flag or leader lines, the buttons of its marks, and its stack. */
import { DomEvent, divIcon, type Map as LeafletMap, type Marker, marker } from "leaflet";
import type { Box, XY } from "../../model/cartography/box.ts";
import { spreadOffsets } from "../../model/cartography/fan.ts";
import { type Leaf, MARK_SIZE, type Site, type StackLeaf } from "../../model/cartography/sites.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { placeStrokes } from "../../model/signs/small-signs.ts";
import { inPixels } from "../design-pixel.ts";
import { createSign, paintStrokes } from "../sign-element.ts";
import { frameBox, toFrame } from "./anchors.ts";
import { toLatLng } from "./lat-lng.ts";
import "./site-view.css";

export interface SiteParts {
  /** The button of an event. */
  readonly buttonOf: (id: string) => HTMLElement | null;
  readonly isToward: (id: string) => boolean;
  /** What a flag says before the marks of these. */
  readonly nameOf: (ids: readonly string[]) => string;
  /** Makes the button of a stack. */
  readonly stackOf: (leaf: StackLeaf, site: Site) => HTMLButtonElement;
}

export interface SiteView {
  readonly marker: Marker;
  readonly element: HTMLElement;
}

/** Puts a site on the map. @param isOpen its stack is spread out */
export function showSite(
  map: LeafletMap,
  site: Site,
  lonLat: LonLat,
  parts: SiteParts,
  isOpen: boolean,
): SiteView {
  const shown = isOpen ? shiftInto(map, site, lonLat) : site;
  const element = document.createElement("div");
  element.className = "map-site";
  element.classList.toggle("map-site--open", isOpen);
  element.classList.toggle("map-site--flag", shown.flag !== null);
  if (shown.isAside) element.append(places(shown, parts));
  if (shown.flag !== null) element.append(flagName(shown.flag, parts.nameOf(shown.ids)));
  for (const leaf of shown.leaves) element.append(...leafElements(leaf, shown, parts, isOpen));
  // A drag that begins on a mark would end in a click on it.
  DomEvent.disableClickPropagation(element);
  const icon = divIcon({ html: element, className: "map-site-anchor", iconSize: [0, 0] });
  const options = { icon, keyboard: false, interactive: false };
  return { marker: marker(toLatLng(lonLat), options).addTo(map), element };
}

function leafElements(leaf: Leaf, site: Site, parts: SiteParts, isOpen: boolean): HTMLElement[] {
  if (leaf.type === "mark") {
    const button = parts.buttonOf(leaf.id);
    if (button !== null) moveTo(button, leaf.offset);
    return button === null ? [] : [button];
  }
  const stack = parts.stackOf(leaf, site);
  stack.setAttribute("aria-expanded", String(isOpen));
  moveTo(stack, leaf.offset);
  return isOpen ? [backdrop(leaf), stack, ...spread(leaf, parts)] : [stack];
}

function spread({ ids, offset }: StackLeaf, parts: SiteParts): HTMLElement[] {
  const offsets = spreadOffsets(ids.length);
  return ids.flatMap((id, index) => {
    const button = parts.buttonOf(id);
    const { x, y } = offsets[index] ?? { x: 0, y: 0 };
    if (button !== null) moveTo(button, { x: x + offset.x, y: y + offset.y });
    return button === null ? [] : [button];
  });
}

/** An opened stack moves as far as it must for all its marks to be in the frame. */
function shiftInto(map: LeafletMap, site: Site, lonLat: LonLat): Site {
  const { width, height } = frameBox(map);
  const { x, y } = toFrame(map, lonLat);
  const shift = (at: number, radius: number, end: number) =>
    2 * radius > end ? end / 2 - at : Math.min(Math.max(at, radius), end - radius) - at;
  const leaves = site.leaves.map((leaf): Leaf => {
    if (leaf.type === "mark") return leaf;
    const radius = discRadius(leaf);
    const dx = shift(x + leaf.offset.x, radius, width);
    const dy = shift(y + leaf.offset.y, radius, height);
    return { ...leaf, offset: { x: leaf.offset.x + dx, y: leaf.offset.y + dy } };
  });
  return { ...site, leaves };
}

function discRadius({ ids }: StackLeaf): number {
  const reach = Math.max(...spreadOffsets(ids.length).map(({ x, y }) => Math.hypot(x, y)));
  return reach + MARK_SIZE * 0.75;
}

function backdrop(leaf: StackLeaf): HTMLElement {
  const disc = document.createElement("div");
  disc.className = "map-site__disc";
  disc.style.width = disc.style.height = inPixels(2 * discRadius(leaf));
  moveTo(disc, leaf.offset);
  return disc;
}

/** The elements are centred on the site by the style sheet. */
function moveTo(element: HTMLElement, { x, y }: XY): void {
  element.style.translate = `calc(-50% + ${inPixels(x)}) calc(-50% + ${inPixels(y)})`;
}

function places(site: Site, { isToward }: SiteParts): SVGElement {
  const drawing = createSign("map-site__leaders");
  // As large as the design's pixel: what is drawn in it is drawn in those.
  drawing.setAttribute("viewBox", "0 0 1 1");
  paintStrokes(drawing, placeStrokes(site, isToward));
  return drawing;
}

function flagName({ x, y, height }: Box, name: string): HTMLElement {
  const element = createFlagName(name);
  element.style.lineHeight = inPixels(height);
  element.style.translate = `${inPixels(x)} ${inPixels(y)}`;
  return element;
}

/** @returns the words of a flag, as wide as the flag must have them */
export function createFlagName(name: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "map-site__name";
  element.dir = "auto";
  // The buttons beside it say the same to a screen reader.
  element.ariaHidden = "true";
  element.textContent = name;
  return element;
}
