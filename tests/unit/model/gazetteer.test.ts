/** The gazetteer's files: which of them a frame needs, and what is said of a file that is none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../src/model/frame.ts";
import {
  decodeTowns,
  decodeWorldTowns,
  townCellOf,
  townCellsIn,
} from "../../../src/model/gazetteer.ts";

const AROUND_TRIPOLI: Bounds = [
  [12.5, 32],
  [13.9, 33],
];

describe("the cells of a frame", () => {
  it("are none from afar, where the world's largest are enough", () => {
    expect(townCellsIn(AROUND_TRIPOLI, 4)).toEqual([]);
  });

  it("are one where a frame lies within it", () => {
    expect(townCellsIn(AROUND_TRIPOLI, 9)).toEqual(["19_12"]);
  });

  it("go on past 180°, and begin with the one in the middle", () => {
    const cells = townCellsIn(
      [
        [177, -18],
        [182, -16],
      ],
      8,
    );
    expect(cells).toEqual(["35_7", "0_7"]);
  });

  it("hold every place of the frame", () => {
    const lon = fc.double({ min: -190, max: 190, noNaN: true });
    const lat = fc.double({ min: -85, max: 80, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(lon, lat, share, share, (west, south, x, y) => {
        const frame: Bounds = [
          [west, south],
          [west + 12, south + 4],
        ];
        expect(townCellsIn(frame, 8)).toContain(townCellOf([west + 12 * x, south + 4 * y]));
      }),
    );
  });
});

describe("a file of towns", () => {
  it("gives names by language, and none where it has none", () => {
    const [town] = decodeTowns([["Gabès", "قابس", 0, 10098, 33881, 55]], "19_12.json");
    expect(town).toEqual({
      names: { en: "Gabès", ar: "قابس" },
      lonLat: [10.098, 33.881],
      importance: 5.5,
    });
  });

  it.each([
    ["a page that says that nothing was found", "<!doctype html>", "expected a list of towns"],
    ["nothing", null, "expected a list of towns"],
    ["a row that lacks a number", [["Sfax", 0, 0, 10760, 34741]], "row 0: expected [name"],
    ["a place that is not on the Earth", [["Sfax", 0, 0, 1e6, 0, 50]], "row 0: expected [name"],
    ["nothing for a longitude", [["Sfax", 0, 0, null, 0, 50]], "row 0: expected [name"],
    ["a text for a latitude", [["Sfax", 0, 0, 0, "1", 50]], "row 0: expected [name"],
    ["a town without a name", [[0, 0, 0, 1, 1, 50]], "row 0: expected [name"],
  ])("is refused by its name where it holds %s", (_what, file, words) => {
    expect(() => decodeTowns(file, "19_12.json")).toThrow(`19_12.json`);
    expect(() => decodeTowns(file, "19_12.json")).toThrow(words);
  });

  it("of the world is refused where its cells are none", () => {
    for (const cell of ["../x", ["19_12"], JSON.parse("[".repeat(1e5) + "]".repeat(1e5))])
      expect(() => decodeWorldTowns({ cells: [cell], towns: [] }, "world.json")).toThrow(
        'world.json: expected {"cells"',
      );
  });
});
