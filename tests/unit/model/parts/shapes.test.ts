import { expect, test } from "vitest";
import { DETAILS } from "../../../../src/model/parts/detail.ts";
import { readLevel } from "../../../../src/model/parts/level.ts";
import { readPart } from "../../../../src/model/parts/part.ts";
import { shapesIn } from "../../../../src/model/parts/shapes.ts";
import type { Shelf } from "../../../../src/model/parts/shelf.ts";

const level = readLevel(
  { cell: 5, quantum: 0.05, buffer: 0, parts: ["38_24"], full: ["39_24"] },
  "data/parts/5",
);
const part = readPart({ l: [[0, 0, 0, 100, 50, 0, 0, -100]], b: [[0, 50, 50, 0]] }, level, "38_24");
const shelf = (parts: Shelf["parts"]): Shelf => ({ detail: DETAILS[2], level, parts });
const frame = [
  [11, 31],
  [19, 34],
] as const;

test("what a frame shows is land of parts and of whole cells, with coasts and borders in degrees", () => {
  const shapes = shapesIn([shelf(new Map([["38_24", part]]))], frame, 8);
  expect(shapes?.land.coordinates.map(([ring]) => ring?.length)).toEqual([5, 5]);
  expect(shapes?.coast.coordinates).toEqual([
    [
      [12.5, 35],
      [12.5, 30],
    ],
  ]);
  expect(shapes?.borders.coordinates).toEqual([
    [
      [10, 32.5],
      [12.5, 32.5],
    ],
  ]);
});

test("a frame of which a part has not come is left to the base map", () => {
  expect(shapesIn([shelf(new Map())], frame, 8)).toBeNull();
});
