/** Colours for a new faction that stay apart from those in use, for all eyes. */
import { NO_SIDE } from "../symbols.ts";
import { contrast, distanceFor, distanceForAllEyes } from "./eyes.ts";

/**
 * Each can be told from the page (a contrast of 3 at least on light paper) and carries white digits; in the order in which they
 * are proposed. Lightness sets them apart as much as hue does, for that alone is the same to every eye.
 */
export const PALETTE = [
  "#1f6f8b",
  "#c8741d",
  "#3a248b",
  "#71073a",
  "#847ae8",
  "#4d1e04",
  "#0f9293",
  "#664610",
  "#b03060",
  "#2f7a45",
  "#6d41a9",
  "#a05b11",
  "#1b5274",
  "#a35ec1",
  "#14401f",
] as const;

/** From here on two colours are told apart at a glance, in the small marks of a map. */
export const APART = 0.09;

export interface ColorProposal {
  readonly color: string;
  /** To the nearest colour in use, as `distanceForAllEyes` has it. */
  readonly distance: number;
}

/**
 * @param used those of the other factions, as #rrggbb
 * @returns the palette: first what stays apart from them all and from the grey of no side, then the rest, the farthest first
 */
export function proposeColors(used: readonly string[]): readonly ColorProposal[] {
  const all = PALETTE.map((color) => ({ color, distance: distanceToNearest(color, used) }));
  const near = all.filter(({ distance }) => distance < APART);
  return [
    ...all.filter(({ distance }) => distance >= APART),
    ...near.sort((a, b) => b.distance - a.distance),
  ];
}

/** @returns how far a colour is from the nearest of those in use, and from the grey of no side */
export function distanceToNearest(color: string, used: readonly string[]): number {
  return Math.min(...[...used, NO_SIDE.color].map((other) => distanceForAllEyes(color, other)));
}

/** The page's light paper, on which a colour must be seen. */
const PAPER = "#f8f6f1";
const LEAST_CONTRAST = 3;
/** Steps of red, green and blue in which another colour is looked for. */
const STEP = 15;

/**
 * @param used those of the other factions
 * @returns the colour most like this one that stays apart from them all and can be seen on paper; null where there is none
 */
export function nearestFree(color: string, used: readonly string[]): string | null {
  const others = candidates()
    .map((one) => ({ one, distance: distanceFor("full", one, color) }))
    .sort((a, b) => a.distance - b.distance);
  const found = others.find(({ one }) => distanceToNearest(one, used) >= APART);
  return found?.one ?? null;
}

let all: readonly string[] | null = null;

/** Colours of a grid, as far as they can be seen on paper. */
function candidates(): readonly string[] {
  const steps = Array.from({ length: 255 / STEP + 1 }, (_, index) =>
    (index * STEP).toString(16).padStart(2, "0"),
  );
  all ??= steps
    .flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
    .filter((one) => contrast(one, PAPER) >= LEAST_CONTRAST);
  return all;
}
