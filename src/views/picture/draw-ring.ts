/** A group of events in a picture: its shares as arcs on one or two tracks, as on the live map, and its number. */
import type { XY } from "../../model/cartography/box.ts";
import type { Tone } from "../../model/symbols.ts";
import type { Pen } from "./pen.ts";
import type { PictureRing } from "./picture-counts.ts";
import { element, escapeXml, group, writeNumber } from "./xml.ts";

const FULL = 2 * Math.PI;
const UP = -Math.PI / 2;
const HALO = 1.5;
const BETWEEN = 0.8;
/** Of a hollow track, how wide its lines are. */
const HOLLOW = 0.9;

/** @param at its middle */
export function drawRing(pen: Pen, ring: PictureRing, at: XY): string {
  const { radius, shares, count, digits } = ring;
  const width = radius < 12 ? 2.6 : radius < 18 ? 3.2 : radius < 26 ? 3.8 : 4.4;
  const arcs: string[] = [];
  let from = UP;
  for (const share of shares) {
    const to = from + (FULL * share.count) / count;
    for (const [track, tone] of share.tones.entries())
      arcs.push(
        drawArc(pen, tone, radius - width / 2 - track * (width + BETWEEN), from, to, width),
      );
    from = to;
  }
  const size = radius > 24 ? 12.5 : radius > 14 ? 11.5 : 11;
  return group(
    { transform: `translate(${writeNumber(at.x)} ${writeNumber(at.y)})` },
    element("circle", { r: radius + HALO, fill: pen.palette.land }),
    ...arcs,
    element(
      "text",
      {
        "text-anchor": "middle",
        y: size * 0.36,
        "font-size": size,
        "font-weight": 600,
        fill: pen.palette.ink,
      },
      escapeXml(digits),
    ),
  );
}

function drawArc(
  pen: Pen,
  tone: Tone,
  radius: number,
  from: number,
  to: number,
  width: number,
): string {
  const look = { d: arcPath(radius, from, to), fill: "none" };
  const line = element("path", {
    ...look,
    stroke: pen.inks(tone)("tone-strong"),
    "stroke-width": width,
  });
  if (!tone.rest) return line;
  return (
    line +
    element("path", { ...look, stroke: pen.palette.land, "stroke-width": width - 2 * HOLLOW })
  );
}

function arcPath(radius: number, from: number, to: number): string {
  const at = (angle: number) =>
    `${writeNumber(Math.cos(angle) * radius)},${writeNumber(Math.sin(angle) * radius)}`;
  const arc = `A${writeNumber(radius)},${writeNumber(radius)} 0`;
  const middle = (from + to) / 2;
  // In two halves: an arc from a point to itself would be none.
  return `M${at(from)}${arc} 0 1 ${at(middle)}${arc} 0 1 ${at(to)}`;
}
