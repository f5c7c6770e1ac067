/** How much each mark may say, chosen so that the rows stay readable in the height there is. */
import {
  COMPACT_LABEL_MAX,
  type Detail,
  layoutMark,
  type MarkExtent,
  wantLabelWidth,
} from "./mark-layout.ts";

export interface RowExtent extends MarkExtent {
  readonly row: string;
}

/** A line of title is 16 px, the date 14, paddings and the gap 14. */
const ROOMY_LEVEL = 60;
const WRAPPED_LEVEL = 44;
const COMPACT_LEVEL = 26;
/** How many times the height the rows may need: wrapped, then compact. */
const WRAPPED_SCREENS = 2;
const COMPACT_SCREENS = 6;
/** Above this, wrapped titles cost more to lay out than a frame has. */
const WRAPPED_MOST = 60;

/** @param width of the bounds and @param height of the plot, both in pixels */
export function chooseDetail(marks: readonly RowExtent[], width: number, height: number): Detail {
  if (marks.length <= WRAPPED_MOST) {
    const levels = countAllLevels(marks, (mark) => {
      const { start, end } = layoutMark(mark, "wrapped", width);
      return [start, end];
    });
    if (levels * ROOMY_LEVEL <= height) return "roomy";
    if (levels * WRAPPED_LEVEL <= height * WRAPPED_SCREENS) return "wrapped";
  }
  const levels = countAllLevels(marks, (mark) => {
    const { mode, start, end } = layoutMark(mark, "compact", width);
    const label = Math.min(wantLabelWidth(mark.titleWidth), COMPACT_LABEL_MAX);
    return [start, mode === "after" ? end + label : end];
  });
  return levels * COMPACT_LEVEL <= height * COMPACT_SCREENS ? "compact" : "dots";
}

type Span = readonly [start: number, end: number];

function countAllLevels(marks: readonly RowExtent[], measure: (mark: RowExtent) => Span): number {
  const rows = new Map<string, Span[]>();
  for (const mark of marks) {
    const spans = rows.get(mark.row);
    if (spans) spans.push(measure(mark));
    else rows.set(mark.row, [measure(mark)]);
  }
  let levels = 0;
  for (const spans of rows.values()) levels += countLevels(spans);
  return levels;
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
