/** Groups hold every place once, and their rings do not touch. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groupPlaces as groupArrays,
  REACH,
  ringRadius,
} from "../../../../src/model/cartography/groups.ts";

interface CountedPlace {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

const at = (x: number, y: number, count = 1): CountedPlace => ({ x, y, count });

function groupPlaces(places: readonly CountedPlace[], reach: number) {
  return groupArrays(
    {
      x: Float64Array.from(places, ({ x }) => x),
      y: Float64Array.from(places, ({ y }) => y),
      counts: Uint32Array.from(places, ({ count }) => count),
      isDashed: () => false,
    },
    reach,
  );
}

const anyPlace = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  count: fc.oneof(fc.nat(3), fc.nat(5000)),
});
const anyPlaces = fc.array(anyPlace, { maxLength: 120 });
const anyReach = fc.constantFrom(...Object.values(REACH));

test("every place with events is in exactly one group", () => {
  fc.assert(
    fc.property(anyPlaces, anyReach, (places, reach) => {
      const grouped = groupPlaces(places, reach)
        .flat()
        .sort((a, b) => a - b);
      const wanted = places.flatMap(({ count }, index) => (count > 0 ? [index] : []));
      expect(grouped).toEqual(wanted);
    }),
  );
});

test("no two rings overlap, and each stands on its largest place", () => {
  fc.assert(
    fc.property(anyPlaces, anyReach, (places, reach) => {
      const rings = groupPlaces(places, reach).map((group) => {
        const counts = group.map((index) => places[index]?.count ?? 0);
        expect(counts[0]).toBe(Math.max(...counts));
        const head = places[group[0]] as CountedPlace;
        return { ...head, radius: ringRadius(counts.reduce((a, b) => a + b, 0)) };
      });
      for (const [index, a] of rings.entries())
        for (const b of rings.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
    }),
  );
});

test("where a pan puts the places, the groups stay the same", () => {
  fc.assert(
    fc.property(anyPlaces, fc.integer(), fc.integer(), (places, dx, dy) => {
      const [x, y] = [dx % 5000, dy % 5000];
      const moved = places.map((place) => ({ ...place, x: place.x + x, y: place.y + y }));
      const sorted = (groups: readonly (readonly number[])[]) =>
        groups.map(([head, ...others]) => [head, ...others.sort((a, b) => (a ?? 0) - (b ?? 0))]);
      expect(sorted(groupPlaces(moved, 25))).toEqual(sorted(groupPlaces(places, 25)));
    }),
  );
});

test("the larger place takes the smaller ones within reach, and not those beyond", () => {
  const places = [at(0, 0, 2), at(20, 0, 9), at(60, 0, 1)];
  expect(groupPlaces(places, REACH.many)).toEqual([[1, 0], [2]]);
});

test("rings that overlap become one, on the larger of their largest places", () => {
  const places = [at(0, 0, 900), at(50, 0, 1000), at(200, 0, 1)];
  expect(groupPlaces(places, REACH.many)).toEqual([[1, 0], [2]]);
});

test("a ring grows with its number up to a limit", () => {
  expect(ringRadius(1)).toBeCloseTo(10.16);
  expect(ringRadius(9)).toBeLessThan(ringRadius(10));
  expect(ringRadius(99)).toBeLessThan(ringRadius(100));
  expect(ringRadius(1e6)).toBe(34);
});
