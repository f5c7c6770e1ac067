/** The signs of events and factions: an outline in the faction's tone, with a glyph of the kind or a number upon it. */
import type { XY } from "../../model/cartography/box.ts";
import { GLYPH_PATHS, OUTLINES, type Outline } from "../../model/symbols.ts";
import { drawLines, type } from "./draw-text.ts";
import type { PictureEvent } from "./picture-model.ts";
import type { Palette, Shades } from "./picture-palette.ts";
import { element, group, writeNumber } from "./xml.ts";

export interface SignStyle {
  readonly palette: Palette;
  readonly shades: Shades;
  /** 1 is the size on the map. */
  readonly scale: number;
  /** Takes the glyph's place. */
  readonly number: string | null;
}

/** The mark of an event, as on the live map. @param at its middle */
export function drawMark(event: PictureEvent, at: XY, style: SignStyle): string {
  const { palette, shades, scale, number } = style;
  const outline = OUTLINES[event.tone.outline];
  const isInferred = event.place?.inferred ?? false;
  const parts: string[] = [];
  if (event.selected)
    parts.push(
      element("path", {
        d: outline,
        fill: palette.ink,
        stroke: palette.ink,
        "stroke-width": isInferred ? 11 : 7.5,
        "stroke-linejoin": "round",
      }),
    );
  if (isInferred)
    parts.push(
      element("path", {
        d: outline,
        transform: "scale(1.26)",
        fill: palette.halo,
        stroke: shades.strong,
        "stroke-width": 1.5,
        "stroke-dasharray": "3.4 2.4",
      }),
    );
  parts.push(...drawBody(outline, shades, palette, isInferred ? 0.86 : 1));
  if (number === null) parts.push(drawGlyph(event, shades.on));
  const turned = `translate(${writeNumber(at.x)} ${writeNumber(at.y)}) scale(${writeNumber(1.15 * scale)})`;
  const sign = group(
    { transform: turned, opacity: event.emphasis === "dimmed" ? 0.4 : null },
    ...parts,
  );
  return number === null ? sign : sign + drawNumber(number, at, shades.on, 11 * scale);
}

function drawBody(outline: string, shades: Shades, palette: Palette, scale: number): string[] {
  const transform = scale === 1 ? null : `scale(${scale})`;
  const halo = { stroke: palette.halo, "stroke-width": 2.4, "stroke-linejoin": "round" };
  return [
    element("path", { d: outline, transform, fill: palette.halo, ...halo }),
    element("path", { d: outline, transform, fill: shades.strong }),
  ];
}

function drawGlyph({ glyph }: PictureEvent, stroke: string): string {
  return element("path", {
    d: GLYPH_PATHS[glyph],
    fill: "none",
    stroke,
    "stroke-width": 1.6,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

function drawNumber(number: string, { x, y }: XY, fill: string, size: number): string {
  const style = type(size, fill, { weight: 700, leading: size });
  return drawLines([number], x, y - size / 2, style, "middle");
}

/** The kind's glyph by itself. @param at its middle @param scale 1 is 10 pixels wide */
export function drawKind(event: PictureEvent, at: XY, stroke: string, scale: number): string {
  const transform = `translate(${writeNumber(at.x)} ${writeNumber(at.y)}) scale(${writeNumber(scale)})`;
  return group({ transform }, drawGlyph(event, stroke));
}

/** A faction's outline. @param at its middle */
export function drawOutline(outline: Outline, at: XY, fill: string, scale: number): string {
  const transform = `translate(${writeNumber(at.x)} ${writeNumber(at.y)}) scale(${writeNumber(scale)})`;
  return element("path", { d: OUTLINES[outline], transform, fill });
}
