/** The page that holds one bare component at a time. */
import { atlasCounts, atlasGroups } from "./atlas-parts.ts";
import { COLUMN_NAMES, type Columns, type Component, type Step } from "./component.ts";
import { crossfilterCounts } from "./crossfilter.ts";
import { leafletCircles } from "./leaflet-circles.ts";
import { markerClusters } from "./marker-clusters.ts";
import { supercluster } from "./supercluster.ts";
import { visItems } from "./vis-items.ts";

const COMPONENTS = {
  "vis-timeline, stacked": () => visItems(false),
  "vis-timeline, clustered": () => visItems(true),
  "Leaflet canvas": leafletCircles,
  markercluster: markerClusters,
  supercluster,
  crossfilter2: crossfilterCounts,
  "the atlas's counts": atlasCounts,
  "the atlas's groups": atlasGroups,
} as const satisfies Record<string, () => Component>;

export type ComponentName = keyof typeof COMPONENTS;

export interface BarePage {
  /** Fetches the events, unmeasured. */
  load(): Promise<void>;
  /** @returns milliseconds to the painted frame */
  open(name: ComponentName): Promise<number>;
  /** @returns the same; null where it has no such step */
  step(step: Step, ...values: readonly number[]): Promise<number | null>;
}

declare global {
  interface Window {
    bare: BarePage;
  }
}

let columns: Columns | null = null;
let component: Component | null = null;

/** Until the frame that shows it has been painted, and whatever the component puts off. */
async function timed(act: () => void): Promise<number> {
  const began = performance.now();
  act();
  let painted = await nextPaint();
  const watch = new MutationObserver(() => {
    isChanged = true;
  });
  let isChanged = false;
  watch.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (let quiet = 0; quiet < 6; quiet++) {
    const at = await nextPaint();
    if (!isChanged) continue;
    isChanged = false;
    painted = at;
    quiet = 0;
  }
  watch.disconnect();
  return painted - began;
}

/** A message that is sent as a frame begins arrives when it has been painted. */
function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  });
}

window.bare = {
  async load() {
    const values = new Float64Array(await (await fetch("/columns.bin")).arrayBuffer());
    const size = values.length / COLUMN_NAMES.length;
    columns = Object.fromEntries(
      COLUMN_NAMES.map((name, at) => [name, values.subarray(at * size, (at + 1) * size)]),
    ) as unknown as Columns;
  },
  async open(name) {
    const given = columns;
    if (!given) throw new Error("load the columns first");
    const made = COMPONENTS[name]();
    component = made;
    await made.load?.();
    return timed(() => made.open(document.querySelector("main") as HTMLElement, given));
  },
  async step(step, ...values) {
    const act = component?.[step] as ((...values: readonly number[]) => void) | undefined;
    return act ? timed(() => act(...values)) : null;
  },
};
