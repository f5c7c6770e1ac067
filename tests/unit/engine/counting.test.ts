/** What is counted adds up to what is kept, whatever the dataset and the filters. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCounting } from "../../../src/engine/counting.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { groundOfShares } from "../../../src/engine/ground-of-shares.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { COLORINGS } from "../../../src/model/coloring.ts";
import { type EventFacts, sidesOf } from "../../../src/model/event-facts.ts";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { toInterval } from "../../../src/model/interval.ts";
import type { FactionId } from "../../../src/model/schema/common.ts";
import { COLORED_MOST, keyOfShare, shareOf } from "../../../src/model/share-class.ts";
import { runs } from "../support/runs.ts";
import { anyAtlas, anyFilters, atlasOf, TEXTS } from "./atlas-samples.ts";
import { isInTime, naiveKept, tellersOf } from "./naive.ts";

const anyColoring = fc.constantFrom(...COLORINGS);

/** Ascending edges round where the samples' times lie. */
const anyEdges = fc
  .uniqueArray(fc.integer({ min: -5, max: 60 }), { minLength: 2, maxLength: 9 })
  .map((edges) => Float64Array.from(edges.sort((a, b) => a - b)));

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

test("classes, spots and what has no place add up to what is kept", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, anyColoring, (atlas, filters, coloring) => {
      const answer = createEngine(atlas, TEXTS, makeCounting).query(filters);
      const counted = answer.counted;
      if (!counted) throw new Error("a counting engine counts");
      const { counts, shares, unplaced } = counted.tally(coloring);
      expect(sum(counted.byClass(coloring))).toBe(answer.kept);
      expect(sum(counts) + unplaced).toBe(answer.kept);
      expect(sum(shares)).toBe(sum(counts));
    }),
    runs(200),
  );
});

test("each event is counted in the one class that the model gives it", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, anyColoring, (atlas, filters, coloring) => {
      const engine = createEngine(atlas, TEXTS, makeCounting);
      const { census } = engine;
      if (!census) throw new Error("a counting engine has a census");
      const ground = groundOfShares(census, atlas);
      const expected = new Map<string, number>();
      for (const facts of naiveKept(atlas, TEXTS, filters)) {
        const key = keyOfShare(shareOf(facts, coloring, ground));
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const counts = engine.query(filters).counted?.byClass(coloring) ?? [];
      const found = census
        .classes(coloring)
        .map((share, code) => [keyOfShare(share), counts[code]] as const)
        .filter(([, count]) => count);
      expect(new Map(found)).toEqual(expected);
    }),
    runs(200),
  );
});

/** Whose an event is by source, as its sources have it. */
function toldBy(atlas: Atlas, facts: EventFacts): string {
  const [source, ...others] = tellersOf(atlas, facts);
  if (source === undefined) return "unsourced";
  return others.length > 0 ? "several-sources" : source;
}

test("by source an event is its one source's, or that of several, or nobody's: everywhere, in sums that are exact", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, anyEdges, (atlas, filters, edges) => {
      const engine = createEngine(atlas, TEXTS, makeCounting);
      const { counted } = engine.query(filters);
      const classes = engine.census?.classes("source") ?? [];
      const names = classes.map((share) => {
        if (share.by !== "source") throw new Error("two sources of the samples tell");
        return share.source.type === "source" ? share.source.source : share.source.type;
      });
      const byName = (counts: ArrayLike<number>, each = 1) =>
        new Map(
          names.flatMap((name, code) => {
            const mine = sum(
              Array.from({ length: each }, (_, at) => counts[code * each + at] ?? 0),
            );
            return mine > 0 ? [[name, mine] as const] : [];
          }),
        );
      const kept = naiveKept(atlas, TEXTS, filters);
      expect(byName(counted?.byClass("source") ?? [])).toEqual(countBy(atlas, kept));
      const window = toInterval(edges[0] ?? 0, edges.at(-1) ?? 0);
      const bands = counted?.bands(edges, "source");
      const begun = byName(bands?.counts ?? [], edges.length - 1);
      for (const [name, count] of byName(bands?.earlier ?? []))
        begun.set(name, (begun.get(name) ?? 0) + count);
      const inWindow = kept.filter((facts) => isInTime(facts, window));
      expect(begun).toEqual(countBy(atlas, inWindow));
    }),
    runs(200),
  );
});

function countBy(atlas: Atlas, events: readonly EventFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const facts of events) {
    const name = toldBy(atlas, facts);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

test("bands count what touches the window once each: in the bin in which it begins, or as begun before", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, anyEdges, (atlas, filters, edges) => {
      const answer = createEngine(atlas, TEXTS, makeCounting).query(filters);
      const window = toInterval(edges[0] ?? 0, edges.at(-1) ?? 0);
      const bands = answer.counted?.bands(edges, "side");
      const inWindow = naiveKept(atlas, TEXTS, filters).filter((facts) => isInTime(facts, window));
      const outside = answer.counted?.outside(window);
      expect(bands?.total).toBe(inWindow.length);
      expect(sum(bands?.counts ?? []) + sum(bands?.earlier ?? [])).toBe(inWindow.length);
      expect((outside?.before ?? 0) + (outside?.after ?? 0)).toBe(answer.kept - inWindow.length);
    }),
    runs(200),
  );
});

test("bands refuse edges that make no bins", () => {
  const counted = createEngine(atlasOf([{}]), TEXTS, makeCounting).query(NO_FILTERS).counted;
  for (const edges of [[], [1], [1, 1], [2, 1], [0, Number.NaN], [0, Infinity]])
    expect(() => counted?.bands(Float64Array.from(edges), "side")).toThrow(RangeError);
});

test("the events at some spots are those of their tally", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, (atlas, filters) => {
      const counted = createEngine(atlas, TEXTS, makeCounting).query(filters).counted;
      counted?.tally("side").counts.forEach((count, spot) => {
        const { ids, total } = counted.at([spot], 0, Infinity);
        expect(total).toBe(count);
        expect(ids).toHaveLength(count);
      });
    }),
    runs(100),
  );
});

test("a pair is one class whichever party is written first, and only the six largest sides are coloured", () => {
  const sides = Array.from({ length: 8 }, (_, index) => `side-${index}` as FactionId);
  const pair = (a = 0, b = 0) => ({ pair: [sides[a] ?? null, sides[b] ?? null] as const });
  const many = sides.flatMap((_, index) => Array.from({ length: 9 - index }, () => pair(index, 0)));
  const atlas = atlasOf([...many, pair(0, 1), pair(1, 0), pair(6, 7)]);
  const facts = [...atlas.events.values()];
  expect(new Set(facts.slice(-3).map((one) => sidesOf(one).length))).toEqual(new Set([2]));
  const ranks = new Map(sides.slice(0, COLORED_MOST).map((side, rank) => [side, rank]));
  const ground = { ranks, actors: atlas.actors, sources: atlas.sources, coloredSources: null };
  const shares = facts.slice(-3).map((one) => shareOf(one, "side", ground));
  expect(shares[0]).toEqual({ by: "side", sides: ["side-0", "side-1"] });
  expect(shares[1]).toEqual(shares[0]);
  expect(shares[2]).toEqual({ by: "side", sides: [null, null] });
});

test("every pairing of sides is counted exactly, and their sum is what is kept", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, (atlas, filters) => {
      const answer = createEngine(atlas, TEXTS, makeCounting).query(filters);
      const pairings = answer.counted?.pairings() ?? [];
      const keyOf = (sides: readonly (FactionId | null)[]) => [...sides].map(String).sort().join();
      const expected = new Map<string, number>();
      for (const facts of naiveKept(atlas, TEXTS, filters)) {
        const key = keyOf(sidesOf(facts));
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      expect(new Map(pairings.map(({ sides, count }) => [keyOf(sides), count]))).toEqual(expected);
      expect(sum(pairings.map(({ count }) => count))).toBe(answer.kept);
    }),
    runs(200),
  );
});
