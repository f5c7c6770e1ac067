/**
 * The atlas's own parts alone, with nothing of its page round them, for the work that crossfilter2 and supercluster do: counting
 * for a list of texts, and groups of places as circles on a canvas.
 */

import type { Tally } from "../../../../src/engine/counted.ts";
import { makeCounting } from "../../../../src/engine/counting.ts";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import type { Engine } from "../../../../src/engine/engine.ts";
import { type Atlas, indexDataset } from "../../../../src/model/atlas.ts";
import { type Filters, NO_FILTERS } from "../../../../src/model/filters.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { makeGrouper } from "../../../../src/state/counted/grouping.ts";
import { tabulateSpots } from "../../../../src/state/counted/spot-table.ts";
import type { Component } from "./component.ts";
import { type Circle, createCanvas, drawCircles, lookAt } from "./draw-circles.ts";

const MONTH = 30.4 * 86_400_000;

interface Ready {
  readonly atlas: Atlas;
  readonly engine: Engine;
  /** As the columns number them. */
  readonly kinds: readonly string[];
}

/** Nothing is searched or sorted here. */
const TEXTS = {
  lang: "en",
  title: () => "",
  kind: () => "",
  faction: () => "",
  place: () => "",
  searchable: () => "",
};

async function load(): Promise<Ready> {
  const dataset = (await (await fetch("/dataset.json")).json()) as Dataset;
  const atlas = indexDataset(dataset);
  const engine = createEngine(atlas, TEXTS, makeCounting);
  return { atlas, engine, kinds: [...new Set(dataset.events.map(({ kind }) => kind))] };
}

/** @param draw shows the events that the filters keep */
function part(
  mount: (root: HTMLElement, ready: Ready) => (filters: Filters) => void,
): Omit<Component, "zoom" | "pan"> {
  let ready: Ready;
  let show: (filters: Filters) => void;
  return {
    async load() {
      ready = await load();
    },
    open(root) {
      show = mount(root, ready);
      show(NO_FILTERS);
    },
    brush: (from, to) => show({ ...NO_FILTERS, time: toInterval(from, to) }),
    toggle: (kind) =>
      show({ ...NO_FILTERS, kinds: ready.kinds.slice(kind, kind + 1) } as unknown as Filters),
  };
}

/** By side, kind, place and month, as crossfilter2 has it; an event counts for as long as it lasts, and for each of its sides. */
export function atlasCounts(): Component {
  return part((root, { engine }) => {
    const list = document.createElement("ul");
    root.append(list);
    const { start = 0, end = MONTH } = engine.extent ?? {};
    const months = Math.max(1, Math.ceil((end - start) / MONTH));
    const edges = Float64Array.from({ length: months + 1 }, (_, at) => start + at * MONTH);
    return (filters) => {
      const { counts, counted } = engine.query(filters);
      const groups: readonly Iterable<readonly [unknown, number]>[] = [
        counts.factions,
        counts.kinds,
        counted?.tally("side").counts.entries() ?? [],
        counted?.begins(edges).kept.entries() ?? [],
      ];
      let text = 0;
      for (const group of groups) {
        let left = 20;
        for (const [key, value] of group) {
          if (left-- === 0) break;
          const row = list.children[text++] ?? list.appendChild(document.createElement("li"));
          row.textContent = `${key}: ${value}`;
        }
      }
    };
  });
}

/** Places in groups, a circle for each, as supercluster has it. */
export function atlasGroups(): Component {
  let look = lookAt(5, 0);
  let again = () => {};
  const move = (zoom: number, shift: number) => {
    look = lookAt(zoom, shift);
    again();
  };
  const shown = part((root, { atlas, engine }) => {
    const { census } = engine;
    if (!census) throw new Error("an engine that counts has a census");
    const canvas = createCanvas(root);
    const table = tabulateSpots(census, atlas);
    const group = makeGrouper();
    let tally: Tally = { counts: new Uint32Array(), shares: new Uint32Array(), unplaced: 0 };
    again = () => {
      const { zoom, west, east, south, north } = look;
      const bounds = [
        [west, south],
        [east, north],
      ] as const;
      const frame = { lonLat: [(west + east) / 2, (south + north) / 2] as const, zoom, bounds };
      const circles = group(table, tally, frame).groups.flatMap((spots): Circle | [] => {
        const lonLat = table.spots[spots[0]]?.place.lonLat ?? [0, 0];
        const isIn = lonLat[0] >= west && lonLat[0] <= east;
        if (!isIn || lonLat[1] < south || lonLat[1] > north) return [];
        return { lonLat, count: spots.reduce((sum, spot) => sum + (tally.counts[spot] ?? 0), 0) };
      });
      drawCircles(canvas, circles, look);
    };
    return (filters) => {
      tally = (engine.query(filters).counted ?? null)?.tally("side") ?? tally;
      again();
    };
  });
  return {
    ...shown,
    zoom: (step) => move(step % 2 ? 5 : 6, 0),
    pan: (step) => move(look.zoom, step % 2 ? 0 : 120),
  };
}
