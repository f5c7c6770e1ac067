import { describe, expect, it } from "vitest";
import { DETAILS } from "../../../../src/model/parts/detail.ts";
import { readLevel } from "../../../../src/model/parts/level.ts";
import { readPart } from "../../../../src/model/parts/part.ts";
import { isLandOn, readyIn, type Shelf, wantedIn } from "../../../../src/model/parts/shelf.ts";

const high = readLevel(
  { cell: 5, quantum: 0.05, buffer: 0, parts: ["38_24"], full: ["38_23"] },
  "data/parts/5",
);
/** In the north-west corner of the other's part. */
const full = readLevel(
  { cell: 2, quantum: 0.02, buffer: 0, parts: ["96_61"], full: [], sea: ["96_62"] },
  "data/parts/2",
);
const [, , { name: _, ...highDetail }, fullDetail] = DETAILS;
const west = { l: [[0, 0, 0, 100, 50, 0, 0, -100]] };

function shelves(isHighThere: boolean, isFullThere: boolean): readonly Shelf[] {
  const parts = (isThere: boolean, key: string, level: typeof high) =>
    new Map(isThere ? [[key, readPart(west, level, key)]] : []);
  return [
    { detail: { ...highDetail, name: "5" }, level: high, parts: parts(isHighThere, "38_24", high) },
    { detail: fullDetail, level: full, parts: parts(isFullThere, "96_61", full) },
  ];
}

describe("what a frame wants", () => {
  it("is the parts in it; land and sea need no file", () => {
    expect(
      wantedIn(high, [
        [11, 28],
        [14, 32],
      ]),
    ).toEqual({ keys: ["38_24"], isWhole: true });
  });

  it("of a level that has but a part of the Earth is not the whole frame", () => {
    expect(
      wantedIn(full, [
        [12.1, 32.1],
        [13.9, 33.9],
      ]),
    ).toEqual({ keys: ["96_61"], isWhole: true });
    expect(
      wantedIn(full, [
        [11, 32.1],
        [13.9, 33.9],
      ]),
    ).toEqual({ keys: ["96_61"], isWhole: false });
  });
});

describe("what can be drawn", () => {
  const frame = [
    [12.1, 32.1],
    [13.9, 33.9],
  ] as const;
  const keys = (at: readonly Shelf[], zoom: number) =>
    readyIn(at, frame, zoom).cells.map(({ key, level }) => `${level.cell}:${key}`);

  it("is the finest level alone where it has all of the frame: no two coasts are mixed", () => {
    expect(keys(shelves(true, true), 10)).toEqual(["2:96_61"]);
    expect(readyIn(shelves(true, true), frame, 10).isCovered).toBe(true);
  });

  it("is the coarser one until the finer has come", () => {
    expect(keys(shelves(true, false), 10)).toEqual(["5:38_24"]);
    expect(readyIn(shelves(false, false), frame, 10)).toEqual({ cells: [], isCovered: false });
  });

  it("is nothing finer than the zoom wants", () => {
    expect(keys(shelves(true, true), 8)).toEqual(["5:38_24"]);
  });
});

describe("whether a place is land", () => {
  it.each([
    ["by the finest part", true, true, [12.5, 33], true],
    ["by the finest part, at sea", true, true, [13.5, 33], false],
    ["by the coarser one where the finer has not come", true, false, [12.2, 33], true],
    ["by a cell that is all land", true, false, [12.2, 28], true],
    ["by a cell that is all sea", true, false, [2, 28], false],
  ] as const)("is told %s", (_case, isHighThere, isFullThere, lonLat, expected) => {
    expect(isLandOn(shelves(isHighThere, isFullThere), lonLat)).toBe(expected);
  });

  it("is not told where nothing has come", () => {
    expect(isLandOn(shelves(false, false), [12.2, 33])).toBeNull();
  });
});
