/** Events by faction, a line each: the title, and beside it the bar of its time. */
import type { Box } from "../../model/cartography/box.ts";
import { drawAxis } from "./draw-axis.ts";
import { drawBar } from "./draw-bar.ts";
import { drawSide } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import { drawTimeTies } from "./draw-ties.ts";
import { arrangeEntry, drawEntry, type Entry } from "./entry.ts";
import { layBar, scaleTime } from "./lay-bars.ts";
import type { Part, Pen, Size } from "./pen.ts";
import type { PictureRow } from "./picture-model.ts";
import { wrapText } from "./text-width.ts";
import { element, writeNumber } from "./xml.ts";

export interface ScheduleStyle extends Size {
  /** Of the letters, in pixels. */
  readonly size: number;
}

export interface SchedulePart extends Part {
  /** Whether it keeps to the height that it was given. */
  readonly fits: boolean;
}

interface Group {
  readonly row: PictureRow;
  readonly entries: readonly Entry[];
}

interface Measures {
  /** Of the titles. */
  readonly words: number;
  readonly plot: number;
  readonly axis: number;
  readonly heading: number;
  readonly bar: number;
  readonly lineGap: number;
  readonly groupGap: number;
}

const GAP = 12;
/** Of the width, for titles at the most. */
const SHARE = { narrow: 0.78, usual: 0.7 } as const;
const NARROW = 400;

export function arrangeSchedule(pen: Pen, style: ScheduleStyle): SchedulePart {
  const { model } = pen;
  const isNarrow = style.width < NARROW && style.height < 300;
  const share = SHARE[isNarrow ? "narrow" : "usual"];
  const size = isNarrow ? style.size * 0.93 : style.size;
  const groups = model.rows.map((row) => ({
    row,
    entries: model.events
      .filter((event) => event.row === row.id)
      .map((event) =>
        arrangeEntry(pen, event, {
          size,
          width: style.width * share,
          isNumbered: true,
          halo: null,
        }),
      ),
  }));
  const words = Math.max(0, ...groups.flatMap(({ entries }) => entries.map(({ width }) => width)));
  const measures: Measures = {
    words,
    plot: style.width - words - GAP,
    axis: Math.round(size * 1.8),
    heading: Math.round(size * (isNarrow ? 1.25 : 1.45)),
    bar: Math.round(size * 0.8),
    lineGap: isNarrow ? 1 : 2.5,
    groupGap: isNarrow ? 2 : 4,
  };
  const inner = groups.reduce((sum, group) => sum + heightOf(group, measures), 0);
  const height = measures.axis + inner;
  return {
    height,
    fits: height <= style.height,
    draw: (x, y) => drawSchedule(pen, groups, { ...style, size }, measures, height, x, y),
  };
}

function heightOf({ entries }: Group, { heading, lineGap, groupGap }: Measures): number {
  return entries.reduce((sum, entry) => sum + entry.height + lineGap, heading + groupGap);
}

function drawSchedule(
  pen: Pen,
  groups: readonly Group[],
  { size, width }: ScheduleStyle,
  measures: Measures,
  height: number,
  x: number,
  y: number,
): string {
  const isLeft = pen.start === "left";
  const plotX = isLeft ? x + measures.words + GAP : x;
  const axis = { width: measures.plot, height: measures.axis, depth: height, size: size * 0.9 };
  const parts = [drawAxis(pen, axis, plotX, y)];
  let top = y + measures.axis;
  for (const group of groups) {
    parts.push(drawGroup(pen, group, measures, size, { x, plotX, top, width }));
    top += heightOf(group, measures);
  }
  return parts.join("");
}

interface Place {
  readonly x: number;
  readonly plotX: number;
  readonly top: number;
  readonly width: number;
}

function drawGroup(
  pen: Pen,
  { row, entries }: Group,
  measures: Measures,
  size: number,
  { x, plotX, top, width }: Place,
): string {
  const at = scaleTime(pen.model.window, measures.plot);
  const isLeft = pen.start === "left";
  const head = type(size * 0.92, pen.palette.ink2, { weight: 600, leading: measures.heading });
  const [name] = wrapText(row.label, measures.words - 14, head, 1);
  const sign = { x: isLeft ? x + 5 : x + width - 5, y: top + measures.heading / 2 };
  const rule = `M${writeNumber(x)},${writeNumber(top)}h${writeNumber(width)}`;
  const parts = [
    element("path", { d: rule, stroke: pen.palette.rule, "stroke-width": 1 }),
    drawSide(pen, row.tone, sign),
    drawLines([name ?? ""], isLeft ? x + 14 : x + width - 14, top, head, pen.start),
  ];
  let y = top + measures.heading;
  for (const entry of entries) {
    const left = isLeft ? x : x + width - entry.width;
    const barY = y + (entry.style.leading - measures.bar) / 2;
    const others = pen.model.otherwise?.filter(({ of: id }) => id === entry.event.id) ?? [];
    const boxes = new Map<string, Box>();
    parts.push(drawEntry(pen, entry, left, y));
    for (const event of [entry.event, ...others]) {
      const { from, to } = layBar(event, at, measures.plot, 0);
      const box = { x: plotX + from, y: barY, width: to - from, height: measures.bar };
      boxes.set(event.id, box);
      parts.push(drawBar(pen, event, box, false));
    }
    parts.push(drawTimeTies(pen, boxes));
    y += entry.height + measures.lineGap;
  }
  return parts.join("");
}
