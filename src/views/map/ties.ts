/** Ties the places that several sources give one event: a dashed line, with the sign that they differ. */
import {
  divIcon,
  type Map as LeafletMap,
  type Marker,
  marker,
  type Polyline,
  polyline,
} from "leaflet";
import type { LonLat } from "../../model/schema/common.ts";
import type { MarkState, View } from "../view.ts";
import { toLatLng } from "./lat-lng.ts";
import { vectorPane } from "./vector-pane.ts";
import "./ties.css";

export interface MapTie extends MarkState {
  /** Among the ties. */
  readonly id: string;
  readonly from: LonLat;
  readonly to: LonLat;
}

interface Drawn {
  readonly tie: MapTie;
  readonly line: Polyline;
  readonly sign: Marker;
}

/** Between two places, in pixels: nearer to each other there is no room for the sign. */
const LEAST = 60;

export function mountTies(map: LeafletMap): View<readonly MapTie[]> {
  const renderer = vectorPane(map, "ties");
  const drawn = new Map<string, Drawn>();
  const remove = (id: string) => {
    drawn.get(id)?.line.remove();
    drawn.get(id)?.sign.remove();
    drawn.delete(id);
  };
  const follow = () => {
    for (const { tie, sign } of drawn.values()) hide(sign, lengthOf(map, tie) < LEAST);
  };
  map.on("zoomend", follow);
  return {
    update: (ties) => {
      const kept = new Map(ties.map((tie) => [tie.id, tie]));
      for (const [id, { tie }] of drawn) if (!isAlike(tie, kept.get(id))) remove(id);
      for (const tie of ties) if (!drawn.has(tie.id)) drawn.set(tie.id, draw(map, renderer, tie));
      follow();
    },
    destroy: () => {
      map.off("zoomend", follow);
      for (const id of [...drawn.keys()]) remove(id);
    },
  };
}

function isAlike(a: MapTie, b: MapTie | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function draw(map: LeafletMap, renderer: ReturnType<typeof vectorPane>, tie: MapTie): Drawn {
  const { from, to, emphasis, selected } = tie;
  const isDimmed = emphasis === "dimmed" && !selected;
  const state = isDimmed ? " is-dimmed" : "";
  const line = polyline([toLatLng(from), toLatLng(to)], {
    pane: "ties",
    renderer,
    interactive: false,
    smoothFactor: 0,
    noClip: true,
    className: `map-tie${state}`,
  }).addTo(map);
  const sign = marker(middleOf(map, tie), {
    icon: divIcon({ html: createApart(), className: `map-tie__at${state}`, iconSize: undefined }),
    pane: "ties",
    interactive: false,
    keyboard: false,
  }).addTo(map);
  // What its ends are says the same to a screen reader.
  sign.getElement()?.setAttribute("aria-hidden", "true");
  return { tie, line, sign };
}

function createApart(): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "map-tie__sign";
  sign.textContent = "≠";
  return sign;
}

/** On the screen, where lines are straight. */
function middleOf(map: LeafletMap, { from, to }: MapTie) {
  const [a, b] = [map.project(toLatLng(from), 0), map.project(toLatLng(to), 0)];
  return map.unproject(a.add(b).divideBy(2), 0);
}

function lengthOf(map: LeafletMap, { from, to }: MapTie): number {
  const zoom = map.getZoom() ?? 0;
  return map.project(toLatLng(from), zoom).distanceTo(map.project(toLatLng(to), zoom));
}

function hide(sign: Marker, isHidden: boolean): void {
  sign.getElement()?.toggleAttribute("hidden", isHidden);
}
