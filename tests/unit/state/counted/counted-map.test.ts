/** What the map of a crowded dataset shows adds up to what is kept, whatever is looked at, filtered and selected. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCounting } from "../../../../src/engine/counting.ts";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import type { Atlas } from "../../../../src/model/atlas.ts";
import { badgeRadius } from "../../../../src/model/cartography/groups.ts";
import { toPlane, worldAt } from "../../../../src/model/cartography/web-mercator.ts";
import { COLORINGS } from "../../../../src/model/coloring.ts";
import { NO_FILTERS } from "../../../../src/model/filters.ts";
import type { Frame } from "../../../../src/model/frame.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { type CountedMap, countedMap } from "../../../../src/state/counted/counted-map.ts";
import { heldGroupings } from "../../../../src/state/counted/held-grouping.ts";
import type { State } from "../../../../src/state/state.ts";
import { anyAtlas, anyFilters, at, atlasOf, TEXTS } from "../../engine/atlas-samples.ts";
import { runs } from "../../support/runs.ts";

const WORLD: Frame = {
  lonLat: [0, 0],
  zoom: 2,
  bounds: [
    [-200, -90],
    [200, 90],
  ],
};

const anyFrame: fc.Arbitrary<Frame> = fc
  .record({
    west: fc.integer({ min: -190, max: 150 }),
    south: fc.integer({ min: -85, max: 60 }),
    wide: fc.integer({ min: 1, max: 200 }),
    high: fc.integer({ min: 1, max: 100 }),
    zoom: fc.integer({ min: 4, max: 24 }).map((half) => half / 2),
  })
  .map(({ west, south, wide, high, zoom }) => ({
    lonLat: [west + wide / 2, south + high / 2],
    zoom,
    bounds: [
      [west, south],
      [west + wide, south + high],
    ],
  }));

function stateOf(atlas: Atlas, changes: Partial<State> = {}): State {
  return {
    atlas,
    engine: createEngine(atlas, TEXTS, makeCounting),
    filters: NO_FILTERS,
    keepInFrame: false,
    coloring: "side",
    frame: WORLD,
    selected: null,
    ...changes,
  } as State;
}

function mapOf(state: State): CountedMap {
  const found = countedMap(state);
  if (!found) throw new Error("a counting engine's events are counted");
  return found;
}

const sum = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0);

test("singly, in groups, of areas, beyond the frame and without a place: together what is kept", () => {
  const anySelected = fc.option(fc.nat(80).map((index) => `e${index}` as EventId));
  fc.assert(
    fc.property(
      anyAtlas,
      anyFilters,
      anyFrame,
      fc.constantFrom(...COLORINGS),
      anySelected,
      (atlas, filters, frame, coloring, id) => {
        const selected = id && ({ type: "event", id } as const);
        const state = stateOf(atlas, { filters, frame, coloring, selected });
        const { kept } = state.engine.query(filters);
        const map = mapOf(state);
        expect(map.sum.total).toBe(kept);
        for (const { count, shares } of [...map.marks, ...map.around, ...map.areas])
          expect(sum(shares)).toBe(count);
      },
    ),
    runs(200),
  );
});

test("a selected event in view has its own mark, and is counted there alone", () => {
  fc.assert(
    fc.property(anyAtlas, fc.nat(80), (atlas, index) => {
      const id = `e${index}` as EventId;
      const { marks, areas, table } = mapOf(stateOf(atlas, { selected: { type: "event", id } }));
      const own = marks.filter(({ selected }) => selected === id);
      const spot = table.spotOf(id);
      const isArea = spot !== null && table.spots[spot]?.shape === "area";
      expect(own.length).toBe(spot === null || isArea ? 0 : 1);
      expect(areas.some(({ hasSelected }) => hasSelected)).toBe(isArea);
      for (const { count } of own) expect(count).toBe(1);
    }),
  );
});

test("no badge lies over another, and none stands outside its own ring", () => {
  fc.assert(
    fc.property(anyAtlas, anyFilters, fc.integer({ min: 2, max: 30 }), (atlas, filters, half) => {
      const zoom = half / 2;
      const { marks, around, table } = mapOf(
        stateOf(atlas, { filters, frame: { ...WORLD, zoom } }),
      );
      const badges = [...marks, ...around].map(({ at, count, spots: [head] }) => {
        const { x, y } = toPlane(at);
        const located = table.spots[head];
        const radius = badgeRadius(count, located?.spot.extent === "near");
        return { x: x * worldAt(zoom), y: y * worldAt(zoom), radius, located };
      });
      for (const [index, one] of badges.entries()) {
        for (const other of badges.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
            one.radius + other.radius,
          );
        const { x = 0, y = 0, reach = 0 } = one.located ?? {};
        const off = Math.hypot(one.x / worldAt(zoom) - x, one.y / worldAt(zoom) - y);
        if (one.located?.spot.extent === "ring") expect(off).toBeLessThanOrEqual(reach * 1.001);
      }
    }),
    runs(200),
  );
});

test("a ring whose badge has no room is drawn bare and counted in a corner", () => {
  const rings = Array.from({ length: 60 }, () => ({
    where: at(0, { extent: "ring", radiusKm: 90 }),
  }));
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    where: at(0, { extent: "ring", radiusKm: 60 + index / 4 }),
  }));
  const {
    marks,
    areas,
    bare,
    sum: told,
  } = mapOf(stateOf(atlasOf([...rings, ...crowd]), { frame: { ...WORLD, zoom: 6.5 } }));
  const [inRings] = areas;
  expect(inRings?.level).toBe("shapes");
  expect(bare.length).toBeGreaterThan(0);
  expect(inRings?.count).toBe(sum(bare.map(({ count }) => count)));
  // The largest chose first.
  expect(marks[0]?.count).toBe(61);
  expect(told.total).toBe(260);
});

const TWO_NEAR = atlasOf([
  ...[1, 1, 1].map(() => ({ where: at(0) })),
  ...[1, 1].map(() => ({ where: at(1) })),
]);

test("a pan leaves the groups as they are, and what goes out of the frame counts as beyond it", () => {
  const state = stateOf(TWO_NEAR, { frame: { ...WORLD, zoom: -1 } });
  const before = mapOf(state);
  expect(before.marks.map(({ count, places }) => [count, places])).toEqual([[5, 2]]);
  const bounds = [
    [10, -60],
    [150, 60],
  ] as const;
  const after = mapOf({ ...state, frame: { ...WORLD, zoom: -1, bounds } } as State);
  expect(after.grouping).toBe(before.grouping);
  expect(after.beyond).toMatchObject([{ toward: { east: -1, south: 0 }, count: 5 }]);
});

test("groups that are held stay together while their counts follow the filters", () => {
  const state = stateOf(TWO_NEAR, { frame: { ...WORLD, zoom: -1 } });
  const { grouping } = mapOf(state);
  const near = { ...state, frame: { ...WORLD, zoom: 6 } };
  expect(mapOf(near).marks).toHaveLength(2);
  const engine = { ...near.engine };
  heldGroupings.set(engine, grouping);
  const held = mapOf({ ...near, engine });
  expect(held.marks.map(({ count }) => count)).toEqual([5]);
  expect(held.sum.total).toBe(5);
});

test("what is known to an area alone is counted by how far it is known", () => {
  const area = (level: string) => ({ where: at(2, { extent: "area", level }) });
  const atlas = atlasOf([
    area("governorate"),
    area("district"),
    area("governorate"),
    { where: at(0, { extent: "country" }) },
  ]);
  const { areas, sum: told } = mapOf(stateOf(atlas));
  expect(areas.map(({ level, count }) => [level, count])).toEqual([
    ["district", 1],
    ["governorate", 2],
    ["country", 1],
  ]);
  expect(told).toMatchObject({ singly: 0, grouped: 0, areas: 4, total: 4 });
});
