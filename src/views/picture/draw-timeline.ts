/** The timeline: a row a faction, a bar an event with its number. Time runs from left to right. */
import type { Box } from "../../model/cartography/box.ts";
import { drawAxis } from "./draw-axis.ts";
import { drawBar, keyWidth } from "./draw-bar.ts";
import { drawSide } from "./draw-sign.ts";
import { blockOf, drawLines, type } from "./draw-text.ts";
import { drawTimeTies } from "./draw-ties.ts";
import { type Bar, layBar, scaleTime, stackBars } from "./lay-bars.ts";
import type { Part, Pen, Size } from "./pen.ts";
import type { PictureRow } from "./picture-model.ts";
import { wrapText } from "./text-width.ts";
import { element, writeNumber } from "./xml.ts";

export interface TimelineStyle extends Size {
  /** Where the rows' names stand. */
  readonly names: "beside" | "above";
  /** Of the letters, in pixels. */
  readonly size: number;
}

interface Row {
  readonly row: PictureRow;
  readonly name: readonly string[];
  readonly lanes: readonly (readonly Bar[])[];
  readonly height: number;
}

/** Sizes that follow from the style and the room. */
interface Measures {
  readonly plot: number;
  /** Of the column with the rows' names; 0 where they stand above. */
  readonly column: number;
  readonly bar: number;
  readonly laneGap: number;
  readonly axis: number;
}

export interface TimelinePart extends Part {
  /** Whether it keeps to its height with every number legible; else its lanes are thinner. */
  readonly fits: boolean;
}

const THINNEST = 1.5;
/** A thinner bar carries no number. */
const LEGIBLE = 10;
/** Below a row, with the line that ends it. */
const ROW_GAP = 6;

/** @param style its height is the most that it may take */
export function arrangeTimeline(pen: Pen, style: TimelineStyle): TimelinePart {
  const column = style.names === "beside" ? Math.min(150, style.width * 0.22) : 0;
  const measures: Measures = {
    plot: style.width - column,
    column,
    bar: Math.round(style.size * 1.3),
    laneGap: 2.5,
    axis: Math.round(style.size * 1.9),
  };
  const rows = arrangeRows(pen, style, measures);
  if (heightOf(rows, measures) <= style.height) return partOf(pen, style, measures, rows, true);
  const thin = squeeze(rows, measures, style.height);
  return partOf(pen, style, thin, arrangeRows(pen, style, thin), false);
}

function heightOf(rows: readonly Row[], { axis }: Measures): number {
  return axis + rows.reduce((sum, { height }) => sum + height, 0);
}

/** Lanes as thin as the room asks. */
function squeeze(rows: readonly Row[], measures: Measures, height: number): Measures {
  const lanes = rows.reduce((sum, row) => sum + row.lanes.length, 0);
  const room = (height - measures.axis - rows.length * 22) / Math.max(lanes, 1);
  const bar = Math.min(measures.bar, Math.max(THINNEST, room - 1));
  return { ...measures, bar, laneGap: room > 6 ? 2 : 0.5 };
}

function arrangeRows(pen: Pen, style: TimelineStyle, measures: Measures): Row[] {
  const { model } = pen;
  const at = scaleTime(model.window, measures.plot);
  const badge = measures.bar < LEGIBLE ? 0 : keyWidth(measures.bar);
  return model.rows.map((row) => {
    const bars = [...model.events, ...(model.otherwise ?? [])]
      .filter((event) => event.row === row.id)
      .map((event) => layBar(event, at, measures.plot, badge));
    const lanes = stackBars(bars);
    const name = nameOf(row, style, measures);
    const words = blockOf(name, nameType(style.size, "")).height + 2;
    const inner = lanes.length * (measures.bar + measures.laneGap);
    const height = measures.column === 0 ? words + inner : Math.max(inner, words);
    return { row, name, lanes, height: height + ROW_GAP };
  });
}

function nameOf({ label }: PictureRow, style: TimelineStyle, { column }: Measures): string[] {
  const width = column === 0 ? style.width - 14 : column - 24;
  return wrapText(label, width, nameType(style.size, ""), column === 0 ? 1 : 3);
}

function nameType(size: number, fill: string) {
  return type(size * 0.92, fill, { weight: 600 });
}

function partOf(
  pen: Pen,
  style: TimelineStyle,
  measures: Measures,
  rows: readonly Row[],
  fits: boolean,
): TimelinePart {
  const height = heightOf(rows, measures);
  const { plot, axis, column } = measures;
  const scale = { width: plot, height: axis, depth: height - ROW_GAP / 2, size: style.size * 0.92 };
  return {
    height,
    fits,
    draw: (x, y) => {
      let top = y + axis;
      const parts = [drawAxis(pen, scale, x + column, y)];
      for (const row of rows) {
        parts.push(drawRow(pen, row, style, measures, x, top));
        top += row.height;
      }
      return parts.join("");
    },
  };
}

function drawRow(
  pen: Pen,
  { row, name, lanes, height }: Row,
  style: TimelineStyle,
  measures: Measures,
  x: number,
  top: number,
): string {
  const text = nameType(style.size, pen.palette.ink);
  const parts = [
    drawSide(pen, row.tone, { x: x + 5, y: top + text.leading / 2 }),
    drawLines(name, x + 14, top, text),
  ];
  let y = top + (measures.column === 0 ? blockOf(name, text).height + 2 : 0);
  const boxes = new Map<string, Box>();
  for (const lane of lanes) {
    for (const { event, from, to } of lane) {
      const left = x + measures.column + from;
      const box = { x: left, y, width: to - from, height: measures.bar };
      boxes.set(event.id, box);
      parts.push(drawBar(pen, event, box, measures.bar >= LEGIBLE));
    }
    y += measures.bar + measures.laneGap;
  }
  parts.push(drawTimeTies(pen, boxes));
  const rule = `M${writeNumber(x)},${writeNumber(top + height - ROW_GAP / 2)}h${style.width}`;
  parts.push(element("path", { d: rule, stroke: pen.palette.rule, "stroke-width": 1 }));
  return parts.join("");
}
