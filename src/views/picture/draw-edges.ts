/** Signs at the map's border for what lies outside it: an arrow, the place, and the events there. */
import { type Box, boxRound } from "../../model/cartography/box.ts";
import {
  type EdgeGroup,
  type EdgeTarget,
  groupTargets,
  placeAtEdge,
} from "../../model/cartography/edge.ts";
import { drawMark } from "./draw-sign.ts";
import { blockOf, drawLines, type } from "./draw-text.ts";
import { arrangeEntry, drawEntry, type Entry } from "./entry.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { element, group, writeNumber } from "./xml.ts";

export interface Plaque {
  readonly box: Box;
  readonly markup: string;
  /** The events whose titles stand on it. */
  readonly titled: readonly PictureEvent[];
}

export interface EdgeStyle {
  readonly withTitles: boolean;
  readonly isNumbered: boolean;
  /** Of the letters, in pixels. */
  readonly size: number;
}

const MARGIN = 6;
const PADDING = 7;
const ARROW = 16;
const SIGN = 24;
/** More signs than this on one plaque are told by a count. */
const SHOWN = 4;

/** @param obstacles what no plaque may cover */
export function arrangeEdges(
  pen: Pen,
  targets: readonly (EdgeTarget & { readonly event: PictureEvent })[],
  frame: Box,
  obstacles: readonly Box[],
  style: EdgeStyle,
): Plaque[] {
  const eventOf = new Map(targets.map(({ id, event }) => [id, event]));
  const plaques: Plaque[] = [];
  for (const edge of groupTargets(targets, frame)) {
    const events = edge.ids.map((id) => eventOf.get(id)).filter((event) => event !== undefined);
    plaques.push(
      arrangePlaque(
        pen,
        edge,
        events,
        frame,
        [...obstacles, ...plaques.map(({ box }) => box)],
        style,
      ),
    );
  }
  return plaques;
}

function arrangePlaque(
  pen: Pen,
  edge: EdgeGroup,
  events: readonly PictureEvent[],
  frame: Box,
  obstacles: readonly Box[],
  style: EdgeStyle,
): Plaque {
  const wide = Math.min(184, frame.width - 2 * MARGIN);
  const head = headOf(pen, events, wide - ARROW - 2 * PADDING, style);
  const entries =
    style.withTitles && events.length <= 2
      ? events.map((event) =>
          arrangeEntry(pen, event, { ...entryStyle(style), width: wide - 2 * PADDING - SIGN }),
        )
      : [];
  const signs = entries.length > 0 ? 0 : Math.min(events.length, SHOWN) * SIGN + 4;
  const width =
    2 * PADDING +
    Math.max(ARROW + head.width + signs, ...entries.map((entry) => SIGN + entry.width));
  const list = entries.reduce((sum, { height }) => sum + Math.max(height, SIGN), 0);
  const height = Math.max(signs > 0 ? SIGN + 4 : 0, head.height + list + 9);
  const size = { width, height };
  const box =
    placeAtEdge(edge.angle, size, frame, obstacles, MARGIN) ??
    placeAtEdge(edge.angle, size, frame, [], MARGIN) ??
    boxRound({ x: frame.width / 2, y: frame.height / 2 }, width, height);
  const markup = drawPlaque(pen, edge, box, head.lines, entries, events, style);
  return { box, markup, titled: entries.map(({ event }) => event) };
}

function entryStyle({ size, isNumbered }: EdgeStyle) {
  return { size, isNumbered, halo: null };
}

function headType({ palette }: Pen, size: number) {
  return type(size, palette.ink, { weight: 600 });
}

function headOf(pen: Pen, events: readonly PictureEvent[], width: number, { size }: EdgeStyle) {
  const places = [...new Set(events.map(({ place }) => place?.placeName ?? ""))];
  const text = places.length > 1 ? `${places[0]} +${places.length - 1}` : (places[0] ?? "");
  const style = headType(pen, size);
  return blockOf(wrapText(text, width, style, 1), style);
}

function drawPlaque(
  pen: Pen,
  edge: EdgeGroup,
  box: Box,
  head: readonly string[],
  entries: readonly Entry[],
  events: readonly PictureEvent[],
  style: EdgeStyle,
): string {
  const { palette } = pen;
  const text = headType(pen, style.size);
  const middle = entries.length > 0 ? box.y + 4 + text.leading / 2 : box.y + box.height / 2;
  const parts = [
    element("rect", {
      ...boxAttributes(box),
      rx: Math.min(15, box.height / 2, entries.length > 0 ? 5 : 15),
      fill: palette.panel,
      stroke: palette.ruleStrong,
      "stroke-width": 0.8,
    }),
    drawArrow(box.x + PADDING + 6, middle, edge.angle, palette.ink2),
    drawLines(head, box.x + PADDING + ARROW, middle - text.leading / 2, text),
  ];
  const sign = (event: PictureEvent, x: number, y: number) =>
    drawMark(
      event,
      { x, y },
      {
        palette,
        shades: pen.shades(event.tone.color),
        scale: 0.72,
        number: style.withTitles ? null : pen.numberOf(event),
      },
    );
  if (entries.length === 0) {
    const from =
      box.x +
      PADDING +
      ARROW +
      Math.max(0, ...head.map((line) => textWidth(line, text))) +
      4 +
      SIGN / 2;
    parts.push(
      ...events.slice(0, SHOWN).map((event, index) => sign(event, from + index * SIGN, middle)),
    );
  }
  let y = box.y + 5 + text.leading;
  for (const entry of entries) {
    const height = Math.max(entry.height, SIGN);
    parts.push(sign(entry.event, box.x + PADDING + 7, y + height / 2));
    parts.push(drawEntry(pen, entry, box.x + PADDING + SIGN - 2, y + (height - entry.height) / 2));
    y += height;
  }
  return parts.join("");
}

function boxAttributes({ x, y, width, height }: Box) {
  return { x, y, width, height };
}

function drawArrow(x: number, y: number, angle: number, stroke: string): string {
  const turn = `translate(${writeNumber(x)} ${writeNumber(y)}) rotate(${writeNumber((angle * 180) / Math.PI)})`;
  const arrow = element("path", {
    d: "M-6,0H5M0.5,-4.5L5,0L0.5,4.5",
    fill: "none",
    stroke,
    "stroke-width": 1.8,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  return group({ transform: turn }, arrow);
}
