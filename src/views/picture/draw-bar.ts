/** The bar of an event, with its mark and the glyph of its kind upon it. */
import type { Box } from "../../model/cartography/box.ts";
import { barStrokes } from "../../model/signs/bar-sign.ts";
import { drawKind, drawMark, drawStrokes } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { textWidth } from "./text-width.ts";

/** That mark and glyph need on a bar of such a height, in pixels. */
export function keyWidth(height: number): number {
  return 2.1 * height + PADDING;
}

const PADDING = 5;
/** An open start has its arrow on the left. */
const ARROW = 20;

/** Of the height, the letters of a source's sign. */
const LETTERS = 0.62;

/** @param isKeyed it carries the event's mark and the glyph of its kind */
export function drawBar(pen: Pen, event: PictureEvent, box: Box, isKeyed: boolean): string {
  const look = { ...event, hollow: event.tone.hollow === true };
  const bar = drawStrokes(pen.inks(event.tone), barStrokes(look, box), box);
  return isKeyed ? bar + drawKey(pen, event, box) : bar;
}

function drawKey(pen: Pen, event: PictureEvent, box: Box): string {
  const { y, height } = box;
  const size = 0.92 * height;
  const left = box.x + leftOfKey(event, box.width, height);
  const middle = y + height / 2;
  const mark = { ...event, selected: false, place: null };
  const ink = event.emphasis === "dimmed" && !event.selected ? "ink-3" : "tone-text";
  return (
    drawMark(pen, mark, { x: left + size / 2, y: middle }, size) +
    drawKind(pen, event, { x: left + 1.62 * size, y: middle }, 0.56 * height, ink) +
    drawTellers(pen, event, box, left + 2.1 * height)
  );
}

/** Whose time it is, where the bar has room for it: the title names them all. */
function drawTellers(pen: Pen, { tellers }: PictureEvent, box: Box, left: number): string {
  if (tellers === undefined) return "";
  const style = type(LETTERS * box.height, pen.palette.ink, { weight: 600, leading: box.height });
  const isRoomy = left + textWidth(tellers, style) <= box.x + box.width - 2;
  return isRoomy ? drawLines([tellers], left, box.y, style, "left") : "";
}

/** One act on one of several days stands in their middle; else the mark stands where the time starts. */
function leftOfKey({ shape, openStart }: PictureEvent, width: number, height: number): number {
  if (shape === "one-of") return (width - 2 * height) / 2;
  const left = openStart ? ARROW : PADDING;
  return Math.max(Math.min(left, width - keyWidth(height)), 2);
}
