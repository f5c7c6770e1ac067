/** What a gesture looks up is what the filters would give, at every step of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/engine/bits.ts";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { makeGripping } from "../../../src/engine/grip/grips.ts";
import { frameReader } from "../../../src/engine/grip/read-frame-grip.ts";
import { readTimeGrip } from "../../../src/engine/grip/read-time-grip.ts";
import { countBySpot } from "../../../src/engine/grip/spot-table.ts";
import { buffersIn } from "../../../src/engine/grip/transfer.ts";
import { rowsOf } from "../../../src/engine/rows.ts";
import { COLORINGS } from "../../../src/model/coloring.ts";
import { sidesOf } from "../../../src/model/event-facts.ts";
import { type Filters, NO_FILTERS } from "../../../src/model/filters.ts";
import type { Bounds } from "../../../src/model/frame.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { runs } from "../support/runs.ts";
import { anyAtlas, anyFilters, at, atlasOf, TEXTS } from "./atlas-samples.ts";
import { naiveCounts, naiveKept } from "./naive.ts";

const anyColoring = fc.constantFrom(...COLORINGS);
const NONE = 0xffff;

/** Mostly one clause or two: with all of them, hardly anything would be kept. */
const fewFilters: fc.Arbitrary<Filters> = fc
  .tuple(anyFilters, fc.subarray(Object.keys(NO_FILTERS), { maxLength: 2 }))
  .map(([filters, names]) => ({
    ...NO_FILTERS,
    ...Object.fromEntries(Object.entries(filters).filter(([name]) => names.includes(name))),
  }));

/** Ascending edges round where the samples' times lie: at whole times, at which they begin and end, and between. */
const anyEdges = fc
  .uniqueArray(fc.integer({ min: -4, max: 40 }), { minLength: 2, maxLength: 30 })
  .map((halves) => Float64Array.from(halves.sort((a, b) => a - b)).map((half) => half / 2));

const anyGroups = fc.array(fc.constantFrom(0, 1, 2, NONE), { minLength: 100, maxLength: 100 });

describe("a window of the brush", () => {
  test("has the counts that the time filter gives, whatever the other filters", () => {
    fc.assert(
      fc.property(
        anyAtlas,
        fewFilters,
        anyEdges,
        anyGroups,
        anyColoring,
        fc.tuple(fc.nat(), fc.nat()),
        (atlas, filters, edges, anywhere, coloring, [a, b]) => {
          const engine = createEngine(atlas, TEXTS, makeGripping);
          const spots = engine.census?.spots ?? [];
          const groups = Uint16Array.from(spots, (_, spot) => anywhere[spot] ?? NONE);
          const grip = engine.query(filters).counted?.gripTime?.(edges, groups, coloring);
          if (!grip) throw new Error("a counting engine has a grip");
          const from = a % (edges.length - 1);
          const until = from + 1 + (b % (edges.length - 1 - from));
          const time = toInterval(edges[from] ?? 0, edges[until] ?? 0);
          const found = readTimeGrip(structuredClone(grip), from, until);
          const kept = naiveKept(atlas, TEXTS, { ...filters, time });
          expect(found.kept).toBe(kept.length);
          expect({ ...found.counts }).toEqual(naiveCounts(atlas, TEXTS, { ...filters, time }));
          const counted = engine.query({ ...filters, time }).counted;
          expect(found.byClass).toEqual(counted?.byClass(coloring));
          expect(found.groups).toEqual(
            gather(groups, counted?.tally(coloring).shares, found.byClass.length),
          );
          const { sides } = rowsOf(atlas, TEXTS).columns;
          for (const [code, list] of sides.values.entries()) {
            const same = kept.filter((facts) => `${sidesOf(facts)}` === `${list}`);
            expect(found.sides[code]).toBe(same.length);
          }
        },
      ),
      runs(400),
    );
  });

  test("does not hold an event that is told before it and after it", () => {
    const atlas = atlasOf([{ start: 0, end: 1, others: [{ start: 8, end: 9 }] }]);
    const edges = Float64Array.from([0, 1, 2, 3, 8, 9]);
    const counted = createEngine(atlas, TEXTS, makeGripping).query(NO_FILTERS).counted;
    const grip = counted?.gripTime?.(edges, new Uint16Array(), "side");
    if (!grip) throw new Error("a counting engine has a grip");
    const keptIn = (from: number, until: number) => readTimeGrip(grip, from, until).kept;
    expect([keptIn(0, 1), keptIn(1, 2), keptIn(1, 4), keptIn(4, 5), keptIn(0, 5)]).toEqual([
      1, 0, 0, 1, 1,
    ]);
  });

  test("has a length: one without is asked of the engine", () => {
    const counted = createEngine(atlasOf([{}]), TEXTS, makeGripping).query(NO_FILTERS).counted;
    const grip = counted?.gripTime?.(Float64Array.from([0, 1]), new Uint16Array(), "side");
    if (!grip) throw new Error("a counting engine has a grip");
    for (const [from, until] of [
      [0, 0],
      [1, 0],
      [0, 2],
      [-1, 1],
      [0, Number.NaN],
    ] as const)
      expect(() => readTimeGrip(grip, from, until)).toThrow(RangeError);
  });

  test("stands on edges that ascend", () => {
    const counted = createEngine(atlasOf([{}]), TEXTS, makeGripping).query(NO_FILTERS).counted;
    for (const edges of [[], [1], [1, 1], [2, 1], [0, Number.NaN]])
      expect(() =>
        counted?.gripTime?.(Float64Array.from(edges), new Uint16Array(), "side"),
      ).toThrow(RangeError);
  });
});

describe("a frame of the map", () => {
  test("has the counts that the filter of the frame gives, wherever it went before", () => {
    fc.assert(
      fc.property(
        anyAtlas,
        fewFilters,
        anyEdges,
        anyColoring,
        fc.array(
          anyFilters.map(({ frame }) => frame),
          { maxLength: 5 },
        ),
        (atlas, filters, edges, coloring, frames) => {
          const engine = createEngine(atlas, TEXTS, makeGripping);
          const bins = { bands: [edges], begins: [edges] };
          const grip = engine.query(filters).counted?.gripFrame?.(bins, coloring);
          if (!grip) throw new Error("a gripping engine has a grip");
          const read = frameReader(structuredClone(grip));
          const steps = frames.flatMap((frame) => (frame ? [{ frame, found: read(frame) }] : []));
          for (const { frame, found } of steps) {
            const framed = { ...filters, frame };
            expect(found.kept).toBe(naiveKept(atlas, TEXTS, framed).length);
            expect({ ...found.counts }).toEqual(naiveCounts(atlas, TEXTS, framed));
            const counted = engine.query(framed).counted;
            expect(found.byClass).toEqual(counted?.byClass(coloring));
            expect(found.tally).toEqual(counted?.tally(coloring));
            expect(found.bands(edges.slice())).toEqual(counted?.bands(edges, coloring));
            const window = toInterval(edges[0] ?? 0, edges.at(-1) ?? 0);
            expect(found.outside(window.start, window.end)).toEqual(counted?.outside(window));
            expect(found.begins(edges.slice())).toEqual(counted?.begins(edges).kept);
          }
        },
      ),
      runs(200),
    );
  });

  test("is the same object while it touches the same places, and knows what was not counted", () => {
    const engine = createEngine(atlasOf([{ where: at(1) }]), TEXTS, makeGripping);
    const bins = { bands: [], begins: [] };
    const grip = engine.query(NO_FILTERS).counted?.gripFrame?.(bins, "side");
    if (!grip) throw new Error("a gripping engine has a grip");
    const read = frameReader(grip);
    const frameTo = (east: number): Bounds => [
      [-180, -80],
      [east, 80],
    ];
    const first = read(frameTo(170));
    expect(read(frameTo(175))).toBe(first);
    const edges = Float64Array.of(0, 1);
    expect([first.bands(edges), first.outside(0, 1), first.begins(edges)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test("a table of spots is the same, however many of them are counted at once", () => {
  const rows = fc.array(fc.record({ spot: fc.nat(4), code: fc.nat(2) }), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.nat(20), (made, atOnce) => {
      const spots = Uint32Array.from(made, ({ spot }) => spot);
      const codes = Uint8Array.from(made, ({ code }) => code);
      const column = { rows: allRows(made.length), width: 3, codes };
      const table = countBySpot(column, spots, 5, atOnce);
      const found = Array.from({ length: 5 }, (_, spot) =>
        [...table.codes.subarray(table.offsets[spot], table.offsets[spot + 1])].map(
          (code, index) => [code, table.counts[(table.offsets[spot] ?? 0) + index]],
        ),
      );
      const wanted = Array.from({ length: 5 }, (_, spot) =>
        [0, 1, 2].flatMap((code) => {
          const count = made.filter((one) => one.spot === spot && one.code === code).length;
          return count > 0 ? [[code, count]] : [];
        }),
      );
      expect(found).toEqual(wanted);
    }),
  );
});

test("a grip is given away whole: what reads it needs no copy", () => {
  const engine = createEngine(atlasOf([{ where: at(1) }, { start: 3 }]), TEXTS, makeGripping);
  const grip = engine
    .query(NO_FILTERS)
    .counted?.gripTime?.(Float64Array.from([0, 1, 4]), new Uint16Array(1), "side");
  if (!grip) throw new Error("a counting engine has a grip");
  const given = structuredClone(grip, { transfer: [...buffersIn(grip)] });
  expect(grip.groups.begun.length).toBe(0);
  expect(readTimeGrip(given, 0, 2).kept).toBe(2);
  // The engine keeps its own: it answers as before.
  expect(engine.query({ ...NO_FILTERS }).counted?.byClass("side")).toEqual(Uint32Array.of(2));
});

/** The counts by group and class, from those by spot and class. */
function gather(groups: Uint16Array, shares: Uint32Array | undefined, width: number): Uint32Array {
  const count = Math.max(-1, ...groups.filter((group) => group !== NONE)) + 1;
  const gathered = new Uint32Array(count * width);
  for (const [spot, group] of groups.entries()) {
    if (group === NONE) continue;
    for (let code = 0; code < width; code++) {
      const at = group * width + code;
      gathered[at] = (gathered[at] ?? 0) + (shares?.[spot * width + code] ?? 0);
    }
  }
  return gathered;
}
