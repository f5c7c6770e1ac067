/** How much each mark may say and how high its lane is, chosen so that the rows can be read without scrolling where that can be. */
import {
  type Detail,
  frameHeight,
  layoutMark,
  type MarkExtent,
  readLabelWidth,
  sayBeside,
} from "./mark-layout.ts";

export interface RowExtent extends MarkExtent {
  readonly row: string;
}

/** The place for the rows, in pixels. */
export interface RowsRoom {
  /** Of the bounds. */
  readonly width: number;
  /** Of the plot; null for one that grows with its rows. */
  readonly height: number | null;
  /** Too narrow for two lines in a timeline that grows. */
  readonly isNarrow: boolean;
}

export interface Lanes {
  readonly detail: Detail;
  /** From the top of one mark to the top of the next below it. */
  readonly height: number;
  /** Whether what several sources tell has a frame with a row for each; else it is one bar over all. */
  readonly isFramed: boolean;
}

/** Between two marks, one above the other. */
export const LANE_GAP = 4;
/** The line under a row, and what a name of three lines needs beside it. */
const RULE = 1;
const NAME = 46;
/** Two lines of title and the date. */
const ROOMY = 62;
/** Two lines with air, as they are in a timeline that grows, and at least. */
const WRAPPED_MOST = 45;
const WRAPPED_GROWN = 42;
const WRAPPED_LEAST = 38;
const COMPACT_MOST = 30;
const COMPACT = 24;
/** Above so many, one line each in a timeline that grows. */
const GROWN_MOST = 16;
/** How many times the height the rows may need on one line. */
const COMPACT_SCREENS = 6;
/** Above this, titles on two lines cost more to lay out than a frame has. */
const WRAPPED_MARKS = 60;

/** @param marks all of them, in any order @returns what each says, and lanes that fill the height where they can */
export function chooseLanes(marks: readonly RowExtent[], room: RowsRoom): Lanes {
  return chooseFramed(marks, room) ?? choosePlain(marks.map(withoutFrame), room);
}

/** As if it were told once. */
export function withoutFrame<Extent extends MarkExtent>(extent: Extent): Extent {
  return extent.tellings > 0 ? { ...extent, tellings: 0 } : extent;
}

/** Where there are frames, and a height that holds them, or grows with them. */
function chooseFramed(marks: readonly RowExtent[], room: RowsRoom): Lanes | null {
  const { width, height, isNarrow } = room;
  const framed = marks.filter(({ tellings }) => tellings > 0);
  if (framed.length === 0 || marks.length > WRAPPED_MARKS) return null;
  if (height === null)
    return isNarrow || sum(countRows(marks, "wrapped", width)) > GROWN_MOST
      ? null
      : { detail: "wrapped", height: WRAPPED_GROWN, isFramed: true };
  const rows = new Set(marks.map(({ row }) => row));
  for (const lane of [ROOMY, WRAPPED_MOST, WRAPPED_LEAST]) {
    const detail = lane === ROOMY ? "roomy" : "wrapped";
    const higher = [...rows].map((row) => {
      const own = framed.filter((mark) => mark.row === row);
      return sum(own.map(({ tellings }) => Math.max(frameHeight(tellings) + LANE_GAP - lane, 0)));
    });
    const lanes = countRows(marks, detail, width);
    const needed = sum(lanes.map((count) => Math.max(count * lane, NAME) + RULE)) + sum(higher);
    if (needed <= height) return { detail, height: lane, isFramed: true };
  }
  return null;
}

function choosePlain(marks: readonly RowExtent[], room: RowsRoom): Lanes {
  if (marks.length <= WRAPPED_MARKS && !(room.height === null && room.isNarrow)) {
    const wrapped = chooseWrapped(countRows(marks, "wrapped", room.width), room);
    if (wrapped) return wrapped;
  }
  const rows = countRows(marks, "compact", room.width);
  const { height } = room;
  if (height === null) return { detail: "compact", height: COMPACT, isFramed: false };
  const lane = Math.floor((height - rows.length * RULE) / Math.max(sum(rows), 1));
  const isFew = sum(rows) * COMPACT <= height * COMPACT_SCREENS;
  return {
    detail: isFew ? "compact" : "dots",
    height: Math.min(Math.max(lane, COMPACT), COMPACT_MOST),
    isFramed: false,
  };
}

/** @param rows the number of lanes of each */
function chooseWrapped(rows: readonly number[], { height }: RowsRoom): Lanes | null {
  if (height === null)
    return sum(rows) <= GROWN_MOST
      ? { detail: "wrapped", height: WRAPPED_GROWN, isFramed: false }
      : null;
  const needed = (lane: number) => sum(rows.map((lanes) => Math.max(lanes * lane, NAME) + RULE));
  for (let lane = ROOMY; lane >= WRAPPED_LEAST; lane = lane === ROOMY ? WRAPPED_MOST : lane - 1)
    if (needed(lane) <= height)
      return { detail: lane === ROOMY ? "roomy" : "wrapped", height: lane, isFramed: false };
  return null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** @returns how many lanes each row has */
export function countRows(
  marks: readonly RowExtent[],
  detail: Detail,
  width: number,
): readonly number[] {
  const rows = new Map<string, Span[]>();
  for (const mark of marks) {
    const span = readSpan(mark, detail, width);
    const spans = rows.get(mark.row);
    if (spans) spans.push(span);
    else rows.set(mark.row, [span]);
  }
  return [...rows.values()].map(countLevels);
}

type Span = readonly [start: number, end: number];

function readSpan(mark: RowExtent, detail: Detail, width: number): Span {
  const { mode, start, end } = layoutMark(mark, detail, width);
  if (mode !== "after") return [start, end];
  return [start, end + readLabelWidth(mark, detail, sayBeside(mark, detail))];
}

/** @returns the number of levels that a first-fit stacking of the spans has */
export function countLevels(spans: readonly Span[]): number {
  const ends: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const free = ends.findIndex((taken) => taken <= start);
    if (free < 0) ends.push(end);
    else ends[free] = end;
  }
  return ends.length;
}
