/** The quiet ground of the map, and what is wider than a point upon it: hatched areas, seats, rings of true size. */

import type { GeoPermissibleObjects } from "d3";
import type { BaseMap } from "../../model/base-map.ts";
import type { MapExtent } from "../../model/cartography/extent.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import { ringRadius } from "../../model/cartography/ground.ts";
import { HATCHES, type HatchKind } from "../../model/cartography/hatches.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent, PicturePlace, PictureSeat } from "./picture-model.ts";
import { element, group } from "./xml.ts";

/** A ring of a smaller radius, in pixels, is shown by a sign of this size. */
export const LEAST_RING = 9;

export function drawBase(pen: Pen, ground: PictureGround, base: BaseMap): string {
  const { palette } = pen;
  const { width, height } = ground.frame;
  const line = (shape: GeoPermissibleObjects, stroke: string, weight: number, opacity: number) =>
    draw(ground, shape, {
      fill: "none",
      stroke,
      "stroke-width": weight,
      "stroke-opacity": opacity,
      "stroke-linejoin": "round",
    });
  return [
    element("rect", { width, height, fill: palette.sea }),
    draw(ground, base.land, { fill: palette.land }),
    line(base.coast, palette.border, 0.6, 0.8),
    line(base.borders, palette.border, 0.9, 1),
    draw(ground, base.home, {
      fill: palette.landHome,
      stroke: palette.borderHome,
      "stroke-width": 1.1,
      "stroke-opacity": 0.85,
      "stroke-linejoin": "round",
    }),
    line(base.districtBorders, palette.border, 0.6, 0.55),
  ].join("");
}

/** Areas of seats, then of events, each kind of hatch defined once. */
export function drawAreas(pen: Pen, ground: PictureGround, base: BaseMap): string {
  const { seats, events } = pen.model;
  const hatches = new Map<string, string>();
  const areas = [
    ...seats.map((seat) => drawSeat(pen, ground, base, seat, hatches)),
    ...events.map((event) =>
      event.place === null ? "" : drawArea(pen, ground, base, event, event.place, hatches),
    ),
  ];
  const defs = hatches.size === 0 ? "" : element("defs", {}, ...hatches.values());
  return defs + areas.join("");
}

function drawSeat(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  { extent, tone }: PictureSeat,
  hatches: Map<string, string>,
): string {
  const outline = outlineOf(base, extent);
  if (outline === null) return "";
  return draw(ground, outline, {
    fill: hatch(pen, "seat", tone.color, hatches),
    stroke: pen.shades(tone.color).strong,
    "stroke-width": 0.9,
    "stroke-opacity": 0.45,
  });
}

function drawArea(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  event: PictureEvent,
  { extent, lonLat, inferred }: PicturePlace,
  hatches: Map<string, string>,
): string {
  const { strong } = pen.shades(event.tone.color);
  if ("radiusKm" in extent) return drawDisc(ground, lonLat, extent, strong, event);
  const outline = outlineOf(base, extent);
  if (outline === null) return "";
  const isCountry = extent.type === "country";
  return draw(ground, outline, {
    fill: hatch(pen, isCountry ? "country" : "event", event.tone.color, hatches),
    stroke: strong,
    "stroke-width": event.selected ? 2.2 : isCountry ? 1.2 : 1.4,
    "stroke-opacity": event.selected ? 1 : isCountry ? 0.4 : 0.9,
    "stroke-dasharray": inferred ? "2 3" : null,
    opacity: event.emphasis === "dimmed" ? 0.35 : null,
  });
}

/** A ring, or the disc of what is near: to scale where it can be seen, else a sign round the place. */
function drawDisc(
  ground: PictureGround,
  lonLat: PicturePlace["lonLat"],
  { type, radiusKm }: Extract<MapExtent, { radiusKm: number }>,
  stroke: string,
  { selected: isSelected, emphasis }: PictureEvent,
): string {
  const { x, y } = ground.toFrame(lonLat);
  const r = Math.max(ringRadius(ground, lonLat, radiusKm), LEAST_RING);
  return element("circle", {
    cx: x,
    cy: y,
    r,
    fill: stroke,
    "fill-opacity": (isSelected ? 0.18 : 0.1) + (type === "near" ? 0.04 : 0),
    stroke,
    "stroke-width": (isSelected ? 2 : 1.5) - (type === "near" ? 0.5 : 0),
    "stroke-dasharray": type === "near" ? "1 3" : r < 20 ? "3.2 2.4" : "5 4",
    opacity: emphasis === "dimmed" ? 0.35 : null,
  });
}

function draw(
  ground: PictureGround,
  shape: GeoPermissibleObjects,
  attributes: Parameters<typeof element>[1],
): string {
  const d = ground.pathOf(shape);
  return d === "" ? "" : element("path", { d, ...attributes });
}

/** The lines' weight and strength, by kind. */
const LINES: Readonly<Record<HatchKind, readonly [weight: number, opacity: number]>> = {
  event: [1.6, 0.5],
  country: [1.1, 0.26],
  seat: [1, 0.24],
};

/** An id says all about its pattern, so that several pictures in one page do no harm to each other. */
function hatch(pen: Pen, kind: HatchKind, color: string, hatches: Map<string, string>): string {
  const { strong } = pen.shades(color);
  const id = `hatch-${kind}-${strong.slice(1)}`;
  if (!hatches.has(id)) {
    const { step, turn } = HATCHES[kind];
    const [weight, opacity] = LINES[kind];
    const line = { stroke: strong, "stroke-width": weight, "stroke-opacity": opacity };
    const pattern = {
      id,
      patternUnits: "userSpaceOnUse",
      width: step,
      height: step,
      patternTransform: `rotate(${turn})`,
    };
    hatches.set(id, element("pattern", pattern, element("path", { d: `M0.5,0V${step}`, ...line })));
  }
  return `url(#${id})`;
}

/** Keeps what is drawn within the map. */
export function clipTo(ground: PictureGround, ...children: string[]): string {
  const { width, height } = ground.frame;
  const id = `map-${Math.round(width * 10)}-${Math.round(height * 10)}`;
  const clip = element("clipPath", { id }, element("rect", { width, height }));
  return element("defs", {}, clip) + group({ "clip-path": `url(#${id})` }, ...children);
}
