/** Outlines pasted as GeoJSON. */
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { positionsIn, readOutline } from "../../../../src/model/draft/read-outline.ts";
import { OutlineSchema } from "../../../../src/model/schema/place.ts";

const RING = [
  [13, 32],
  [14, 32],
  [14, 33],
  [13, 32],
];
const polygon = { type: "Polygon", coordinates: [RING] };

const read = (value: unknown) => readOutline(JSON.stringify(value));

test("a geometry, a feature and a collection of one are the same outline", () => {
  const feature = { type: "Feature", properties: {}, geometry: polygon };
  for (const value of [polygon, feature, { type: "FeatureCollection", features: [feature] }])
    expect(read(value)).toEqual({ ok: true, value: polygon });
});

test("several polygons are one outline of them all, and heights are left out", () => {
  const high = { type: "Polygon", coordinates: [RING.map((position) => [...position, 120])] };
  const outline = { type: "MultiPolygon", coordinates: [[RING], [RING]] };
  expect(read({ type: "GeometryCollection", geometries: [polygon, high] })).toEqual({
    ok: true,
    value: outline,
  });
  expect(positionsIn(outline as unknown as Parameters<typeof positionsIn>[0])).toBe(8);
  expect(positionsIn(polygon as unknown as Parameters<typeof positionsIn>[0])).toBe(4);
});

test("what is none is refused for what it is", () => {
  expect(readOutline("{")).toEqual({ ok: false, error: "json" });
  const refused = [
    ["type", null],
    ["type", { type: "Point", coordinates: [13, 32] }],
    ["type", { type: "FeatureCollection", features: [] }],
    ["ring", { type: "Polygon", coordinates: [RING.slice(0, 3)] }],
    ["ring", { type: "Polygon", coordinates: [[...RING, [15, 33]]] }],
    ["ring", { type: "MultiPolygon", coordinates: [[]] }],
    ["position", { type: "Polygon", coordinates: [[...RING, [32]]] }],
    ["position", { type: "Polygon", coordinates: [[[13, 132], ...RING, [13, 132]]] }],
  ] as const;
  for (const [error, value] of refused) expect(read(value)).toEqual({ ok: false, error });
});

test("whatever is pasted, what is taken is an outline of the format", () => {
  const degrees = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constant(null), fc.double());
  const ring = fc
    .array(fc.array(degrees, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    .map((positions) => [...positions, ...positions.slice(0, 1)]);
  const shape = fc.record({
    type: fc.constantFrom("Polygon", "MultiPolygon", "Feature"),
    coordinates: fc.oneof(fc.array(ring), fc.array(fc.array(ring)), fc.jsonValue()),
    geometry: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.oneof(shape, fc.jsonValue()), (value) => {
      const result = read(value);
      if (result.ok) expect(v.is(OutlineSchema, result.value)).toBe(true);
    }),
  );
});
