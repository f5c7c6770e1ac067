/** What a hand may do to explore, as data that can be drawn, told, done again and left out. Places are shares from 0 to 1. */
import fc from "fast-check";

export type Part = "map" | "timeline" | "strip" | "factions" | "table" | "reading";

export type Gesture =
  | { readonly type: "click"; readonly part: Part | "tray" | "chips"; readonly nth: number }
  | { readonly type: "point"; readonly part: Part; readonly x: number; readonly y: number }
  | { readonly type: "strike"; readonly part: Part; readonly x: number; readonly y: number }
  | {
      readonly type: "drag";
      readonly part: "map" | "timeline" | "strip";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly type: "wheel";
      readonly part: "map" | "timeline";
      readonly x: number;
      readonly y: number;
      readonly by: number;
    }
  | { readonly type: "key"; readonly key: string; readonly on: "map" | "timeline" | null }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "filter"; readonly box: number; readonly nth: number }
  | { readonly type: "choose"; readonly what: "lang" | "theme"; readonly nth: number }
  | { readonly type: "resize"; readonly width: number; readonly height: number }
  | { readonly type: "travel"; readonly by: -1 | 1 };

const share = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
const spot = fc.tuple(share, share);
const KEYS = [
  "j",
  "k",
  "Escape",
  "Escape",
  "ArrowRight",
  "ArrowLeft",
  "ArrowDown",
  "ArrowUp",
  "Home",
  "End",
  "Tab",
  "Shift+Tab",
  "Enter",
  "Space",
  "?",
  "/",
  "PageDown",
] as const;
const SIZES: readonly (readonly [width: number, height: number])[] = [
  [1440, 900],
  [1440, 900],
  [1100, 700],
  [820, 1100],
  [360, 780],
  [2400, 1300],
  [700, 360],
];

const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

export const anyGesture: fc.Arbitrary<Gesture> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: oneOf("click"),
      part: oneOf("map", "timeline", "tray", "table", "factions", "reading", "chips", "chips"),
      nth: share,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: oneOf("point"),
      part: oneOf("map", "timeline", "factions", "table", "reading"),
      x: share,
      y: share,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: oneOf("strike"),
      part: oneOf("map", "timeline", "strip", "factions"),
      x: share,
      y: share,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: oneOf("drag"),
      part: oneOf("map", "timeline", "strip", "strip"),
      from: spot,
      to: spot,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: oneOf("wheel"),
      part: oneOf("map", "timeline"),
      x: share,
      y: share,
      by: oneOf(-480, -120, 120, 480),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: oneOf("key"), key: oneOf(...KEYS), on: oneOf(null) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: oneOf("key"),
      key: oneOf("+", "-", "0", "ArrowRight", "ArrowLeft"),
      on: oneOf("map", "timeline"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: oneOf("search"),
      text: oneOf("", "", "a", "tripoli", "ports", "ev", "(", "ا"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: oneOf("filter"), box: share, nth: share }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: oneOf("choose"), what: oneOf("lang", "theme"), nth: share }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...SIZES)
      .map(([width, height]) => ({ type: "resize", width, height }) as const),
  },
  { weight: 3, arbitrary: fc.record({ type: oneOf("travel"), by: oneOf(-1, -1, 1) }) },
);

/** The same for the same seed. */
export function gesturesOf(seed: number, count: number): readonly Gesture[] {
  return fc.sample(fc.noBias(anyGesture), { seed, numRuns: count });
}

export function sayGesture(gesture: Gesture): string {
  return JSON.stringify(gesture);
}
