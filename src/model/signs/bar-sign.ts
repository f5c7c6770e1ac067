/** A time as a bar: what is known of it can be read off its ends, its edges and its corners. */
import type { Emphasis, Ink, Stroke } from "./sign.ts";

/**
 * The shape of a time: a moment to the minute or second; one unit of the calendar, somewhere within which it happened; a span
 * that it filled; or one of several days, which it did not last.
 */
export type TimeShape = "moment" | "unit" | "span" | "one-of";

export interface BarLook {
  readonly shape: TimeShape;
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly hollow: boolean;
  readonly selected: boolean;
  readonly emphasis: Emphasis;
}

export interface BarSize {
  readonly width: number;
  readonly height: number;
}

const EDGE = 1.2;
const THICK = 4;
/** Of a unit's corners. */
const ROUND = 9;
/** How far an open end fades. */
const FADE = 64;
const SELECTED_WIDTH = 3;
/** Of the arrow at an open end. */
const ARROW = 5;

/** In pixels from the bar's upper left corner, from the lowest stroke to the uppermost. */
export function barStrokes(look: BarLook, size: BarSize): readonly Stroke[] {
  const inks = inksOf(look);
  const marks = look.selected ? [frame(look, size)] : [];
  switch (look.shape) {
    case "moment":
      return [...marks, moment(size, inks)];
    case "one-of":
      return [...marks, bracket(look, size, inks), ...arrows(look, size, inks)];
    default:
      return [...body(look, size, inks), ...ends(look, size, inks), ...marks];
  }
}

interface Inks {
  readonly line: Ink;
  readonly ground: Ink;
  readonly groundOpacity: number;
}

function inksOf({ hollow, selected, emphasis, approximate }: BarLook): Inks {
  const isDimmed = emphasis === "dimmed" && !selected;
  const line = hollow ? (isDimmed ? "ink-3" : "ink") : isDimmed ? "tone-faint" : "tone-strong";
  const full = approximate ? 0.6 : 1;
  return {
    line,
    ground: hollow ? "panel" : "tone-wash",
    groundOpacity: isDimmed ? round(full * 0.35) : full,
  };
}

function body(look: BarLook, { width, height }: BarSize, inks: Inks): Stroke[] {
  const { line, ground, groundOpacity } = inks;
  const fade = fadeOf(look, width);
  const r = look.shape === "unit" ? Math.min(ROUND, height / 2) : 1;
  const width1 = look.emphasis === "lit" ? 2 : EDGE;
  const inset = width1 / 2;
  const dash = look.approximate || look.hollow ? { dash: [4, 3] } : {};
  const edges =
    fade === null
      ? boxPath(inset, inset, width - 2 * inset, height - 2 * inset, Math.max(r - inset, 0))
      : openBox(look, width, height, inset);
  return [
    {
      d: boxPath(0, 0, width, height, r),
      fill: ground,
      fillOpacity: groundOpacity,
      ...(fade && { fade }),
    },
    { d: edges, stroke: line, width: width1, ...dash, ...(fade && { fade }) },
  ];
}

function fadeOf({ openStart, openEnd }: BarLook, width: number): Stroke["fade"] | null {
  if (!openStart && !openEnd) return null;
  const share = round(Math.min(openStart && openEnd ? 0.4 : 0.6, FADE / Math.max(width, 1)));
  return { left: openStart ? share : 0, right: openEnd ? share : 0 };
}

/** Without an edge where an end is open. */
function openBox(
  { openStart, openEnd }: BarLook,
  width: number,
  height: number,
  inset: number,
): string {
  const [left, right] = [inset, round(width - inset)];
  const [top, bottom] = [inset, round(height - inset)];
  const lines = `M${left},${top}H${right}M${left},${bottom}H${right}`;
  return `${lines}${openStart ? "" : `M${left},${top}V${bottom}`}${openEnd ? "" : `M${right},${top}V${bottom}`}`;
}

/** A thick end is one that is known; an arrow points on from one that is not given. */
function ends(look: BarLook, size: BarSize, inks: Inks): Stroke[] {
  const isKnown = look.shape === "span" && !look.approximate;
  const thick = Math.min(THICK, size.width / 4);
  const end = (x: number): Stroke => ({
    d: boxPath(round(x), 0, thick, size.height, 0),
    fill: inks.line,
  });
  return [
    ...(isKnown && !look.openStart ? [end(0)] : []),
    ...(isKnown && !look.openEnd ? [end(size.width - thick)] : []),
    ...arrows(look, size, inks),
  ];
}

function arrows({ openStart, openEnd }: BarLook, size: BarSize, inks: Inks): Stroke[] {
  const arrow = (x: number, way: 1 | -1): Stroke[] => {
    const a = Math.min(ARROW, size.height / 2);
    const y = round(size.height / 2);
    const tail = round(x - way * a * 1.4);
    const head = `M${round(x)},${y}L${tail},${round(y - a)}V${round(y + a)}Z`;
    const line = `M${tail},${y}h${round(-way * 12)}`;
    return [
      { d: head, fill: inks.line },
      { d: line, stroke: inks.line, width: 1.5, dash: [3, 2.5] },
    ];
  };
  return [...(openStart ? arrow(0, -1) : []), ...(openEnd ? arrow(size.width, 1) : [])];
}

/** One act on one of these days: the mark stands within, and nothing lasts. */
function bracket(look: BarLook, { width, height }: BarSize, inks: Inks): Stroke {
  const [left, right, bottom] = [1, round(width - 1), round(height - 1)];
  const top = round(height * 0.2);
  const start = look.openStart ? `M${left},${bottom}` : `M${left},${top}V${bottom}`;
  const end = look.openEnd ? "" : `V${top}`;
  const dash = look.approximate || look.hollow ? { dash: [4, 3] } : {};
  const line = look.emphasis === "lit" ? 2.4 : 1.6;
  return { d: `${start}H${right}${end}`, stroke: inks.line, width: line, ...dash };
}

function moment({ height }: BarSize, { line }: Inks): Stroke {
  const r = round(Math.min(6, height / 2));
  const y = round(height / 2);
  return {
    d: `M0,${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`,
    fill: line,
    stroke: "halo",
    width: 1,
  };
}

/** Of what is selected, round the whole. */
function frame({ shape }: BarLook, { width, height }: BarSize): Stroke {
  const out = SELECTED_WIDTH / 2;
  const w = shape === "moment" ? Math.min(12, height) : width;
  const r = shape === "unit" ? Math.min(ROUND, height / 2) : shape === "moment" ? w / 2 : 2;
  const box = boxPath(-out, -out, w + 2 * out, height + 2 * out, r + out);
  return { d: box, stroke: "ink", width: SELECTED_WIDTH };
}

function boxPath(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  if (r === 0) return `M${round(x)},${round(y)}h${w}v${h}h${-w}Z`;
  const q = round(r);
  const turn = (dx: number, dy: number) => `a${q},${q} 0 0 1 ${dx},${dy}`;
  return `M${round(x + r)},${round(y)}h${w}${turn(q, q)}v${h}${turn(-q, q)}h${-w}${turn(-q, -q)}v${-h}${turn(q, -q)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
