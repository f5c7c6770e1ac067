import { describe, expect, it } from "vitest";
import { isletsNear } from "../../../../src/model/parts/islets.ts";
import { readLevel } from "../../../../src/model/parts/level.ts";
import { readPart } from "../../../../src/model/parts/part.ts";

const level = readLevel(
  { cell: 5, quantum: 0.01, buffer: 0, parts: ["0_14", "36_26"], full: [] },
  "data/parts/5",
);

/** Of 0.05°, with its corner so many degrees from the cell's. */
const islet = (x: number, y: number) => [x * 100, y * 100, 5, 0, 0, 5];
const at = (key: string, west: number, south: number) => ({ key, west, south, level });
const meridian = (lon: number) => [
  [lon, 40],
  [lon, 45],
];

describe("a small island is a country's", () => {
  const cell = at("36_26", 0, 40);
  const found = (rings: readonly (readonly number[])[], others = [meridian(4)]) => {
    const part = readPart({ l: rings }, level, "36_26");
    return isletsNear(part, cell, [meridian(1)], others).map(([x]) => (x ?? 0) / 100);
  };

  it("where it lies nearer to its coast than to another's", () => {
    expect(found([islet(1.2, 2), islet(2, 2), islet(3.3, 2)])).toEqual([1.2, 2]);
  });

  it("and not so far off that it may be anybody's", () => {
    expect(found([islet(3.3, 2)], [])).toEqual([]);
  });

  it("where it is small, and whole", () => {
    expect(
      found([
        [120, 200, 50, 0, 0, 50],
        [120, 0, 5, 0, 0, 5],
      ]),
    ).toEqual([]);
  });
});

it("across 180° it is found as well", () => {
  const part = readPart({ l: [islet(0.2, 2)] }, level, "0_14");
  const coast = [
    [179.9, -20],
    [179.9, -15],
  ];
  expect(isletsNear(part, at("0_14", -180, -20), [coast], [])).toHaveLength(1);
});
