/** The bars: what a gesture may take at which size, and how it has to stand beside a bare component that does the same work. */
import type { AtlasCosts, GestureCost } from "./measure-atlas.ts";
import type { ComponentCosts, StepCost } from "./measure-bare.ts";

/** In milliseconds, but for memory, which is in MB. */
interface Bar {
  readonly name: string;
  readonly figure: (costs: AtlasCosts) => number | null;
  /** By number of events. */
  readonly most: Readonly<Record<number, number>>;
}

export interface Verdict {
  readonly name: string;
  readonly found: string;
  readonly bar: string;
  /** Null where it could not be measured. */
  readonly isMet: boolean | null;
}

const SMALL = 10_000;
const LARGE = 1_000_000;
const limits = (small: number, large: number) => ({ [SMALL]: small, [LARGE]: large });

const shownOf =
  (gesture: string, part: "median" | "p95" = "median") =>
  ({ gestures }: AtlasCosts) => {
    const cost = gestures[gesture];
    return cost && "shown" in cost ? (cost.shown?.[part] ?? null) : null;
  };

const BARS: readonly Bar[] = [
  {
    name: "opening to first true picture",
    figure: ({ opening }) => opening,
    most: limits(1000, 6000),
  },
  {
    name: "longest task while opening",
    figure: ({ longest }) => longest.processor,
    most: limits(100, 100),
  },
  { name: "brush step, median", figure: shownOf("brush step"), most: limits(12, 16) },
  { name: "brush step, p95", figure: shownOf("brush step", "p95"), most: limits(25, 33) },
  ...["kind toggle", "select by key", "hover mark", "hover actor", "search, next letter"].map(
    (name): Bar => ({ name, figure: shownOf(name), most: limits(35, 50) }),
  ),
  {
    name: "first search after opening",
    figure: shownOf("search, first letter"),
    most: limits(50, 200),
  },
  {
    name: "heap and buffers, page and worker",
    figure: ({ memoryAfter: { heap, buffers } }) => heap + buffers,
    most: limits(60, 400),
  },
];

export function verdictsOn(costs: AtlasCosts): readonly Verdict[] {
  return BARS.flatMap(({ name, figure, most }) => {
    const bar = most[costs.events];
    if (bar === undefined) return [];
    const found = figure(costs);
    return {
      name,
      found: found === null ? "not measured" : found.toFixed(found < 20 ? 1 : 0),
      bar: `<= ${bar}`,
      isMet: found === null ? null : found <= bar,
    };
  });
}

/** The same work, in the atlas and in a bare component, which begins with columns in memory. */
const SAME = [
  { gesture: "brush step", step: "brush" },
  { gesture: "kind toggle", step: "toggle" },
  { gesture: "map zoom", step: "zoom" },
  { gesture: "map pan", step: "pan" },
] as const;

/** What stands in the way of a component that draws marks one by one, and what has to be no slower than the best. */
const TEN_TIMES = ["vis-timeline, stacked", "vis-timeline, clustered", "markercluster"];
const NEVER_SLOWER = ["crossfilter2", "supercluster", "Leaflet canvas"];
const COMPARED_AT = 100_000;
/** Nothing is painted oftener than this: two that both take no longer are alike. */
const FRAME_MS = 1000 / 60;

/** The atlas's part that does a component's work and no more, with nothing of the page round it. */
const PARTS: Readonly<Record<string, string>> = {
  crossfilter2: "the atlas's counts",
  supercluster: "the atlas's groups",
  "Leaflet canvas": "the atlas's groups",
  markercluster: "the atlas's groups",
};

export interface Ratio {
  readonly gesture: string;
  readonly component: string;
  readonly atlas: number | null;
  /** Null where it was not done in the time that is waited for. */
  readonly bare: number | null;
  /** How many times faster the atlas is. */
  readonly ratio: number | null;
  /** How many times it has to be, at the size for which that is said. */
  readonly bar: number | null;
  readonly isMet: boolean | null;
}

/** The whole page beside each component: it draws its other views with every step besides. */
export function ratiosOf(
  costs: AtlasCosts,
  bare: Readonly<Record<string, ComponentCosts>>,
): readonly Ratio[] {
  return SAME.flatMap(({ gesture, step }) =>
    Object.entries(bare).flatMap(([component, { [step]: cost }]) =>
      // The axis of time and the map are not zoomed by the same gesture.
      cost === undefined ||
      component.startsWith("the atlas") ||
      (component.startsWith("vis") && step !== "brush" && step !== "toggle")
        ? []
        : [compare(gesture, costs.gestures[gesture], component, cost, costs.events)],
    ),
  );
}

/** Part beside component: the same work and no other. */
export function partRatiosOf(
  bare: Readonly<Record<string, ComponentCosts>>,
  events: number,
): readonly Ratio[] {
  return Object.entries(PARTS).flatMap(([component, part]) =>
    SAME.flatMap(({ gesture, step }) => {
      const [own, cost] = [bare[part]?.[step], bare[component]?.[step]];
      return own && cost ? [compare(gesture, own, component, cost, events)] : [];
    }),
  );
}

function compare(
  gesture: string,
  own: GestureCost | StepCost | undefined,
  component: string,
  cost: StepCost | { readonly missing: string },
  events: number,
): Ratio {
  const atlas = medianOf(own);
  const other = medianOf(cost);
  const ratio = atlas === null || other === null ? null : other / atlas;
  const isCompared = events === COMPARED_AT;
  const bar = isCompared
    ? TEN_TIMES.includes(component)
      ? 10
      : NEVER_SLOWER.includes(component)
        ? 1
        : null
    : null;
  // What is never done takes longer than any number of times.
  const isEndless = "missing" in cost && atlas !== null;
  const isAlike = bar === 1 && (atlas ?? Number.POSITIVE_INFINITY) <= FRAME_MS;
  const isMet = bar === null ? null : isEndless || isAlike || (ratio !== null && ratio >= bar);
  return { gesture, component, atlas, bare: other, ratio, bar, isMet };
}

function medianOf(cost: GestureCost | StepCost | undefined): number | null {
  return cost && "shown" in cost ? (cost.shown?.median ?? null) : null;
}
