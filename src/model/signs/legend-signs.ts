/** The samples that explain the signs, drawn by what draws the signs themselves. */
import { OUTLINES, type Tone } from "../symbols.ts";
import { barStrokes, type TimeShape } from "./bar-sign.ts";
import { eventSign } from "./event-sign.ts";
import { ringPaths } from "./ring-paths.ts";
import { ringStrokes } from "./ring-sign.ts";
import type { Ink, Letters, Sign, Stroke } from "./sign.ts";
import { circlePath, openSign, sideSign } from "./small-signs.ts";

/** What a key explains, in its order: places, then times, ties, several accounts, what is not known. */
export const LEGEND_SIGNS = [
  "event",
  "group",
  "groupOfPairs",
  "single",
  "notExact",
  "ring",
  "near",
  "area",
  "toward",
  "inferred",
  "seat",
  "moment",
  "unit",
  "span",
  "oneOf",
  "approximate",
  "open",
  "bars",
  "barsOfPairs",
  "tie",
  "tieInferred",
  "differ",
  "agree",
  "question",
] as const;
export type LegendSign = (typeof LEGEND_SIGNS)[number];

/** Of a sample, in pixels. */
const WIDTH = 32;
const HEIGHT = 14;
const PLAIN = { selected: false, emphasis: "plain" } as const;

/** A sample about its middle, at most 34 pixels wide and 20 high, in the tone that its surface gives it. */
export function legendSign(of: LegendSign): Sign {
  switch (of) {
    case "event":
      return eventSign({ tone: { outline: "circle" }, number: 1, ...MARK }, 16);
    case "group":
      return { ...sample(11, [track(8.2, 3.4)]), letters: [COUNT] };
    case "groupOfPairs":
      return { ...sample(12, [track(9.6, 2.4), track(6.4, 2.4)]), letters: [COUNT] };
    case "single":
      return sample(10, SINGLE);
    case "notExact":
      return sample(10, NOT_EXACT);
    case "bars":
      return sample(14, [{ ...BARS, d: "M-10,7V1M-6,7V-3M-2,7V-7M2,7V-1M6,7V3M10,7V-4" }]);
    case "barsOfPairs":
      return sample(14, [{ ...BARS, d: "M-10,3V-3M-6,5V-5M-2,8V-8M2,4V-4M6,2V-2M10,6V-6" }]);
    case "inferred":
      return sample(10, INFERRED);
    case "ring":
    case "near":
      return ring(of);
    case "toward":
      return sample(16, [
        { d: "M-9,0H2M-2.5,-4L2,0L-2.5,4", stroke: "ink", width: 1.6 },
        { ...DOT, d: "M5,0a2.6,2.6 0 1 1 5.2,0a2.6,2.6 0 1 1 -5.2,0Z" },
      ]);
    case "area":
      return sample(16, [{ d: "M-13,-4L-4,-7L9,-6L13,3L4,7L-9,6Z", ...AREA }]);
    case "seat":
      return sample(12, SEAT);
    case "tie":
      return sample(16, [TIE]);
    case "tieInferred":
      return sample(16, [{ ...TIE, dash: [5, 3] }]);
    case "differ":
    case "agree":
      return sample(9, VERDICTS[of]);
    case "question":
      return openSign("?", 18);
    case "moment":
    case "unit":
    case "span":
      return bar(of, {});
    case "oneOf":
      return bar("one-of", {});
    case "approximate":
      return bar("unit", { approximate: true });
    case "open":
      return bar("span", { openStart: true });
  }
}

/** A colour of events, on the outline that it is given; hollow as their marks are. */
export function colorSign(tone: Pick<Tone, "outline" | "hollow" | "rest">): Sign {
  const { outline, hollow } = tone;
  if (!hollow) return sideSign(tone, 14);
  return sample(10, [
    { d: OUTLINES[outline], scale: 0.7, fill: "panel", stroke: "ink", width: 1.5, dash: [3, 2] },
  ]);
}

const CIRCLE: Stroke = { d: circlePath(7.5), fill: "panel", stroke: "ink", width: 1.2 };
const EQUAL = "M-3.5,-1.8H3.5M-3.5,1.8H3.5";
/** Drawn: letters of some fonts have no such sign. */
const VERDICTS: Readonly<Record<"differ" | "agree", readonly Stroke[]>> = {
  differ: [CIRCLE, { d: `${EQUAL}M2,-4.8L-2,4.8`, stroke: "ink", width: 1.3 }],
  agree: [CIRCLE, { d: EQUAL, stroke: "ink", width: 1.3 }],
};
const TIE: Stroke = { d: "M-14,0H14M9,-4L14,0L9,4", stroke: "ink-2", width: 1.6 };
const DOT: Omit<Stroke, "d"> = { fill: "ink" };
const AREA: Omit<Stroke, "d"> = {
  fill: "tone-strong",
  fillOpacity: 0.08,
  stroke: "tone-strong",
  width: 1.4,
};
const MARK = { glyph: "cross", inferred: false, ...PLAIN } as const;
/** Without a number: it says nothing here but that it is dashed. */
const INFERRED: readonly Stroke[] = [
  { d: circlePath(8.5), fill: "halo", stroke: "tone-strong", width: 1.5, dash: [3.4, 2.4] },
  { d: circlePath(4.5), fill: "tone-strong" },
];
const COUNT: Letters = { text: "9", x: 0, y: 0, size: 9, weight: 600, ink: "ink" };
const BARS: Omit<Stroke, "d"> = { stroke: "tone-strong", width: 2.6 };
/** One party's outline, the other's shape in it. */
const SINGLE: readonly Stroke[] = [
  { d: OUTLINES.circle, scale: 0.86, fill: "halo", stroke: "tone-strong", width: 2 },
  { d: OUTLINES.square, scale: 0.42, fill: "tone-strong" },
];
const NOT_EXACT: readonly Stroke[] = [
  { d: circlePath(8.8), stroke: "tone-strong", width: 1.2, dash: [2.6, 2.2] },
  { d: circlePath(4.8), fill: "halo", stroke: "tone-strong", width: 1.8 },
];
/** A tint in steps: a sample needs no gradient. */
const SEAT: readonly Stroke[] = [10, 8, 6, 4].map((r) => ({
  d: circlePath(r),
  fill: "tone-strong" satisfies Ink,
  fillOpacity: 0.12,
}));

/** Three arcs, the shares of what it counts. */
function track(radius: number, width: number): Stroke {
  const around = 2 * Math.PI * radius;
  const dash = [0.58, 0.02, 0.25, 0.02, 0.11, 0.02].map((part) => part * around);
  return { d: circlePath(radius), fill: "halo", stroke: "tone-strong", width, dash };
}

function ring(extent: "ring" | "near"): Sign {
  return sample(10, [
    ...ringStrokes(ringPaths(8, null), 40, { ...PLAIN, extent }),
    { d: circlePath(1.6), fill: "ink" },
  ]);
}

function bar(shape: TimeShape, more: { approximate?: boolean; openStart?: boolean }): Sign {
  const width = shape === "moment" ? 12 : WIDTH;
  const look = { approximate: false, openStart: false, openEnd: false, hollow: false, ...more };
  const strokes = barStrokes({ shape, ...look, ...PLAIN }, { width, height: HEIGHT });
  const corner = [-width / 2, -HEIGHT / 2] as const;
  const one: readonly Stroke[] =
    shape === "one-of" ? [{ d: circlePath(4), fill: "tone-strong" }] : [];
  return {
    reach: width / 2 + 2,
    strokes: [...strokes.map((stroke): Stroke => ({ ...stroke, at: corner })), ...one],
    letters: [],
  };
}

function sample(reach: number, strokes: readonly Stroke[]): Sign {
  return { reach, strokes, letters: [] };
}
