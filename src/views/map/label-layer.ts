/** Puts the labels in the page: a pane of text that moves with the map and is placed anew whenever it rests. */
import { DomUtil, type Map as LeafletMap, type Point, point } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import type { Box, XY } from "../../model/cartography/box.ts";
import {
  type GroundNames,
  type LabelKind,
  type LabelScene,
  type LabelText,
  labelRequests,
  type Measure,
  nameGround,
} from "../../model/cartography/label-requests.ts";
import { placeLabels } from "../../model/cartography/labels.ts";
import { boxOf, inPixels } from "../design-pixel.ts";
import { frameBox, groundOf } from "./anchors.ts";
import type { Surroundings } from "./map-model.ts";
import { pixelIn } from "./projection.ts";
import "./label-layer.css";

export interface LabelLayer {
  readonly place: (scene: Omit<LabelScene, "ground" | "base" | "measure">) => void;
  /** Measures every text again, as is due when a font has come. */
  readonly forgetSizes: () => void;
}

/** Kept free at the frame's border. */
const MARGIN = 4;

/** Adds the pane of labels to a map. @param surround adds names to those of the base map */
export function mountLabels(map: LeafletMap, base: BaseMap, surround: Surroundings): LabelLayer {
  const pane = map.createPane("labels");
  // Names of the ground, placed by room: a screen reader hears of the places with the events.
  pane.ariaHidden = "true";
  /** By what each is, says, and where: most stay as they are while marks come and go. */
  let elements = new Map<string, HTMLElement>();
  const { measure, forget } = measurer(pane);
  let named: { readonly lie: string; readonly names: GroundNames } | null = null;
  /** Found once as long as the map lies still: marks come and go far oftener. */
  const namesOf = (scene: LabelScene): GroundNames => {
    const lie = lieOf(map, scene.model.lang);
    named = named?.lie === lie ? named : { lie, names: nameGround(scene) };
    return named.names;
  };
  return {
    forgetSizes: () => {
      forget();
      named = null;
    },
    place: (part) => {
      const scene = { ground: groundOf(map), base, measure, ...part };
      const requests = surround(scene, labelRequests(scene, namesOf(scene)));
      const { width, height } = frameBox(map);
      const [wide, high] = [width - 2 * MARGIN, height - 2 * MARGIN];
      const frame = { x: MARGIN, y: MARGIN, width: wide, height: high };
      const spots = placeLabels(requests, part.obstacles, frame);
      const before = elements;
      elements = new Map();
      for (const request of requests) {
        const spot = spots.get(request.key);
        if (!spot) continue;
        const at = point(spot.x, spot.y).multiplyBy(pixelIn(map));
        const place = map.containerPointToLayerPoint(at).round();
        const stand = [request.key, request.text, request.tone, place].join();
        elements.set(stand, before.get(stand) ?? put(request, spot, place));
        before.delete(stand);
      }
      for (const element of before.values()) element.remove();
    },
  };

  function put({ kind, rank, text, tone, sign }: LabelText, spot: XY, place: Point): HTMLElement {
    const element = document.createElement("div");
    element.className = classOf(kind, rank);
    if (tone) {
      element.classList.add("toned");
      element.style.setProperty("--tone", tone);
    }
    element.dir = "auto";
    element.textContent = text;
    if (sign) element.append(dotAt(sign, spot));
    DomUtil.setPosition(element, place);
    return pane.appendChild(element);
  }
}

/** Where the map lies, how large, and in which language it is named. */
function lieOf(map: LeafletMap, lang: string): string {
  return [map.getCenter(), map.getZoom(), map.getSize(), pixelIn(map), lang].join();
}

function classOf(kind: LabelKind, rank: number): string {
  const name = kind === "flag" ? "seat map-label--flag" : kind;
  return `map-label map-label--${name} map-label--rank-${rank}`;
}

function dotAt(sign: Box, label: XY): HTMLElement {
  const dot = document.createElement("i");
  dot.className = "map-label__dot";
  dot.style.left = inPixels(sign.x - label.x);
  dot.style.top = inPixels(sign.y - label.y);
  return dot;
}

function measurer(pane: HTMLElement): { measure: Measure; forget: () => void } {
  const sizes = new Map<string, { width: number; height: number }>();
  // Laid out by itself: in the pane each text would have the page laid out anew.
  const place = document.createElement("div");
  const probe = document.createElement("div");
  place.className = "map-label-probe";
  pane.appendChild(place).append(probe);
  const measure: Measure = (kind, rank, text) => {
    const key = `${kind} ${rank} ${text}`;
    const known = sizes.get(key);
    if (known) return known;
    probe.className = classOf(kind, rank);
    probe.textContent = text;
    const size = boxOf(probe);
    sizes.set(key, size);
    return size;
  };
  return { measure, forget: () => sizes.clear() };
}
