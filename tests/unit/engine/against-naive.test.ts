/** The engine and the plain reference give the same answers to whatever is asked of whatever dataset. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/engine/columns.ts";
import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine, engineOf } from "../../../src/engine/create-engine.ts";
import { inTimeOrder } from "../../../src/engine/in-time-order.ts";
import { rowsOf } from "../../../src/engine/rows.ts";
import { type Filters, NO_FILTERS } from "../../../src/model/filters.ts";
import type { EventId } from "../../../src/model/schema/common.ts";
import { runs } from "../support/runs.ts";
import { anyAtlas, anyBounds, anyFilters, anySort, TEXTS } from "./atlas-samples.ts";
import {
  firstOf,
  idsOf,
  isInTime,
  isPlaced,
  naiveCounts,
  naiveDensity,
  naiveKept,
  naiveNeighbour,
  naivePage,
} from "./naive.ts";

const anyOffset = fc.nat(20);
const anyLimit = fc.nat(30);
const everything = { column: "time", descending: false } as const;

/** Mostly one clause or two: with all ten, hardly anything would be kept. */
const fewFilters: fc.Arbitrary<Filters> = fc.oneof(
  { weight: 1, arbitrary: anyFilters },
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyFilters, fc.subarray(Object.keys(NO_FILTERS), { maxLength: 2 }))
      .map(([filters, names]) => ({
        ...NO_FILTERS,
        ...Object.fromEntries(Object.entries(filters).filter(([name]) => names.includes(name))),
      })),
  },
);

const counting: typeof createEngine = (atlas, texts) => createEngine(atlas, texts, makeCounting);

/** As they come from a worker or a file: nothing of the atlas's events is at hand but their texts. */
const ofColumns: typeof createEngine = (atlas, texts) => {
  const columns = structuredClone(columnsOf(atlas, inTimeOrder(atlas)));
  return engineOf({ ...rowsOf(atlas, texts), columns }, makeCounting);
};

describe.each([
  ["an engine for few events", createEngine],
  ["an engine that counts", counting],
  ["an engine of columns", ofColumns],
])("%s", (_, make) => {
  test("the same events are kept", () => {
    fc.assert(
      fc.property(anyAtlas, fewFilters, (atlas, filters) => {
        const answer = make(atlas, TEXTS).query(filters);
        const kept = idsOf(naiveKept(atlas, TEXTS, filters));
        expect(answer.page(everything, 0, Infinity)).toEqual({ ids: kept, total: kept.length });
        expect(answer.kept).toBe(kept.length);
        for (const id of atlas.events.keys()) expect(answer.has(id)).toBe(kept.includes(id));
      }),
      runs(300),
    );
  });

  test("the same counts come with each value", () => {
    fc.assert(
      fc.property(anyAtlas, fewFilters, (atlas, filters) => {
        const { counts } = make(atlas, TEXTS).query(filters);
        expect({ ...counts }).toEqual(naiveCounts(atlas, TEXTS, filters));
      }),
      runs(100),
    );
  });

  test("the same rows are on each page, whatever it is sorted by", () => {
    fc.assert(
      fc.property(
        anyAtlas,
        fewFilters,
        anySort,
        anyOffset,
        anyLimit,
        fc.constantFrom("en", "sv", "ru", "ar"),
        (atlas, filters, sort, offset, limit, lang) => {
          const texts = { ...TEXTS, lang };
          const answer = make(atlas, texts).query(filters);
          const page = answer.page(sort, offset, limit);
          const kept = naiveKept(atlas, texts, filters);
          expect(page).toEqual(naivePage(kept, { atlas, texts }, sort, offset, limit));
          const all = naivePage(kept, { atlas, texts }, sort, 0, Infinity).ids;
          for (const { event } of atlas.events.values())
            expect(answer.position(sort, event.id)).toBe(all.indexOf(event.id));
        },
      ),
      runs(150),
    );
  });

  test("the same events are in a window, on the map and off it", () => {
    fc.assert(
      fc.property(anyAtlas, fewFilters, anyBounds, anyLimit, (atlas, filters, window, limit) => {
        const answer = make(atlas, TEXTS).query(filters);
        const kept = naiveKept(atlas, TEXTS, filters);
        const within = kept.filter((facts) => isInTime(facts, window));
        expect(answer.inWindow(window, limit)).toEqual(firstOf(within, limit));
        expect(answer.placed(limit)).toEqual(firstOf(kept.filter(isPlaced), limit));
        const others = kept.filter((facts) => !isPlaced(facts));
        expect(answer.unplaced(limit)).toEqual(firstOf(others, limit));
      }),
      runs(120),
    );
  });

  test("the density is the same in each bin", () => {
    fc.assert(
      fc.property(
        anyAtlas,
        fewFilters,
        anyBounds,
        fc.integer({ min: 1, max: 40 }),
        (atlas, filters, bounds, count) => {
          const bins = make(atlas, TEXTS).query(filters).density(bounds, count);
          expect(bins).toEqual(naiveDensity(atlas, TEXTS, filters, bounds, count));
        },
      ),
      runs(150),
    );
  });

  test("the neighbours of each event are the same", () => {
    fc.assert(
      fc.property(anyAtlas, fewFilters, (atlas, filters) => {
        const answer = make(atlas, TEXTS).query(filters);
        const kept = naiveKept(atlas, TEXTS, filters);
        for (const id of [null, "unheard-of" as EventId, ...atlas.events.keys()])
          for (const step of [1, -1] as const)
            expect(answer.neighbour(id, step)).toBe(naiveNeighbour(atlas, kept, id, step));
      }),
      runs(100),
    );
  });

  test("one engine asked many questions in a row answers like a new one", () => {
    fc.assert(
      fc.property(anyAtlas, fc.array(fewFilters, { maxLength: 20 }), (atlas, questions) => {
        const engine = make(atlas, TEXTS);
        for (const filters of questions) {
          const kept = idsOf(naiveKept(atlas, TEXTS, filters));
          expect(engine.query(filters).page(everything, 0, Infinity).ids).toEqual(kept);
        }
      }),
      runs(60),
    );
  });
});
