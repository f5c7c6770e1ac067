/** Writes signs into a picture, in the colours of its theme. */
import type { XY } from "../../model/cartography/box.ts";
import { type ColorOf, lettersAttributes, strokeAttributes } from "../../model/signs/attributes.ts";
import { eventSign } from "../../model/signs/event-sign.ts";
import type { Ink, Sign, Stroke } from "../../model/signs/sign.ts";
import { kindSign, sideSign } from "../../model/signs/small-signs.ts";
import type { Tone } from "../../model/symbols.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { element, escapeXml, group, writeNumber } from "./xml.ts";

/** @param at where the sign's middle stands @param turn in radians clockwise */
export function drawSign(colorOf: ColorOf, sign: Sign, at: XY, turn = 0): string {
  const rotate = turn === 0 ? "" : ` rotate(${writeNumber((turn * 180) / Math.PI)})`;
  return group(
    { transform: `translate(${writeNumber(at.x)} ${writeNumber(at.y)})${rotate}` },
    ...sign.strokes.map((stroke) => drawStroke(colorOf, stroke)),
    ...sign.letters.map((letters) =>
      element("text", lettersAttributes(letters, colorOf), escapeXml(letters.text)),
    ),
  );
}

/** Strokes without letters. @param at where their own 0,0 stands */
export function drawStrokes(colorOf: ColorOf, strokes: readonly Stroke[], at: XY): string {
  return drawSign(colorOf, { reach: 0, strokes, letters: [] }, at);
}

function drawStroke(colorOf: ColorOf, stroke: Stroke): string {
  const { fade } = stroke;
  if (fade === undefined) return element("path", strokeAttributes(stroke, colorOf));
  const defs = new Map<string, string>();
  const faded: ColorOf = (ink) => {
    const gradient = fadeTo(colorOf(ink), fade);
    defs.set(gradient.id, gradient.markup);
    return `url(#${gradient.id})`;
  };
  const path = element("path", strokeAttributes(stroke, faded));
  return element("defs", {}, ...defs.values()) + path;
}

/** An id says all about its gradient, so that several pictures in one page do no harm to each other. */
function fadeTo(color: string, { left, right }: NonNullable<Stroke["fade"]>) {
  const [from, to] = [Math.round(left * 100), Math.round(right * 100)];
  const id = `fade-${from}-${to}-${color.slice(1)}`;
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset: `${offset}%`, "stop-color": color, "stop-opacity": opacity });
  const stops = [
    ...(from > 0 ? [stop(0, 0), stop(from, 1)] : []),
    ...(to > 0 ? [stop(100 - to, 1), stop(100, 0)] : []),
  ];
  return { id, markup: element("linearGradient", { id }, ...stops) };
}

/** The mark of an event, as on every view. @param at its middle @param size of its square, in pixels */
export function drawMark(pen: Pen, event: PictureEvent, at: XY, size: number): string {
  const look = { ...event, inferred: event.place?.inferred ?? false };
  return drawSign(pen.inks(event.tone), eventSign(look, size), at);
}

/** The kind's glyph by itself. @param at its middle @param size in pixels */
export function drawKind(pen: Pen, event: PictureEvent, at: XY, size: number, ink: Ink): string {
  return drawSign(pen.inks(event.tone), kindSign(event.glyph, ink, size), at);
}

/** A side's outline. @param at its middle @param size of its square, in pixels */
export function drawSide(pen: Pen, tone: Tone, at: XY, size = 10): string {
  return drawSign(pen.inks(tone), sideSign(tone, size), at);
}
