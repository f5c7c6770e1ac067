/** Where a mark's bar and its words go along the axis, in pixels from the bounds' start. */
import type { WordsWidth } from "./text-measure.ts";

/** How much can be written: title and date, the title on two lines, one line, or no words until one points at it. */
export type Detail = "roomy" | "wrapped" | "compact" | "dots";

/**
 * `inside`: the words on the bar. `rail`: the bar as a rail, the words under it and past its end. `pin`: a dot with the words
 * beside it. `after`: the words beyond the bar, on one line.
 */
export type LayoutMode = "inside" | "rail" | "pin" | "after";

/** What of its words a mark shows: the title, the short one in its place, that with dots at its end, or its signs alone. */
export type Saying = "title" | "short" | "clipped" | "none";

/** Where the words stand beside the number, which stays on its bar. */
export type Side = "before" | "after";

export interface MarkLayout {
  readonly mode: LayoutMode;
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
  readonly title: WordsWidth;
  /** The title's where there is no other. */
  readonly short: WordsWidth;
  /** Signs that stand beside the words: arrows of open ends, an open question. */
  readonly besides: number;
  readonly hasNumber: boolean;
  /** How many sources tell it apart, each in a row of a frame; 0 for a mark without a frame. */
  readonly tellings: number;
}

/** Left and right of the words and the signs, with the bar's edges. */
const PADDING = 12;
/** The page rounds the widths of words. */
const HAIR = 1;
const LABEL_MIN = 56;
const GAP = 8;
/** Words under a bar or beside a dot stay on one line up to this width. */
const ONE_LINE = 150;
/** Of a column of signs, the number above the kind; of the two in a row. */
const COLUMN = 20;
const KIND = 16;
const NUMBER = 22;
/** With the padding before it: what the number takes of the bar that it stands on. */
export const BADGE = 24;
/** Less is no place for words. */
const CLIPPED_MIN = 44;
/** What is seen of a bar at least, to be clicked. */
const LEAST_SEEN = 24;
export const DOT_RADIUS = 6;
/** Of words after a bar; longer ones end in dots there. */
const AFTER_MOST = 200;
/** Where nothing is written: the kind's sign alone. */
const DOT = 24;

/** Of a frame's head, in pixels, and of each row below it. */
const HEAD = 21;
export const TELLING = 18;
/** A frame narrower than this has its sources' signs beside it, and their tie's past those. */
const FRAME_ROOMY = 90;
const FRAME_BESIDE = 48;
/** Of a frame round moments alone. */
const FRAME_LEAST = 18;
/** What the head of a frame says, whatever the others do. */
const FRAMED: Detail = "compact";

/** @returns how high the frame of several accounts is, in pixels */
export function frameHeight(tellings: number): number {
  return HEAD + tellings * TELLING + 1;
}

function isOneLine(detail: Detail): boolean {
  return detail === "compact" || detail === "dots";
}

/** @returns the width beside the words that their signs, edges and paddings take */
export function readOverhead({ besides, hasNumber }: MarkExtent, detail: Detail): number {
  const signs = isOneLine(detail) ? KIND + (hasNumber ? NUMBER : 0) : COLUMN;
  return PADDING + signs + besides;
}

/** @returns the least width of the words at a detail */
function narrowest(words: WordsWidth, detail: Detail): number {
  return isOneLine(detail) ? words.one : words.two;
}

/** @returns as much as the room holds, the title first */
export function chooseSaying(extent: MarkExtent, detail: Detail, room: number): Saying {
  const free = room - readOverhead(extent, detail);
  if (narrowest(extent.title, detail) <= free) return "title";
  if (narrowest(extent.short, detail) <= free) return "short";
  return free >= CLIPPED_MIN ? "clipped" : "none";
}

function isWhole(saying: Saying): boolean {
  return saying === "title" || saying === "short";
}

/** @returns the width of words that stand in no bar, with their signs: short ones on one line */
export function readLabelWidth(
  extent: MarkExtent,
  detail: Detail,
  saying: "title" | "short",
): number {
  if (detail === "dots") return DOT;
  const overhead = readOverhead(extent, detail);
  const words = extent[saying];
  if (detail === "compact") return Math.min(overhead + words.one + HAIR, AFTER_MOST);
  const width = words.one <= ONE_LINE ? words.one : words.two;
  return Math.max(overhead + width + HAIR, LABEL_MIN);
}

/** @returns what words beside a bar say: on one line the title only where it is no long one */
export function sayBeside(extent: MarkExtent, detail: Detail): "title" | "short" {
  return isOneLine(detail) && extent.title.one > ONE_LINE ? "short" : "title";
}

/** @param width of the bounds in pixels */
export function layoutMark(extent: MarkExtent, detail: Detail, width: number): MarkLayout {
  const { start, end } = extent;
  if (extent.tellings > 0) return layoutFrame(extent, width);
  const isInside = isWhole(chooseSaying(extent, detail, end - start));
  if (isOneLine(detail)) return place(isInside ? "inside" : "after", extent, extent);
  const label = readLabelWidth(extent, detail, "title");
  if (extent.isMoment) {
    const bar = { start: start - DOT_RADIUS, end: start + DOT_RADIUS };
    return place("pin", within(bar, bar.end - bar.start + label + GAP, width), bar);
  }
  if (isInside) return place("inside", extent, extent);
  return place("rail", within(extent, label + GAP, width), extent);
}

/** A frame ends where its accounts do; what does not fit into it stands past it, or before it at the right end. */
function layoutFrame(extent: MarkExtent, width: number): MarkLayout {
  const start = Math.max(0, Math.min(extent.start, width - FRAME_LEAST));
  const bar = { start, end: Math.max(extent.end, start + FRAME_LEAST) };
  const wide = bar.end - bar.start;
  const label = readLabelWidth(extent, FRAMED, sayBeside(extent, FRAMED)) + GAP;
  const needed = Math.max(label, wide < FRAME_ROOMY ? wide + FRAME_BESIDE : 0);
  return place("inside", within(bar, needed, width), bar);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that would run out at the right end with their bar: so what a mark takes up only shrinks as the axis widens. */
function within({ start, end }: Stretch, words: number, width: number): Stretch {
  if (start + words <= width) return { start, end: Math.max(end, start + words) };
  return { start: Math.min(start, Math.max(0, end - words)), end };
}

function place(mode: LayoutMode, whole: Stretch, bar: Stretch): MarkLayout {
  return { mode, start: whole.start, end: whole.end, barStart: bar.start, barEnd: bar.end };
}

/** Where the words of a mark stand in the window. */
export interface WordsPlace {
  readonly saying: Saying;
  readonly side: Side;
  /** How far the button begins to the right of the mark's box; to the left where it is negative. */
  readonly shift: number;
  /** How much of the box's end it leaves out. */
  readonly cut: number;
  /** Of the words with their signs, where they stand beside the bar; null on it. */
  readonly width: number | null;
}

export interface Seen {
  /** The mark's box from the window's left edge. */
  readonly start: number;
  readonly end: number;
  readonly viewWidth: number;
  /** What is free on the mark's level before it. */
  readonly roomBefore: number;
}

/** @returns the place in which the words are whole: on what is seen of a bar, or after or before the number on it */
export function placeWords(
  extent: MarkExtent,
  layout: MarkLayout,
  detail: Detail,
  seen: Seen,
): WordsPlace {
  return layout.mode === "inside"
    ? placeInside(extent, layout, detail, seen)
    : placeBeside(extent, layout, detail, seen);
}

function placeInside(
  extent: MarkExtent,
  layout: MarkLayout,
  detail: Detail,
  { start, end, viewWidth }: Seen,
): WordsPlace {
  const most = Math.max(0, end - start - LEAST_SEEN);
  const side = layout.barStart > layout.start ? "before" : "after";
  // Words that run past a frame leave their number over it.
  const past = side === "before" ? 0 : layout.end - layout.barEnd;
  const shift = Math.min(Math.max(0, -start), Math.max(0, most - past));
  const cut = Math.min(Math.max(0, end - viewWidth), most - shift);
  const said = extent.tellings > 0 ? FRAMED : detail;
  const saying = chooseSaying(extent, said, end - start - shift - cut);
  return { saying, side, shift, cut, width: null };
}

function placeBeside(
  extent: MarkExtent,
  layout: MarkLayout,
  detail: Detail,
  seen: Seen,
): WordsPlace {
  const isAfter = layout.mode === "after";
  const from = isAfter ? seen.end : seen.start;
  const { saying, side, left, width } = chooseBeside(extent, layout, detail, {
    ...boundBadge(layout, seen),
    first: from - seen.roomBefore,
  });
  const shift = left - from;
  const box = isAfter
    ? readLabelWidth(extent, detail, sayBeside(extent, detail))
    : seen.end - seen.start;
  const past = isAfter ? Number.POSITIVE_INFINITY : seen.end - seen.viewWidth;
  const cut = Math.min(past, box - shift - width);
  return { saying, side, shift, cut: isAfter ? cut : Math.max(0, cut), width };
}

/** Between which edges the number may stand, so that it is never in other days than its event. */
interface Anchors {
  /** Where words that follow the number may begin: at the least, and by choice. */
  readonly least: number;
  readonly chosen: number;
  /** Where words before it may end: by choice, and at the most. */
  readonly chosenEnd: number;
  readonly most: number;
  /** Where the window ends. */
  readonly last: number;
}

function boundBadge(layout: MarkLayout, { start, end, viewWidth }: Seen): Anchors {
  const barStart = start + layout.barStart - layout.start;
  const barEnd = end - (layout.end - layout.barEnd);
  // What is not in the window is laid out as if it were.
  const isSeen = start < viewWidth && end >= 0;
  const last = isSeen ? viewWidth : Number.POSITIVE_INFINITY;
  const latest = Math.max(barStart, barEnd - BADGE);
  const least = isSeen ? Math.min(Math.max(barStart, 0), latest) : barStart;
  const most = Math.min(barEnd, last);
  return layout.mode === "after"
    ? { least, chosen: latest, chosenEnd: Math.min(barStart + BADGE, barEnd), most, last }
    : { least, chosen: least, chosenEnd: most, most, last };
}

interface Words {
  readonly saying: Saying;
  readonly side: Side;
  readonly left: number;
  readonly width: number;
}

/** @returns words that are whole: after the number, else before it, else short ones, else none */
function chooseBeside(
  extent: MarkExtent,
  { mode }: MarkLayout,
  detail: Detail,
  at: Anchors & { readonly first: number },
): Words {
  const dot = mode === "pin" ? 2 * DOT_RADIUS : 0;
  for (const saying of [sayBeside(extent, detail), "short"] as const) {
    const width = readLabelWidth(extent, detail, saying) + dot;
    const left = Math.min(at.chosen, at.last - width);
    if (left >= Math.max(at.least, at.first) - HAIR) return { saying, side: "after", left, width };
    const before = Math.max(at.chosenEnd - width, at.first);
    if (before + width <= at.most + HAIR) return { saying, side: "before", left: before, width };
  }
  const width = detail === "dots" ? DOT : readOverhead(extent, detail) + dot;
  const left = Math.max(at.least, Math.min(at.chosen, at.last - width));
  return { saying: "none", side: "after", left, width };
}
