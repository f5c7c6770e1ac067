import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decodeBaseMap } from "../../../../src/model/base-map.ts";
import { leastWidthKm, zoomForWidth } from "../../../../src/model/cartography/nearest.ts";
import { EQUATOR_KM } from "../../../../src/model/earth.ts";
import type { LonLat } from "../../../../src/model/schema/common.ts";

const base = decodeBaseMap(JSON.parse(readFileSync("data/base-map.json", "utf8")), ["LY"]);

it.each([
  ["where the full coast is cut", [13.19, 32.89], 25],
  ["in its harbours too", [13.19, 32.95], 25],
  ["in the same country, far from that", [20.06, 32.12], 60],
  ["elsewhere", [37.16, 36.2], 60],
  ["beyond 180°", [181, -17], 60],
] as const)("%s a frame is at the least so wide", (_where, lonLat: LonLat, km) => {
  expect(leastWidthKm(base, lonLat)).toBe(km);
});

it("a frame's zoom follows from its width on the ground, on web maps' sphere", () => {
  // 256 pixels hold the equator at zoom 0, and half of it a zoom further on.
  expect(zoomForWidth(256, EQUATOR_KM, 0)).toBeCloseTo(0, 9);
  expect(zoomForWidth(256, EQUATOR_KM / 2, 0)).toBeCloseTo(1, 9);
  expect(zoomForWidth(512, EQUATOR_KM / 2, 60)).toBeCloseTo(1, 9);
});
