import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PartFault } from "../../../../src/model/parts/fault.ts";
import { isLandIn } from "../../../../src/model/parts/land-at.ts";
import { readLevel } from "../../../../src/model/parts/level.ts";
import { coastOf, readPart } from "../../../../src/model/parts/part.ts";

/** Ten steps a side, and one beyond. */
const level = readLevel(
  { cell: 10, quantum: 0.1, buffer: 0.1, parts: ["18_9"], full: [] },
  "data/parts/10",
);
const read = (value: unknown) => readPart(value, level, "18_9");
const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
/** The cell's west half. */
const half = [-1, -1, 0, 102, 51, 0, 0, -102];

describe("a part", () => {
  it("holds its lines as steps from the cell's corner", () => {
    const { land, borders, lakes } = read({ l: [half], b: [[0, 0, 5, -1]] });
    expect(land.map((ring) => [...ring])).toEqual([[-1, -1, -1, 101, 50, 101, 50, -1]]);
    expect(borders.map((line) => [...line])).toEqual([[0, 0, 5, -1]]);
    expect(lakes).toEqual([]);
  });

  it.each([
    ["a page", "<!doctype html>", '/ is "<!doctype html>", expected an object'],
    [
      "a dataset",
      { format: "x", events: [] },
      '/ is "format", expected one of the keys l, w, i, p, b, a',
    ],
    ["no list", { l: {} }, "/l is {}, expected a list"],
    ["a ring of two points", { l: [[0, 0, 1, 1]] }, "/l/0 is [0,0,1,1]"],
    ["half a point", { b: [[0, 0, 1, 1, 1]] }, "/b/0 is [0,0,1,1,1]"],
    ["half a step", { b: [[0, 0, 0.5, 1]] }, "/b/0/2 is 0.5"],
    ["a text for a step", { b: [[0, 0, "1", 1]] }, '/b/0/2 is "1"'],
    ["a line that leaves its cell", { b: [[0, 0, 5, 0, 900, 0]] }, "/b/0/4 is 900"],
    ["lists without end", { l: deep }, "/l/0 is [[[["],
    ["a key like a path", { "a/b": 1 }, '/ is "a/b", expected one of the keys'],
    [
      "a key of its prototype's",
      JSON.parse('{"__proto__": []}'),
      '/ is "__proto__", expected one of the keys',
    ],
    ["steps of the wrong size", { l: [[0, 0, 10000, 0, 0, 10000]] }, "/l/0/2 is 10000"],
  ])("is refused when it is or has %s", (_, value, message) => {
    expect(() => read(value)).toThrow(`data/parts/10/18_9.json: ${message}`);
  });

  it("is refused in a line that can be read, however long its keys are", () => {
    const long = { ["x".repeat(1e6)]: "y".repeat(1e6) };
    expect(() => read(long)).toThrow(/^.{50,200}$/);
  });

  it("is read or refused with its file's name, whatever a host sends", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          read(value);
        } catch (fault) {
          expect(fault).toBeInstanceOf(PartFault);
          expect(String(fault)).toContain("data/parts/10/18_9.json: /");
        }
      }),
    );
  });
});

describe("a coast", () => {
  it("leaves out the edges on the cell's rim", () => {
    const [ring = new Int32Array()] = read({ l: [half] }).land;
    expect(coastOf(ring, level).map((line) => [...line])).toEqual([[50, 101, 50, -1]]);
  });

  it("of an island is its whole ring, closed", () => {
    const [ring = new Int32Array()] = read({ l: [[10, 10, 5, 0, 0, 5]] }).land;
    expect(coastOf(ring, level).map((line) => [...line])).toEqual([
      [10, 10, 15, 10, 15, 15, 10, 10],
    ]);
  });

  it("of a cell that is all land is none", () => {
    const [ring = new Int32Array()] = read({ l: [[-1, -1, 0, 102, 102, 0, 0, -102]] }).land;
    expect(coastOf(ring, level)).toEqual([]);
  });
});

describe("land", () => {
  const lake = [10, 10, 20, 0, 0, 20, -20, 0];
  const island = [15, 15, 10, 0, 0, 10, -10, 0];
  const pond = [18, 18, 2, 0, 0, 2, -2, 0];
  const part = read({ l: [half], w: [lake], i: [island], p: [pond] });
  const at = (x: number, y: number) => isLandIn(part, level, [x / 10, y / 10]);

  it.each([
    ["land", 5, 5, true],
    ["sea", 80, 5, false],
    ["a lake", 12, 12, false],
    ["an island in it", 16, 16, true],
    ["a pond on that", 19, 19, false],
  ])("is told from water: %s", (_, x, y, isLand) => {
    expect(at(x, y)).toBe(isLand);
  });
});
