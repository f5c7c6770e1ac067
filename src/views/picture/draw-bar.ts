/** The bar of an event: squared for a span, one edge for a day, dashed when approximate, fading where an end is open. */
import type { Box } from "../../model/cartography/box.ts";
import { drawKind } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { mix } from "./picture-palette.ts";
import { element, group, writeNumber } from "./xml.ts";

/** How far an open end fades, in pixels. */
const FADE = 60;

/** @param isKeyed it carries the event's number and the glyph of its kind */
export function drawBar(pen: Pen, event: PictureEvent, box: Box, isKeyed: boolean): string {
  const { palette } = pen;
  const parts =
    event.shape === "moment"
      ? drawMoment(box, pen.shades(event.tone.color).strong)
      : drawBody(pen, event, box, isKeyed);
  if (event.selected) parts.push(drawFrame(box, palette.ink));
  if (isKeyed) parts.push(drawKey(pen, event, box));
  return group({ opacity: event.emphasis === "dimmed" ? 0.45 : null }, ...parts);
}

function drawMoment({ x, y, height }: Box, fill: string): string[] {
  const r = Math.min(6, height / 2);
  return [element("circle", { cx: x + r, cy: y + height / 2, r, fill })];
}

function drawBody(pen: Pen, event: PictureEvent, box: Box, isKeyed: boolean): string[] {
  const { strong, wash: pale } = pen.shades(event.tone.color);
  const wash = isKeyed ? pale : mix(strong, pen.palette.panel, 0.6);
  const { x, y, width, height } = box;
  const [isOpen, fill] = fadeOf(event, wash, box);
  const parts: string[] = [...isOpen];
  const dashes = event.approximate ? "4 3" : null;
  const line = { fill: "none", stroke: strong, "stroke-width": 1.2, "stroke-dasharray": dashes };
  if (event.approximate || event.openStart || event.openEnd) {
    parts.push(
      element("rect", {
        x,
        y,
        width,
        height,
        fill,
        "fill-opacity": event.approximate ? 0.55 : null,
      }),
    );
    const [left, right] = [
      event.openStart ? x + width * 0.45 : x,
      event.openEnd ? x + width * 0.55 : x + width,
    ];
    parts.push(element("path", { ...line, d: edges(left, right, y, height) }));
  } else {
    const round = Math.min(event.shape === "unit" ? 4 : 0, height / 2);
    parts.push(element("rect", { x, y, width, height, rx: round, fill }));
  }
  if (!event.openStart && !event.approximate)
    parts.push(element("rect", { x, y, width: Math.min(3, width), height, fill: strong }));
  if (event.openStart) parts.push(drawArrow(x, y + height / 2, -1, strong, height));
  if (event.openEnd) parts.push(drawArrow(x + width, y + height / 2, 1, strong, height));
  if (event.shape === "span" && !event.openEnd)
    parts.push(element("rect", { x: x + width - 2.5, y, width: 2.5, height, fill: strong }));
  return parts;
}

function edges(left: number, right: number, y: number, height: number): string {
  const at = writeNumber;
  return `M${at(left)},${at(y + 0.6)}H${at(right)}M${at(left)},${at(y + height - 0.6)}H${at(right)}`;
}

/** An open end: the paint fades towards it. @returns the definitions and the fill */
function fadeOf(event: PictureEvent, color: string, box: Box): [string[], string] {
  if (!event.openStart && !event.openEnd) return [[], color];
  const share = Math.min(0.6, FADE / Math.max(box.width, 1));
  const percent = Math.round(share * 20) * 5;
  const id = `fade-${event.openStart ? "s" : ""}${event.openEnd ? "e" : ""}-${percent}-${color.slice(1)}`;
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset: `${offset}%`, "stop-color": color, "stop-opacity": opacity });
  const stops = [
    ...(event.openStart ? [stop(0, 0), stop(percent, 1)] : []),
    ...(event.openEnd ? [stop(100 - percent, 1), stop(100, 0)] : []),
  ];
  return [[element("defs", {}, element("linearGradient", { id }, ...stops))], `url(#${id})`];
}

/** Points on, where an end is not known. */
function drawArrow(x: number, y: number, way: 1 | -1, fill: string, height: number): string {
  const size = Math.min(4, height / 2);
  const at = writeNumber;
  const tip = `M${at(x)},${at(y)}l${at(-way * size * 1.3)},${at(-size)}v${at(size * 2)}z`;
  return element("path", { d: tip, fill });
}

function drawFrame({ x, y, width, height }: Box, stroke: string): string {
  return element("rect", {
    x: x - 1,
    y: y - 1,
    width: width + 2,
    height: height + 2,
    rx: 2,
    fill: "none",
    stroke,
    "stroke-width": 2,
  });
}

function drawKey(pen: Pen, event: PictureEvent, { x, y, width, height }: Box): string {
  const tone = pen.shades(event.tone.color).text;
  const size = height * 0.72;
  const style = type(size, event.selected ? pen.palette.ink : tone, {
    weight: 700,
    leading: height,
  });
  // An open start has its arrow on the left, and no paint to write on.
  const left = event.openStart ? x + width - 26 : x + 7;
  const glyph = { x: left + 14 + (pen.numberOf(event).length - 1) * 6, y: y + height / 2 };
  return (
    drawLines([pen.numberOf(event)], left, y, style) +
    drawKind(event, glyph, event.selected ? pen.palette.ink : tone, height / 17)
  );
}
