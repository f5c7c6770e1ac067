/** Events as a list under a heading, in one or more columns, with a word for those that there is no room for. */
import { drawMark } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import { arrangeEntry, drawEntry, type Entry } from "./entry.ts";
import type { Part, Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { textWidth } from "./text-width.ts";

export interface ListStyle {
  readonly width: number;
  /** At the most. */
  readonly height: number;
  readonly size: number;
  readonly columns: number;
  readonly heading: string | null;
  /** A single column is cut to its words, as a card wants it. */
  readonly isCut: boolean;
}

export interface ListPart extends Part {
  /** How many events found no room. */
  readonly left: number;
  /** Of the widest column's text, for a list of one column. */
  readonly width: number;
}

const GAP = 16;
/** A mark before each title. */
const MARK = 19;

export function arrangeList(pen: Pen, events: readonly PictureEvent[], style: ListStyle): ListPart {
  const column = (style.width - GAP * (style.columns - 1)) / style.columns;
  const entries = events.map((event) =>
    arrangeEntry(pen, event, {
      size: style.size,
      width: column - MARK,
      isNumbered: false,
      halo: null,
    }),
  );
  const isBare = events.length === 0;
  const top = style.heading === null ? 0 : Math.round(style.size * (isBare ? 1.28 : 1.75));
  const columns = flow(entries, style.columns, style.height - top, style.size);
  const shown = columns.flat().length;
  const left = events.length - shown;
  const tallest = Math.max(0, ...columns.map((entriesOf) => heightOf(entriesOf, style.size)));
  const more = left > 0 ? style.size * 1.4 : 0;
  const words = Math.max(0, ...entries.map(({ width }) => width)) + MARK;
  const span = Math.min(style.width, Math.max(words, headingWidth(style)));
  const wide = style.isCut ? span : style.width;
  const each = style.isCut ? span : column;
  return {
    left,
    width: wide,
    height: top + tallest + more,
    draw: (x, y) =>
      [
        drawHeading(pen, style, startOf(pen, x, wide), y),
        ...columns.map((some, index) =>
          drawColumn(pen, some, x + columnAt(pen, index, style, each), y + top, each, style),
        ),
        left > 0 ? drawMore(pen, left, startOf(pen, x, wide), y + top + tallest, style.size) : "",
      ].join(""),
  };
}

/** Columns follow each other the way one reads. */
function columnAt(pen: Pen, index: number, style: ListStyle, column: number): number {
  const place = pen.start === "left" ? index : style.columns - 1 - index;
  return place * (column + GAP);
}

function startOf(pen: Pen, x: number, width: number): number {
  return pen.start === "left" ? x : x + width;
}

function heightOf(entries: readonly Entry[], size: number): number {
  return entries.reduce((sum, { height }) => sum + height + size * 0.3, 0);
}

/** Fills columns evenly; what no longer fits is left out. */
function flow(entries: readonly Entry[], count: number, height: number, size: number): Entry[][] {
  const even = Math.max(heightOf(entries, size) / count, 0);
  const columns: Entry[][] = [];
  let rest = [...entries];
  for (let index = 0; index < count; index += 1) {
    const taken: Entry[] = [];
    for (const entry of rest) {
      const next = heightOf([...taken, entry], size);
      const isFull = index < count - 1 && heightOf(taken, size) + entry.height / 2 > even;
      if (next > height || (isFull && taken.length > 0)) break;
      taken.push(entry);
    }
    columns.push(taken);
    rest = rest.slice(taken.length);
  }
  return columns;
}

function headingType(size: number, fill: string) {
  return type(size, fill, { weight: 600 });
}

function headingWidth({ heading, size }: ListStyle): number {
  return heading === null ? 0 : textWidth(heading, headingType(size, ""));
}

function drawHeading(pen: Pen, { heading, size }: ListStyle, x: number, y: number): string {
  if (heading === null) return "";
  return drawLines([heading], x, y, headingType(size, pen.palette.ink2), pen.start);
}

function drawColumn(
  pen: Pen,
  entries: readonly Entry[],
  x: number,
  top: number,
  width: number,
  { size }: ListStyle,
): string {
  let y = top;
  return entries
    .map((entry) => {
      const at = y;
      y += entry.height + size * 0.3;
      const isLeft = pen.start === "left";
      const middle = { x: isLeft ? x + 7 : x + width - 7, y: at + entry.style.leading / 2 };
      const left = isLeft ? x + MARK : x + width - MARK - entry.width;
      const mark = { ...entry.event, place: null };
      return drawMark(pen, mark, middle, 1.24 * size) + drawEntry(pen, entry, left, at);
    })
    .join("");
}

function drawMore(pen: Pen, count: number, x: number, y: number, size: number): string {
  const style = type(size, pen.palette.ink2, { italic: true });
  return drawLines([pen.model.more(count)], x, y, style, pen.start);
}
