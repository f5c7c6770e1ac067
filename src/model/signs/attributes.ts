/** The attributes of SVG that draw a sign's strokes and letters, for whatever writes them: the page, a component, a file. */
import type { Ink, Letters, Stroke } from "./sign.ts";

export type SignAttributes = Readonly<Record<string, string | number>>;

/** A colour's value on one surface. */
export type ColorOf = (ink: Ink) => string;

/** In a page, whose style sheet gives the roles their values. */
export const pageColor: ColorOf = (ink) => `var(--${ink})`;

/** Of digits the middle lies above the line by this share of their size. */
const DIGIT_MIDDLE = 0.35;

export function strokeAttributes(stroke: Stroke, colorOf: ColorOf): SignAttributes {
  const { d, scale = 1, fill, fillOpacity, stroke: line, strokeOpacity, width = 1, dash } = stroke;
  const attributes: Record<string, string | number> = {
    d,
    fill: fill === undefined ? "none" : colorOf(fill),
  };
  const moves = [
    ...(stroke.at ? [`translate(${stroke.at.map(round).join(" ")})`] : []),
    ...(scale === 1 ? [] : [`scale(${round(scale)})`]),
  ];
  if (moves.length > 0) attributes.transform = moves.join(" ");
  if (fillOpacity !== undefined) attributes["fill-opacity"] = fillOpacity;
  if (line === undefined) return attributes;
  attributes.stroke = colorOf(line);
  attributes["stroke-width"] = round(width / scale);
  attributes["stroke-linejoin"] = "round";
  if (strokeOpacity !== undefined) attributes["stroke-opacity"] = strokeOpacity;
  if (dash === undefined) attributes["stroke-linecap"] = "round";
  else attributes["stroke-dasharray"] = dash.map((length) => round(length / scale)).join(" ");
  return attributes;
}

export function lettersAttributes(letters: Letters, colorOf: ColorOf): SignAttributes {
  const { x, y, size, weight, ink } = letters;
  return {
    x: round(x),
    y: round(y + size * DIGIT_MIDDLE),
    "font-size": round(size),
    "font-weight": weight,
    "text-anchor": "middle",
    fill: colorOf(ink),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
