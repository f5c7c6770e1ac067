/** The country of a position, by the base map that all countries are on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeBaseMap } from "../../../src/model/base-map.ts";
import { countryAt } from "../../../src/model/country-at.ts";
import type { LonLat } from "../../../src/model/schema/common.ts";

const base = decodeBaseMap(JSON.parse(readFileSync("data/base-map-world.json", "utf8")), []);

test("a town inland lies in its country, one at the coast in the nearest", () => {
  const towns: readonly (readonly [string, LonLat])[] = [
    ["LY", [14.43, 27.04]],
    // Tripoli, Alexandria, Suva near 180°, Moscow, Auckland.
    ["LY", [13.187, 32.887]],
    ["EG", [29.92, 31.21]],
    ["FJ", [178.44, -18.14]],
    ["RU", [37.62, 55.75]],
    ["NZ", [174.76, -36.85]],
  ];
  for (const [code, lonLat] of towns)
    expect([lonLat, countryAt(base, lonLat)]).toEqual([lonLat, code]);
});

test("far out at sea there is none", () => {
  expect(countryAt(base, [-30, 0])).toBeNull();
  expect(countryAt(base, [18.5, 34])).toBeNull();
});
