/** Where a mark's bar and its words go along the axis, in pixels from the bounds' start. */

/** How much can be written: title and date, the title wrapped, one line, or no words until one points at it. */
export type Detail = "roomy" | "wrapped" | "compact" | "dots";

/**
 * `inside`: the words on the bar. `rail`: the bar as a rail, the words under it and past its end. `pin`: a dot with the words
 * beside it. `after`: the words beyond the bar, on one line.
 */
export type LayoutMode = "inside" | "rail" | "pin" | "after";

export interface MarkLayout {
  readonly mode: LayoutMode;
  /** Whether the words end at the bar's end, or before the dot, because there is no room after it. */
  readonly flipped: boolean;
  /** What the mark takes up, words and bar; for `after` the bar alone. */
  readonly start: number;
  readonly end: number;
  /** The bar within it. */
  readonly barStart: number;
  readonly barEnd: number;
}

export interface MarkExtent {
  readonly start: number;
  readonly end: number;
  readonly isMoment: boolean;
  /** Width of the title on one line, with its signs. */
  readonly titleWidth: number;
}

/** A bar this wide carries its words wrapped. */
const INSIDE_MIN = 116;
const INSIDE_MIN_COMPACT = 84;
const LABEL_MIN = 56;
const LABEL_MAX = 236;
const INSIDE_MAX = 400;
const PADDING = 16;
const GAP = 8;
export const DOT_RADIUS = 6;
export const COMPACT_LABEL_MAX = 150;

/** @returns the width that a title wants: one line when it is short, else two or three lines of a readable length */
export function wantLabelWidth(titleWidth: number): number {
  if (titleWidth <= 190) return Math.max(titleWidth + PADDING, LABEL_MIN);
  return Math.min(Math.max(titleWidth * 0.56 + PADDING, 150), LABEL_MAX);
}

/** @returns the width that the words take on a bar of some width, where they may run farther before they wrap */
export function wantInsideWidth(titleWidth: number, bar: number): number {
  return Math.min(titleWidth + PADDING, INSIDE_MAX, bar);
}

/** @param width of the bounds in pixels */
export function layoutMark(extent: MarkExtent, detail: Detail, width: number): MarkLayout {
  if (detail === "compact" || detail === "dots") return layoutLine(extent);
  const label = wantLabelWidth(extent.titleWidth);
  if (extent.isMoment) return layoutPin(extent.start, label, width);
  const bar = extent.end - extent.start;
  const whole = { start: extent.start, end: extent.end };
  if (bar >= Math.min(INSIDE_MIN, label)) return place("inside", false, whole, extent);
  return layoutRail(extent, label, width);
}

function layoutLine(extent: MarkExtent): MarkLayout {
  const fits = extent.end - extent.start >= INSIDE_MIN_COMPACT;
  return place(fits ? "inside" : "after", false, extent, extent);
}

function layoutPin(at: number, label: number, width: number): MarkLayout {
  const flipped = at + DOT_RADIUS + label > width && at - label > 0;
  const start = at - DOT_RADIUS - (flipped ? label : 0);
  const end = at + DOT_RADIUS + (flipped ? 0 : label + GAP);
  return place("pin", flipped, { start, end }, { start: at - DOT_RADIUS, end: at + DOT_RADIUS });
}

function layoutRail(extent: MarkExtent, label: number, width: number): MarkLayout {
  const flipped = extent.start + label > width && width - extent.start < extent.end;
  const wanted = Math.max(label, extent.end - extent.start);
  if (flipped) {
    const start = Math.min(extent.start, Math.max(0, extent.end - wanted));
    return place("rail", true, { start, end: extent.end }, extent);
  }
  const end = Math.max(extent.end, Math.min(extent.start + wanted + GAP, width));
  return place("rail", false, { start: extent.start, end }, extent);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function place(mode: LayoutMode, flipped: boolean, whole: Stretch, bar: Stretch): MarkLayout {
  return {
    mode,
    flipped,
    start: whole.start,
    end: whole.end,
    barStart: bar.start,
    barEnd: bar.end,
  };
}

/** Less than this of a bar is no place for words. */
const SQUEEZED_MIN = 64;
/** A bar that ends at the edge may lie past it by a rounding. */
const HAIR = 0.5;

/** Whether so little of a bar is seen that its words must be cut short, so that one can at least begin to read them. */
export function isSqueezed(
  boxStart: number,
  boxEnd: number,
  labelWidth: number,
  viewWidth: number,
): boolean {
  const seen = Math.min(boxEnd, viewWidth) - Math.max(boxStart, 0);
  return seen >= SQUEEZED_MIN && seen < labelWidth && seen < boxEnd - boxStart - HAIR;
}

/**
 * @param freeFrom where the words of the mark before it end
 * @returns how far the words of a mark near the right edge move to the left, so that they stay readable
 */
export function pullLabel(
  boxStart: number,
  labelWidth: number,
  viewWidth: number,
  freeFrom: number,
): number {
  if (boxStart < 0 || boxStart >= viewWidth) return 0;
  const past = boxStart + labelWidth - viewWidth;
  return Math.max(0, Math.min(past, boxStart - Math.max(freeFrom, 0)));
}

/** @returns how far the words of a mark that begins before the left edge move to the right, so that they stay readable */
export function shiftLabel(boxStart: number, boxEnd: number, labelWidth: number): number {
  return Math.max(0, Math.min(-boxStart, boxEnd - boxStart - labelWidth));
}
