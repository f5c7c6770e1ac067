/** The signs that stand alone or beside words: a side, a kind, an open question, a count, an arrow to what lies beyond. */
import type { Box, XY } from "../cartography/box.ts";
import { type Leader, leaderOf } from "../cartography/leader.ts";
import type { Site } from "../cartography/sites.ts";
import { GLYPH_PATHS, type Glyph, OUTLINES, type Tone } from "../symbols.ts";
import type { Emphasis, Ink, Sign, Stroke } from "./sign.ts";

/** A circle about the middle. @param r in pixels */
export function circlePath(r: number): string {
  return `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}Z`;
}

/** Of the glyph of a kind and of arrows, on their square of 10 pixels. */
const LINE = 1.6;

/** A side's outline. @param size of its square, in pixels */
export function sideSign({ outline, rest }: Pick<Tone, "outline" | "rest">, size = 10): Sign {
  const scale = size / 20;
  const d = OUTLINES[outline];
  if (!rest) return sign(13.5 * scale, { d, scale, fill: "tone-strong" });
  return sign(13.5 * scale, { d, scale, fill: "panel", stroke: "tone-strong", width: 2.6 * scale });
}

/** @param size of its square, in pixels */
export function kindSign(glyph: Glyph, ink: Ink, size = 10): Sign {
  const scale = size / 10;
  return sign(6 * scale, { d: GLYPH_PATHS[glyph], scale, stroke: ink, width: LINE * scale });
}

/**
 * What the source does not give: a dashed circle where the answer would be.
 *
 * @param letter that names the question; a question mark where none does
 */
export function openSign(letter = "?", size = 20, emphasis: Emphasis = "plain"): Sign {
  const ink = emphasis === "dimmed" ? "ink-3" : "ink";
  const r = (9 * size) / 20;
  const circle: Stroke = {
    d: circlePath(r),
    fill: "panel",
    stroke: ink,
    width: emphasis === "lit" ? 2 : 1.3,
    dash: [3, 2.2],
  };
  const letters = { text: letter, x: 0, y: 0, size: 0.56 * size, weight: 600, ink } as const;
  return { reach: r + 1.5, strokes: [circle], letters: [letters] };
}

/** More marks than fit at a place: how many. */
export function countSign(count: number, emphasis: Emphasis = "plain"): Sign {
  const isDimmed = emphasis === "dimmed";
  const halo: Stroke = { d: circlePath(16), fill: "halo" };
  const disc: Stroke = {
    d: circlePath(14),
    fill: "panel",
    stroke: isDimmed ? "rule-strong" : emphasis === "lit" ? "ink" : "ink-2",
    width: emphasis === "lit" ? 2.5 : 1.5,
  };
  const text = String(count);
  const size = text.length > 3 ? 9.5 : 12;
  const letters = { text, x: 0, y: 0, size, weight: 600, ink: isDimmed ? "ink-3" : "ink" } as const;
  return { reach: 16, strokes: [halo, disc], letters: [letters] };
}

/** Points to the right; what it stands beside turns it. */
export const BEYOND_ARROW: Stroke = {
  d: "M-6,0H5M0.5,-4.5L5,0L0.5,4.5",
  stroke: "ink-2",
  width: 1.8,
};

/** The dot of a place whose marks stand off it, and the line to each. */
export const PLACE_DOT: Stroke = { d: circlePath(2.6), fill: "ink", stroke: "halo", width: 1.2 };

/** Where a flag's place is. */
const PLACE_SQUARE: readonly Stroke[] = [
  { d: "M-5,-5H5V5H-5Z", fill: "halo", stroke: "ink", width: 1.5 },
  { d: "M-2,-2H2V2H-2Z", fill: "ink" },
];

/**
 * What tells where the marks of a site belong that stand off their places: a flag with a line to each, or lines to dots.
 *
 * @param isToward whether an event only aims at its place
 */
export function placeStrokes(
  { flag, leaves }: Pick<Site, "flag" | "leaves">,
  isToward: (id: string) => boolean,
): readonly Stroke[] {
  const marks = leaves.filter((leaf) => leaf.type === "mark");
  const places = [...new Map(marks.map(({ place }) => [`${place.x},${place.y}`, place])).values()];
  if (flag !== null) return flagStrokes(flag, places);
  return [
    ...marks.flatMap((leaf) => leaderStrokes(leaderOf(leaf, isToward(leaf.id)))),
    ...places.map(({ x, y }): Stroke => ({ ...PLACE_DOT, at: [x, y] })),
  ];
}

/** Above or below its places: a line to each, and their squares. */
function flagStrokes({ x, y, width, height }: Box, places: readonly XY[]): readonly Stroke[] {
  const foot = y < 0 ? y + height : y;
  return [
    ...places.map((to): Stroke => ({ d: `M0,${foot}L${to.x},${to.y}`, stroke: "ink", width: 1.4 })),
    {
      d: `M${x},${y}h${width}v${height}h${-width}Z`,
      fill: "panel",
      stroke: "rule-strong",
      width: 1,
    },
    ...places.flatMap((to) => PLACE_SQUARE.map((part) => ({ ...part, at: [to.x, to.y] as const }))),
  ];
}

/** @param line from a place to its mark @param head of an arrow, where the event aims at the place */
function leaderStrokes(leader: Leader): readonly Stroke[] {
  const line: Stroke = { d: leader.line, stroke: "ink-2", width: 1 };
  return leader.head === null ? [line] : [line, { d: leader.head, stroke: "ink", width: LINE }];
}

function sign(reach: number, ...strokes: readonly Stroke[]): Sign {
  return { reach, strokes, letters: [] };
}
