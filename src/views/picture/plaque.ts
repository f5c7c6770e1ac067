/** A plaque for what has no point on the map: an arrow if it lies beyond, the place, and the events there, by their titles or by marks alone. */
import type { XY } from "../../model/cartography/box.ts";
import { BEYOND_ARROW } from "../../model/signs/small-signs.ts";
import { NO_SIDE } from "../../model/symbols.ts";
import { drawMark, drawSign } from "./draw-sign.ts";
import { type Block, blockOf, drawLines, type Type, type } from "./draw-text.ts";
import { arrangeEntry, drawEntry, type Entry } from "./entry.ts";
import type { Pen, Size } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { wrapText } from "./text-width.ts";
import { element } from "./xml.ts";

export interface PlaqueStyle {
  /** Titles where there are few of them; else signs, with numbers for the titles. */
  readonly withTitles: boolean;
  /** Of the letters, in pixels. */
  readonly size: number;
}

/** What stands on a plaque, which can be drawn anywhere. */
export interface Plaque extends Size {
  /** The place, or how many there are. */
  readonly head: Block & { readonly style: Type };
  /** The titles; none where they are too many. */
  readonly entries: readonly Entry[];
  /** The events without their titles. */
  readonly signs: readonly PictureEvent[];
  /** Of the room for the arrow; 0 without one. */
  readonly arrow: number;
}

const PADDING = 7;
const ARROW = 16;
/** Of a mark, and of the room that it has. */
const MARK = 16;
const SIGN = 26;
/** Between the place and the first sign. */
const GAP = 4;
/** More signs than this would not fit on one plaque. */
const MOST_SIGNS = 4;
const MOST_TITLES = 2;

/**
 * Measures a plaque.
 *
 * @param events at least one
 * @param width in pixels, that it shall not exceed
 * @param isBeyond the events lie outside the map
 */
export function arrangePlaque(
  pen: Pen,
  events: readonly PictureEvent[],
  width: number,
  { withTitles, size }: PlaqueStyle,
  isBeyond = true,
): Plaque {
  const arrow = isBeyond ? ARROW : 0;
  const style = type(size, pen.palette.ink, { weight: 600 });
  const words = isBeyond ? placeOf(events) : (events[0]?.place?.somewhere ?? "");
  const place = wrapText(words, width - arrow - 2 * PADDING, style, 1);
  const hasTitles = withTitles && events.length <= MOST_TITLES;
  const entryStyle = { size, isNumbered: false, halo: null, width: width - 2 * PADDING - SIGN };
  const content = {
    head: { ...blockOf(place, style), style },
    entries: hasTitles ? events.map((event) => arrangeEntry(pen, event, entryStyle)) : [],
    signs: hasTitles ? [] : events.slice(0, MOST_SIGNS),
    arrow,
  };
  return { ...content, ...sizeOf(content) };
}

function placeOf(events: readonly PictureEvent[]): string {
  const [first = "", ...others] = new Set(events.map(({ place }) => place?.placeName ?? ""));
  return others.length > 0 ? `${first} +${others.length}` : first;
}

function sizeOf({
  head,
  entries,
  signs,
  arrow,
}: Pick<Plaque, "head" | "entries" | "signs" | "arrow">): Size {
  const row = arrow + head.width + (signs.length > 0 ? GAP + signs.length * SIGN : 0);
  const list = entries.reduce((sum, entry) => sum + heightOf(entry), 0);
  return {
    width: 2 * PADDING + Math.max(row, ...entries.map(({ width }) => SIGN + width)),
    height: Math.max(signs.length > 0 ? SIGN + 4 : 0, head.height + list + 9),
  };
}

function heightOf({ height }: Entry): number {
  return Math.max(height, SIGN);
}

/** @param at its upper left corner @param angle to what it stands for, in radians clockwise from east */
export function drawPlaque(pen: Pen, plaque: Plaque, at: XY, angle: number): string {
  const { head, entries, width, height, arrow } = plaque;
  const hasTitles = entries.length > 0;
  const middle = at.y + (hasTitles ? 4 + head.style.leading / 2 : height / 2);
  const ground = element("rect", {
    ...at,
    width,
    height,
    rx: Math.min(hasTitles ? 5 : 15, height / 2),
    fill: pen.palette.panel,
    stroke: pen.palette.ruleStrong,
    "stroke-width": 0.8,
  });
  const left = at.x + PADDING + arrow;
  return [
    ground,
    arrow === 0 ? "" : drawArrow(pen, { x: at.x + PADDING + 6, y: middle }, angle),
    drawLines(head.lines, left, middle - head.style.leading / 2, head.style),
    ...drawSigns(pen, plaque, { x: left + head.width + GAP + SIGN / 2, y: middle }),
    ...drawEntries(pen, plaque, { x: at.x + PADDING, y: at.y + 5 + head.style.leading }),
  ].join("");
}

/** @param at the middle of the first */
function drawSigns(pen: Pen, plaque: Plaque, { x, y }: XY): string[] {
  return plaque.signs.map((event, index) => drawMark(pen, event, { x: x + index * SIGN, y }, MARK));
}

/** @param at the first one's upper left corner */
function drawEntries(pen: Pen, plaque: Plaque, { x, y }: XY): string[] {
  let top = y;
  return plaque.entries.flatMap((entry) => {
    const middle = top + heightOf(entry) / 2;
    top += heightOf(entry);
    return [
      drawMark(pen, entry.event, { x: x + 7, y: middle }, MARK),
      drawEntry(pen, entry, x + SIGN - 2, middle - entry.height / 2),
    ];
  });
}

function drawArrow(pen: Pen, at: XY, angle: number): string {
  const sign = { reach: 7, strokes: [BEYOND_ARROW], letters: [] };
  return drawSign(pen.inks(NO_SIDE), sign, at, angle);
}
