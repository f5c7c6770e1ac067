/**
 * Ten thousand and a million seeded events through the engine's door: the same gestures, so that the one can be held against the
 * other. Each round asks something new, so that nothing is answered from memory.
 */
import { bench, describe } from "vitest";
import { engineOf } from "../../src/engine/create-engine.ts";
import { makeGripping } from "../../src/engine/grip/grips.ts";
import { frameReader } from "../../src/engine/grip/read-frame-grip.ts";
import { readTimeGrip } from "../../src/engine/grip/read-time-grip.ts";
import { FACET_NAMES } from "../../src/model/facets/all.ts";
import { type Filters, NO_FILTERS } from "../../src/model/filters.ts";
import { toInterval } from "../../src/model/interval.ts";
import type { EventId } from "../../src/model/schema/common.ts";
import type { SortColumn } from "../../src/model/vocabulary.ts";
import { makeRows, SPAN } from "./made-rows.ts";

const SIZES = [10_000, 1_000_000];

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const brief = { iterations: 10, time: 300, warmupIterations: 2, warmupTime: 0 };

const PIXELS = 1000;
const edges = Float64Array.from({ length: PIXELS + 1 }, (_, edge) => (SPAN * edge) / PIXELS);
const bins = {
  bands: [Float64Array.from({ length: 201 }, (_, edge) => (SPAN * edge) / 200)],
  begins: [],
};
/** As many groups as a map of the world has rings. */
const GROUPS = 186;

let round = 0;
const next = () => ++round;
/** Moves on by a pixel each time. */
const nextWindow = () => {
  const pixel = next() % 500;
  return toInterval(edges[pixel] ?? 0, edges[pixel + 300] ?? 0);
};

describe.each(SIZES)("%i events", (size) => {
  const rows = makeRows(size);
  const engine = engineOf(rows, makeGripping);
  const { facets, spots } = rows.columns;
  const groups = Uint16Array.from(spots, (_, spot) => spot % GROUPS);
  const ask = (filters: Partial<Filters>) => engine.query({ ...NO_FILTERS, ...filters });
  /** Everything that is drawn of an answer. */
  const drawAll = (filters: Partial<Filters>) => {
    const { kept, counts, counted } = ask(filters);
    let values = 0;
    for (const name of FACET_NAMES) values += counts[name].size;
    counted?.byClass("side");
    counted?.tally("side");
    return kept + values;
  };
  const nextKinds = () => {
    const { keys } = facets.kinds;
    return [next(), next() * 3].flatMap((place) => keys[place % keys.length] ?? []);
  };
  const nextActors = () => facets.actors.keys.slice(next() % 100, (round % 100) + 6);
  const page = (column: SortColumn) =>
    ask({ time: nextWindow() }).page({ column, descending: false }, size / 20, 50).ids.length;

  describe(`first use, ${size} events`, () => {
    // Async, because a plain function is called once unmeasured.
    bench("everything that is drawn", async () => void drawAll({}), once);
    bench("words to search, and one search", async () => void ask({ text: "ab" }).kept, once);
    bench("order by time", async () => void page("time"), once);
    bench("order by title", async () => void page("title"), once);
    const grip = () => void ask({}).counted?.gripTime?.(edges, groups, "side");
    bench("grip of the brush", async () => grip(), once);
    bench("grip of the brush, where its edges are known", async () => grip(), once);
    const frames = async () => void ask({}).counted?.gripFrame?.(bins, "side");
    bench("grip of the map's frame", frames, once);
  });

  describe(`gestures, ${size} events`, () => {
    bench("brush step, by difference", () => void drawAll({ time: nextWindow() }), brief);
    const grip = ask({}).counted?.gripTime?.(edges, groups, "side");
    const look = () => {
      if (!grip) return;
      const pixel = next() % 500;
      const { counts } = readTimeGrip(grip, pixel, pixel + 300);
      for (const name of FACET_NAMES) void counts[name];
    };
    bench("brush step, looked up", look, brief);
    bench("kind toggle", () => void drawAll({ kinds: nextKinds() }), brief);
    bench(
      "kind toggle, a window kept",
      () => void drawAll({ time: toInterval(0, SPAN / 2), kinds: nextKinds() }),
      brief,
    );
    bench("six actors", () => void ask({ actors: nextActors() }).kept, brief);
    bench("known as of", () => void ask({ knownAsOf: SPAN / 2 + next() }).kept, brief);
    const letter = () => String.fromCharCode(97 + (next() % 26));
    bench("search, first letter", () => void ask({ text: letter() }).kept, brief);
    bench("search, next letter", () => void ask({ text: letter() + letter() }).kept, brief);
    const frames = ask({}).counted?.gripFrame?.(bins, "side");
    const read = frames && frameReader(frames);
    const move = () =>
      void read?.([
        [-20 + (next() % 300) / 10, 0],
        [(round % 300) / 10, 20],
      ]);
    bench("frame step, looked up", move, brief);
    bench("page in the middle, by time", () => void page("time"), brief);
    bench("page in the middle, by title", () => void page("title"), brief);
    const from = `event-${size / 2}` as EventId;
    bench("neighbour", () => void ask({ kinds: nextKinds() }).neighbour(from, 1), brief);
    bench("bands, 1,000 bins", () => void ask({}).counted?.bands(edges, "side"), brief);
    const zoom = () => void ask({}).density(toInterval(0, SPAN - next()), 200);
    bench("density, 200 bins of other bounds", zoom, brief);
  });
});
