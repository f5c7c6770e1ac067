/** The quiet ground of the map: sea, land and borders. */

import type { GeoPermissibleObjects } from "d3";
import type { BaseMap } from "../../model/base-map.ts";
import type { PictureGround } from "./map-ground.ts";
import type { Pen } from "./pen.ts";
import { element, group } from "./xml.ts";

export function drawBase(pen: Pen, ground: PictureGround, base: BaseMap): string {
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
