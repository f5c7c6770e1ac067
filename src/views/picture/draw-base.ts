/** The quiet ground of the map: sea, land and borders. */

import type { GeoPermissibleObjects } from "d3";
import type { MultiLineString, MultiPolygon } from "geojson";
import type { BaseMap } from "../../model/base-map.ts";
import { ringRadius } from "../../model/cartography/ground.ts";
import type { Outline } from "../../model/parts/outline.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import { wind } from "./wind.ts";
import { element, group } from "./xml.ts";

export function drawBase(pen: Pen, ground: PictureGround, base: BaseMap): string {
  const { finer } = pen.model;
  return finer ? drawFiner(pen, ground, base, finer) : drawCoarse(pen, ground, base);
}

/** In km: so far from each other do the base map's coast and the finer one lie at the most. */
const BETWEEN_COASTS = 5;

/** The home countries' tint ends where the finer land does. */
function drawFiner(
  pen: Pen,
  ground: PictureGround,
  base: BaseMap,
  { land, lakes, islands, ponds, coast, borders, home: outlines = [] }: FinerShapes,
): string {
  const { palette } = pen;
  const { width, height } = ground.frame;
  const fill = (shape: MultiPolygon, color: string) =>
    drawShape(ground, wind(shape), { fill: color });
  const line = (shape: GeoPermissibleObjects, weight: number) =>
    drawShape(ground, shape, { fill: "none", stroke: palette.border, "stroke-width": weight });
  const id = `land-${[width, height, ground.zoom * 1000].map(Math.round).join("-")}`;
  const clip = element("clipPath", { id }, drawShape(ground, wind(land), {}));
  const strip = ringRadius(
    ground,
    ground.toLonLat({ x: width / 2, y: height / 2 }),
    BETWEEN_COASTS,
  );
  const [inside, shore] = outlines.length > 0 ? shapesOf(outlines) : [base.home, base.homeCoast];
  const home = [
    drawShape(ground, inside, { fill: palette.landHome, "fill-rule": "evenodd" }),
    drawShape(ground, shore, {
      fill: "none",
      stroke: palette.landHome,
      "stroke-width": 2 * strip,
    }),
  ];
  return [
    element("rect", { width, height, fill: palette.sea }),
    element("defs", {}, clip),
    fill(land, palette.land),
    group({ "clip-path": `url(#${id})` }, ...home),
    fill(lakes, palette.sea),
    fill(islands, palette.land),
    fill(ponds, palette.sea),
    line(coast, 0.7),
    line(borders, 0.9),
  ].join("");
}

/** Each ring by itself, for a hole lies in another one. */
function shapesOf(outlines: readonly Outline[]): readonly [MultiPolygon, MultiLineString] {
  const rings = outlines.flatMap((outline) => outline.rings);
  const lines = outlines.flatMap((outline) => outline.coast);
  const inside: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: rings.map((ring) => [[...ring, ring[0] ?? [0, 0]]]),
  };
  return [wind(inside), { type: "MultiLineString", coordinates: lines.map((line) => [...line]) }];
}

function drawCoarse(pen: Pen, ground: PictureGround, base: BaseMap): string {
  const { palette } = pen;
  const { width, height } = ground.frame;
  const line = (shape: GeoPermissibleObjects, stroke: string, weight: number, opacity: number) =>
    drawShape(ground, shape, {
      fill: "none",
      stroke,
      "stroke-width": weight,
      "stroke-opacity": opacity,
      "stroke-linejoin": "round",
    });
  return [
    element("rect", { width, height, fill: palette.sea }),
    drawShape(ground, base.land, { fill: palette.land }),
    line(base.coast, palette.border, 0.6, 0.8),
    line(base.borders, palette.border, 0.9, 1),
    drawShape(ground, base.home, {
      fill: palette.landHome,
      stroke: palette.borderHome,
      "stroke-width": 1.1,
      "stroke-opacity": 0.85,
      "stroke-linejoin": "round",
    }),
    line(base.districtBorders, palette.border, 0.6, 0.55),
  ].join("");
}

/** Nothing for what lies beyond the map. */
export function drawShape(
  ground: PictureGround,
  shape: GeoPermissibleObjects,
  attributes: Parameters<typeof element>[1],
): string {
  const d = ground.pathOf(shape);
  return d === "" ? "" : element("path", { d, ...attributes });
}

/** Keeps what is drawn within the map. */
export function clipTo(ground: PictureGround, ...children: string[]): string {
  const { width, height } = ground.frame;
  const id = `map-${Math.round(width * 10)}-${Math.round(height * 10)}`;
  const clip = element("clipPath", { id }, element("rect", { width, height }));
  return element("defs", {}, clip) + group({ "clip-path": `url(#${id})` }, ...children);
}
