/** The strokes of a tie: its line, the signs at its ends, and the zigzag of opposition. */
import { path } from "d3";
import type { TieGlyph } from "../../model/vocabulary.ts";
import type { RelationTie } from "./factions-model.ts";
import { type Point, piecesOf } from "./geometry.ts";

/** What a tie ends in; broken strokes are kept for what is inferred or claimed. */
type Head = Exclude<TieGlyph, "zigzag">;

export interface TieStrokes {
  readonly line: string;
  readonly heads: string;
  /** For the pointer: the line without trimmings. */
  readonly hit: string;
}

/** Moves `from` by `distance` towards `to`. */
function towards([x1, y1]: Point, [x2, y2]: Point, distance: number): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [x1 + ((x2 - x1) * distance) / length, y1 + ((y2 - y1) * distance) / length];
}

function rounded(points: readonly Point[], radius: number): string {
  const pen = path();
  for (const [at, point] of points.entries()) {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (!before || !after) {
      if (before) pen.lineTo(...point);
      else pen.moveTo(...point);
      continue;
    }
    const room = Math.min(
      Math.hypot(point[0] - before[0], point[1] - before[1]) / (points[at - 2] ? 2 : 1),
      Math.hypot(after[0] - point[0], after[1] - point[1]) / (points[at + 2] ? 2 : 1),
    );
    pen.arcTo(...point, ...after, Math.min(radius, room));
  }
  return pen.toString();
}

/**
 * How many teeth stand together, and how wide the break after them is, in teeth. Broken as often as other lines are,
 * so that the shortest of them is seen to be; half a tooth is a single slant.
 */
const TEETH = {
  whole: { teeth: 2, gap: 0 },
  dashed: { teeth: 1, gap: 0.8 },
  dotted: { teeth: 0.5, gap: 0.7 },
} as const;
type Stroke = keyof typeof TEETH;

/** Teeth on every piece that is long enough, with short straight ends. */
function zigzagged(points: readonly Point[], stroke: Stroke, em: number): string {
  const pen = path();
  const [tooth, rise] = [0.34 * em, 0.17 * em];
  const { teeth, gap } = TEETH[stroke];
  for (const [start, end] of piecesOf(points)) {
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const [dx, dy] = [(end[0] - start[0]) / (length || 1), (end[1] - start[1]) / (length || 1)];
    const at = (along: number, side: number): Point => [
      start[0] + dx * along - dy * side,
      start[1] + dy * along + dx * side,
    ];
    const cycle = (teeth + gap) * tooth;
    const cycles = Math.max(0, Math.floor((length + gap * tooth - 0.3 * em) / cycle));
    const lead = (length + gap * tooth - cycles * cycle) / 2;
    const straight = Math.max(0, cycles > 0 ? lead - gap * tooth : length / 2);
    pen.moveTo(...start);
    pen.lineTo(...at(straight, 0));
    for (let one = 0; one < cycles; one++) {
      const from = lead + one * cycle;
      if (gap > 0) pen.moveTo(...at(from, teeth < 1 ? -rise : 0));
      for (let each = 0; each < teeth; each++)
        pen.lineTo(
          ...at(
            from + (each + 0.5) * tooth,
            teeth >= 1 && (one * teeth + each) % 2 === 1 ? -rise : rise,
          ),
        );
      if (teeth >= 1) pen.lineTo(...at(from + teeth * tooth, 0));
    }
    if (gap > 0 && cycles > 0) pen.moveTo(...at(length - straight, 0));
    pen.lineTo(...end);
  }
  return pen.toString();
}

function headAt(tip: Point, from: Point, head: Head, em: number): string {
  const [length, half] = [0.62 * em, 0.32 * em];
  const back = towards(tip, from, length);
  const [dx, dy] = [(tip[0] - back[0]) / length, (tip[1] - back[1]) / length];
  const wings: readonly Point[] = [
    [back[0] - dy * half, back[1] + dx * half],
    [back[0] + dy * half, back[1] - dx * half],
  ];
  const [one, other] = [wings[0] ?? back, wings[1] ?? back];
  const pen = path();
  if (head === "ring") {
    const [x, y] = towards(tip, from, half);
    pen.arc(x, y, half, 0, 2 * Math.PI);
  } else if (head === "diamond") {
    const [x, y] = towards(tip, from, length * 2);
    const [mx, my] = [(tip[0] + x) / 2, (tip[1] + y) / 2];
    pen.moveTo(...tip);
    pen.lineTo(mx - dy * half, my + dx * half);
    pen.lineTo(x, y);
    pen.lineTo(mx + dy * half, my - dx * half);
    pen.closePath();
  } else {
    pen.moveTo(...one);
    pen.lineTo(...tip);
    pen.lineTo(...other);
    if (head !== "open") pen.closePath();
  }
  return pen.toString();
}

/** How far a line stops before the card, so that its head can be seen through or stays sharp. */
function stopOf(head: Head, em: number): number {
  if (head === "diamond") return 1.2 * em;
  return head === "open" ? 0 : 0.55 * em;
}

/**
 * @param points level and upright pieces, from the first actor to the second
 * @param em px
 */
export function strokesOf(
  { glyph, mutual, basis, claimed }: RelationTie,
  points: readonly Point[],
  em: number,
): TieStrokes {
  const isZigzag = glyph === "zigzag";
  const head: Head = isZigzag ? "full" : glyph;
  const stroke: Stroke = claimed ? "dotted" : basis === "inferred" ? "dashed" : "whole";
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !beforeLast) return { line: "", heads: "", hit: "" };
  const stop = stopOf(head, em);
  const trimmed = [
    mutual ? towards(first, second, stop) : first,
    ...points.slice(1, -1),
    towards(last, beforeLast, stop),
  ];
  const heads =
    headAt(last, beforeLast, head, em) + (mutual ? headAt(first, second, head, em) : "");
  const line = isZigzag ? zigzagged(trimmed, stroke, em) : rounded(trimmed, 0.5 * em);
  return { line, heads, hit: rounded(points, 0.5 * em) };
}
