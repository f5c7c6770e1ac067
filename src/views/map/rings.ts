/** Draws rings and what is near a place to scale. A ring is its event's mark: all of its line can be pointed at and pressed. */
import { type Map as LeafletMap, type Polygon, type Polyline, polygon, polyline } from "leaflet";
import { type Box, boxRound } from "../../model/cartography/box.ts";
import { ringRadius } from "../../model/cartography/ground.ts";
import { ringPoint, type SplitRing, splitRing } from "../../model/cartography/split-ring.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { RING_TARGET, ringStrokes } from "../../model/signs/ring-sign.ts";
import { inPixels } from "../design-pixel.ts";
import { groundOf, toFrame } from "./anchors.ts";
import { isSamePlace } from "./areas.ts";
import { toLatLng } from "./lat-lng.ts";
import type { MapMark } from "./map-model.ts";
import type { MarkIntents } from "./mark-button.ts";
import { paintPath } from "./paint-path.ts";
import { SmoothLine } from "./smooth-line.ts";
import { vectorPane } from "./vector-pane.ts";
import "./rings.css";

/** Between the boxes along a line, in radians. */
const STEP = Math.PI / 24;
/** A ring whose radius is smaller, in pixels, cannot be told from a point: there a mark stands for it. */
const LEAST = 24;

export type RingMark = MapMark & {
  readonly extent: { readonly type: "ring" | "near"; readonly radiusKm: number };
};

export interface Rings {
  readonly update: (marks: readonly MapMark[]) => void;
  /** Is due when the coast has become another. */
  readonly split: () => void;
  /** Is due when the zoom has changed. */
  readonly follow: () => void;
  /** The event whose ring has the keyboard's focus. */
  readonly focus: (id: string | null) => void;
}

interface Entry {
  mark: RingMark;
  readonly parts: Parts;
}

/** In the order in which they lie over each other. */
interface Parts {
  readonly glow: Polyline;
  readonly water: Polyline;
  readonly casing: Polyline;
  readonly land: Polyline;
  readonly disc: Polygon;
  readonly target: Polyline;
}

/** Whether an event's ring is drawn large enough to be its mark. */
export function isOwnMark(map: LeafletMap, mark: MapMark): mark is RingMark {
  return mark.extent.type === "ring" && radiusOf(map, mark.lonLat, mark.extent.radiusKm) >= LEAST;
}

export function radiusOf(map: LeafletMap, lonLat: LonLat, radiusKm: number): number {
  return ringRadius(groundOf(map), lonLat, radiusKm);
}

/** What keeps others off a ring's line, in the frame. @param sizeAt of a box, at an angle in radians clockwise from the right */
export function lineBoxes(
  map: LeafletMap,
  { lonLat, extent }: RingMark,
  sizeAt: (angle: number) => number,
): Box[] {
  return Array.from({ length: Math.round((2 * Math.PI) / STEP) }, (_, index) =>
    boxRound(toFrame(map, ringPoint(lonLat, extent.radiusKm, index * STEP)), sizeAt(index * STEP)),
  );
}

/** @param isLand tells which part of a ring lies at sea */
export function mountRings(
  map: LeafletMap,
  isLand: (lonLat: LonLat) => boolean,
  intents: MarkIntents,
): Rings {
  const renderer = vectorPane(map, "rings");
  const entries = new Map<string, Entry>();
  let focused: string | null = null;
  const paintAll = () => {
    for (const entry of entries.values()) paint(map, entry, focused);
  };
  return {
    update: (marks) => {
      const rings = marks.filter(hasRadius);
      const kept = new Set<string>(rings.map(({ id }) => id));
      for (const [id, { mark, parts }] of entries) {
        const next = rings.find((ring) => ring.id === id);
        if (kept.has(id) && next && isSamePlace(mark, next)) continue;
        for (const part of Object.values(parts) as (Polyline | Polygon)[]) part.remove();
        entries.delete(id);
      }
      for (const mark of rings) {
        const known = entries.get(mark.id);
        if (known) known.mark = mark;
        else entries.set(mark.id, { mark, parts: draw(map, isLand, renderer, mark, intents) });
      }
      paintAll();
    },
    split: () => {
      for (const { mark, parts } of entries.values()) {
        const { land, water } = splitRing(mark.lonLat, mark.extent.radiusKm, isLand);
        parts.water.setLatLngs(water.map((line) => line.map(toLatLng)));
        for (const part of [parts.casing, parts.land])
          part.setLatLngs(land.map((line) => line.map(toLatLng)));
      }
      paintAll();
    },
    follow: paintAll,
    focus: (id) => {
      focused = id;
      paintAll();
    },
  };
}

function hasRadius(mark: MapMark): mark is RingMark {
  return "radiusKm" in mark.extent;
}

function draw(
  map: LeafletMap,
  isLand: (lonLat: LonLat) => boolean,
  renderer: ReturnType<typeof vectorPane>,
  { id, lonLat, extent }: RingMark,
  { onSelect, onHover }: MarkIntents,
): Parts {
  const ring: SplitRing = splitRing(lonLat, extent.radiusKm, isLand);
  const add = (className: string, lines: readonly (readonly LonLat[])[]) =>
    new SmoothLine(
      lines.map((line) => line.map(toLatLng)),
      // Simplified, the land's part and the water's would come apart.
      { pane: "rings", renderer, interactive: false, smoothFactor: 0, noClip: true, className },
    ).addTo(map);
  const glow = add("map-ring__glow", [ring.whole]);
  const water = add("map-ring toned", ring.water);
  const casing = add("map-ring toned", ring.land);
  const land = add("map-ring toned", ring.land);
  const disc = polygon(ring.whole.map(toLatLng), {
    pane: "rings",
    renderer,
    interactive: false,
    smoothFactor: 0,
    className: "map-ring toned",
  }).addTo(map);
  const target = polyline(ring.whole.map(toLatLng), {
    pane: "rings",
    renderer,
    smoothFactor: 0,
    noClip: true,
    bubblingMouseEvents: false,
    className: "map-ring__target",
  }).addTo(map);
  target.on("click", () => onSelect(id));
  target.on("mouseover", () => onHover(id));
  target.on("mouseout", () => onHover(null));
  return { glow, water, casing, land, disc, target };
}

function paint(map: LeafletMap, { mark, parts }: Entry, focused: string | null): void {
  const { extent, lonLat, tone, selected, emphasis } = mark;
  const radius = radiusOf(map, lonLat, extent.radiusKm);
  const names = { land: "land", water: "water", whole: "whole" };
  const strokes = ringStrokes(names, radius, { selected, emphasis, extent: extent.type });
  const looks = (name: string) => strokes.filter(({ d }) => d === name);
  const [casing = null, land = null] = looks("land");
  const [disc = null, rim] = looks("whole");
  show(parts.water, tone.color, looks("water")[0] ?? null);
  show(parts.casing, tone.color, casing);
  show(parts.land, tone.color, land);
  // A disc and its rim share a path.
  show(parts.disc, tone.color, disc && { ...disc, ...rim, fill: disc.fill ?? "tone-strong" });
  const isLarge = isOwnMark(map, mark);
  const width = (part: Polyline, pixels: number, isShown: boolean) => {
    const path = part.getElement() as SVGElement | undefined;
    if (path === undefined) return;
    path.style.strokeWidth = inPixels(pixels);
    path.style.display = isShown ? "" : "none";
  };
  width(parts.target, RING_TARGET, isLarge);
  width(parts.glow, 13, isLarge && focused === mark.id);
}

function show(
  part: Polyline | Polygon,
  color: string,
  look: ReturnType<typeof ringStrokes>[number] | null,
): void {
  const path = part.getElement();
  if (path instanceof SVGElement) paintPath(path, color, look);
}
