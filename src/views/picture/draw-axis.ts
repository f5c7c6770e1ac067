/** The time axis: a line a day, or a shorter or longer step, on the clock of the dataset's zone. */

import { DAY_MS } from "../../model/durations.ts";
import type { Interval } from "../../model/interval.ts";
import { localeOf } from "../../model/languages.ts";
import { makeTicks } from "../time-ticks.ts";
import { drawLines, type } from "./draw-text.ts";
import { scaleTime } from "./lay-bars.ts";
import type { Pen } from "./pen.ts";
import { textWidth } from "./text-width.ts";
import { element, writeNumber } from "./xml.ts";

export interface AxisStyle {
  readonly width: number;
  /** Of the labels with the line under them. */
  readonly height: number;
  /** How far the lines go down, from the axis' top. */
  readonly depth: number;
  /** Of the letters, in pixels. */
  readonly size: number;
}

/** A day of less width shares its line with others. */
const LEAST_DAY = 13;

/** @param x, @param y of its upper left corner */
export function drawAxis(pen: Pen, style: AxisStyle, x: number, y: number): string {
  const { model, palette } = pen;
  const { width, height, depth, size } = style;
  const at = scaleTime(model.window, width);
  const label = type(size, palette.ink2);
  const ticks = makeTicks(model.window, countTicks(model.window, width), {
    locale: localeOf(model.lang),
    zone: model.zone,
  }).filter(({ at: ms }) => ms >= model.window.start && ms <= model.window.end);
  let free = 0;
  const drawn = ticks.map((tick) => {
    const left = at(tick.at);
    const line = element("path", {
      d: `M${writeNumber(x + left)},${writeNumber(y + 3)}V${writeNumber(y + depth)}`,
      stroke: palette.rule,
      "stroke-width": 1,
    });
    const wide = textWidth(tick.label, label);
    if (left < free || left + 4 + wide > width + 2) return line;
    free = left + wide + 8;
    return line + drawLines([tick.label], x + left + 4, y + 2, label);
  });
  const base = element("path", {
    d: `M${writeNumber(x)},${writeNumber(y + height - 3)}h${writeNumber(width)}`,
    stroke: palette.ruleStrong,
    "stroke-width": 1,
  });
  return drawn.join("") + base;
}

/** A tick a day where days are wide enough to tell apart. */
function countTicks({ start, end }: Interval, width: number): number {
  const days = Math.round((end - start) / DAY_MS);
  return days >= 2 && width / days >= LEAST_DAY ? days : Math.max(2, Math.floor(width / 72));
}
