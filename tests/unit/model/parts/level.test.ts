import { describe, expect, it } from "vitest";
import { kindOf, readLevel } from "../../../../src/model/parts/level.ts";

const SOUND = { cell: 5, quantum: 0.0005, buffer: 0.05, parts: ["38_24"], full: ["38_23"] };
const read = (change: object) => () => readLevel({ ...SOUND, ...change }, "data/parts/5");

describe("a level's manifest", () => {
  it("tells parts and land from sea, which is all the rest", () => {
    const level = readLevel(SOUND, "data/parts/5");
    expect(["38_24", "38_23", "0_0"].map((key) => kindOf(level, key))).toEqual([
      "part",
      "full",
      "sea",
    ]);
  });

  it("tells sea from what is not there, where it has but a part of the Earth", () => {
    const level = readLevel({ ...SOUND, sea: ["1_1"] }, "data/parts/5");
    expect(["1_1", "0_0"].map((key) => kindOf(level, key))).toEqual(["sea", "none"]);
  });

  it.each([
    ["is no object", [], "data/parts/5/manifest.json: / is [], expected an object"],
    ["is a page that says what is missing", "<!doctype html>", "expected an object"],
  ])("is refused when it %s", (_, value, message) => {
    expect(() => readLevel(value, "data/parts/5")).toThrow(message);
  });

  it.each([
    ["has cells that do not fill the Earth", { cell: 7 }, "/cell is 7"],
    ["has cells of no size", { cell: 0 }, "/cell is 0"],
    ["has cells without number", { cell: 180 / 2 ** 20 }, "/cell is 0.00017"],
    ["is that of another level", { cell: 10 }, "/cell is 10, expected 5"],
    ["has steps that no whole number counts", { quantum: 1e-12 }, "/quantum is 1e-12"],
    ["has steps as large as cells", { quantum: 5 }, "/quantum is 5"],
    ["has steps that are no number", { quantum: null }, "/quantum is null"],
    ["reaches beyond its neighbours", { buffer: 5 }, "/buffer is 5"],
    ["lists no cells", { parts: 12 }, "/parts is 12"],
    ["lists a cell beyond the Earth", { parts: ["72_0"] }, '/parts/0 is "72_0"'],
    ["lists a path for a cell", { parts: ["../../index"] }, '/parts/0 is "../../index"'],
    ["says of a cell that it is a file and all land", { full: ["38_24"] }, '/full/0 is "38_24"'],
    ["says of a cell that it is sea and a file", { sea: ["38_24"] }, '/sea/0 is "38_24"'],
  ])("is refused when it %s", (_, change, message) => {
    expect(read(change)).toThrow(`data/parts/5/manifest.json: ${message}`);
  });
});
