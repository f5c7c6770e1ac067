import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readOutline } from "../../../../src/model/parts/outline.ts";

const read = (code: string) =>
  readOutline(JSON.parse(readFileSync(`data/parts/countries/${code}.json`, "utf8")), code);

test("an outline's coast is what is no border of it", () => {
  const square = { l: [[0, 0, 10, 0, 0, 10, -10, 0]], b: [[10, 10, 0, -10]] };
  const { coast } = readOutline(square, "XX");
  const steps = coast.map((line) =>
    line.map(([x = 0, y = 0]) => [Math.round((x + 180) / 0.005), Math.round((y + 90) / 0.005)]),
  );
  expect(steps).toEqual([
    [
      [0, 0],
      [10, 0],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ]);
});

test("a country within the land has no coast, an island no border", () => {
  expect(read("CH").coast).toEqual([]);
  const iceland = read("IS");
  const points = (lines: readonly (readonly unknown[])[]) =>
    lines.reduce((sum, { length }) => sum + length, 0);
  // Each ring is closed by its first point.
  expect(points(iceland.coast)).toBe(points(iceland.rings) + iceland.rings.length);
});

test("ISO 3166's Crimea is Ukraine's", () => {
  const [lon, lat] = [34.1, 45.1];
  const near = (code: string) =>
    read(code).rings.some(
      (ring) =>
        ring.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 1.5) &&
        ring.every(([x = 0]) => Number.isFinite(x)),
    );
  expect([near("UA"), near("RU")]).toEqual([true, false]);
});
