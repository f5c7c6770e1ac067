import { geoDistance } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, boxOfFrame, touches } from "../../../src/engine/geo-box.ts";

const EARTH_KM = 6371.0088;
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });

test("the box round a disc holds every point that is within the radius", () => {
  fc.assert(
    fc.property(
      fc.tuple(lon, lat),
      fc.double({ min: 0.001, max: 20015, noNaN: true }),
      fc.tuple(lon, lat),
      (center, radiusKm, point) => {
        fc.pre(geoDistance([...center], [...point]) * EARTH_KM < radiusKm * 0.999999);
        expect(touches(boxAround(center, radiusKm), boxAround(point, 0))).toBe(true);
      },
    ),
  );
});

test("the box is no larger than the disc", () => {
  const box = boxAround([13, 60], 111.195);
  expect(box.north - box.south).toBeCloseTo(2, 3);
  expect(box.width).toBeCloseTo(4, 2);
  expect(touches(box, boxAround([15.01, 60], 0))).toBe(false);
  expect(touches(box, boxAround([14.99, 60], 0))).toBe(true);
});

test("a disc on the date line is touched from both sides", () => {
  const box = boxAround([180, 0], 200);
  expect(
    touches(
      box,
      boxOfFrame([
        [-179, -5],
        [-170, 5],
      ]),
    ),
  ).toBe(true);
  expect(
    touches(
      box,
      boxOfFrame([
        [170, -5],
        [179, 5],
      ]),
    ),
  ).toBe(true);
  expect(
    touches(
      box,
      boxOfFrame([
        [-170, -5],
        [170, 5],
      ]),
    ),
  ).toBe(false);
});

test("a frame whose west is above its east crosses the date line", () => {
  const frame = boxOfFrame([
    [170, -5],
    [-170, 5],
  ]);
  expect(touches(frame, boxAround([175, 0], 0))).toBe(true);
  expect(touches(frame, boxAround([-175, 0], 0))).toBe(true);
  expect(touches(frame, boxAround([0, 0], 0))).toBe(false);
});

test("a frame that was dragged past the date line is taken back", () => {
  expect(
    touches(
      boxOfFrame([
        [190, -5],
        [200, 5],
      ]),
      boxAround([-165, 0], 0),
    ),
  ).toBe(true);
  expect(
    touches(
      boxOfFrame([
        [-400, -5],
        [400, 5],
      ]),
      boxAround([77, 0], 0),
    ),
  ).toBe(true);
});

test("a frame within a ring touches it, since the thing is somewhere inside", () => {
  expect(
    touches(
      boxOfFrame([
        [12.9, 31.9],
        [13.1, 32.1],
      ]),
      boxAround([13, 32], 500),
    ),
  ).toBe(true);
});
