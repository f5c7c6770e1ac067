/** What the map has of the gazetteer while files come, fail and come again. */
import { expect, it } from "vitest";
import type { Bounds } from "../../../src/model/frame.ts";
import { createTownStore } from "../../../src/model/town-store.ts";

const FRAME: Bounds = [
  [12.5, 32],
  [13.9, 33],
];
const WORLD = { cells: ["19_12"], towns: [["Tripoli", 0, 0, 13187, 32887, 73]] };
const CELL = [...WORLD.towns, ["Zawiya", 0, 0, 12728, 32757, 58]];

/** Answers by path; what is not there fails. */
function storeOf(files: Record<string, unknown>) {
  const asked: string[] = [];
  let changes = 0;
  const store = createTownStore(
    async (path) => {
      asked.push(path);
      if (!(path in files)) throw new Error(path);
      return files[path];
    },
    () => {
      changes += 1;
    },
  );
  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const names = (zoom: number) => store.townsIn(FRAME, zoom).map((town) => town.names.en);
  return { store, asked, names, settled, changes: () => changes };
}

it("begins with the world's largest, and has the cell in their place once it is there", async () => {
  const { names, settled, changes } = storeOf({
    "data/cities/world.json": WORLD,
    "data/cities/19_12.json": CELL,
  });
  expect(names(9)).toEqual([]);
  await settled();
  expect(names(9)).toEqual(["Tripoli"]);
  await settled();
  expect(names(9)).toEqual(["Tripoli", "Zawiya"]);
  expect(changes()).toBe(2);
});

it("has no town twice while one of a frame's cells is there and another is not", async () => {
  const [west, east] = [
    ["Tripoli", 0, 0, 13187, 32887, 73],
    ["Benghazi", 0, 0, 20067, 32116, 66],
  ];
  const { store, settled } = storeOf({
    "data/cities/world.json": { cells: ["19_12", "20_12"], towns: [west, east] },
    "data/cities/19_12.json": [west],
  });
  const across: Bounds = [
    [12.5, 32],
    [20.5, 33],
  ];
  const names = () => store.townsIn(across, 9).map((town) => town.names.en);
  for (let turn = 0; turn < 3; turn += 1) {
    names();
    await settled();
  }
  expect(names().toSorted()).toEqual(["Benghazi", "Tripoli"]);
});

it("asks for no file twice, and for none of a cell from afar", async () => {
  const { asked, names, settled } = storeOf({ "data/cities/world.json": WORLD });
  names(4);
  names(4);
  await settled();
  names(4);
  expect(asked).toEqual(["data/cities/world.json"]);
});

it.each([
  ["is not there", {}],
  ["holds something else", { "data/cities/19_12.json": { error: "not found" } }],
])("keeps the world's names where a cell %s, and asks again", async (_what, more) => {
  const files: Record<string, unknown> = { "data/cities/world.json": WORLD, ...more };
  const { asked, names, settled } = storeOf(files);
  names(9);
  await settled();
  names(9);
  await settled();
  expect(names(9)).toEqual(["Tripoli"]);
  files["data/cities/19_12.json"] = CELL;
  await settled();
  names(9);
  await settled();
  expect(names(9)).toEqual(["Tripoli", "Zawiya"]);
  expect(asked.filter((path) => path.includes("19_12")).length).toBeGreaterThan(1);
});
