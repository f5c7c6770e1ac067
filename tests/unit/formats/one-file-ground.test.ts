/** Which files of the ground a file has inside, of those that ship. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { groundIslands } from "../../../src/formats/one-file-ground.ts";
import { type Atlas, indexDataset } from "../../../src/model/atlas.ts";
import { kindOf, readLevel } from "../../../src/model/parts/level.ts";
import { readPart } from "../../../src/model/parts/part.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { SHIPPED } from "../support/shipped-state.ts";

const load = async (path: string): Promise<unknown> => JSON.parse(readFileSync(path, "utf8"));

/** By the names that the page asks for them by. */
async function filesFor(
  atlas: Atlas | readonly Atlas[],
  from = load,
): Promise<ReadonlyMap<string, unknown>> {
  const islands = await groundIslands([atlas].flat(), from);
  const read = islands.map((island) => {
    const [, name = "", text = ""] = /data-file="([^"]+)">(.*)<\/script>$/s.exec(island) ?? [];
    return [name, JSON.parse(text)] as const;
  });
  return new Map(read);
}

function levelIn(files: ReadonlyMap<string, unknown>, name: string) {
  const folder = `data/parts/${name}`;
  return readLevel(files.get(`${folder}/manifest.json`), folder);
}

/** The shipped dataset's events, all at one place. */
function movedTo(lonLat: readonly [number, number], country: string): Atlas {
  const dataset = JSON.parse(JSON.stringify(SHIPPED.dataset));
  for (const place of dataset.places) Object.assign(place, { lonLat, country });
  delete dataset.display;
  return indexDataset(dataset as Dataset);
}

describe("the shipped dataset's file", () => {
  it("has the full coast at Tripoli, the high one round it, and its towns", async () => {
    const files = await filesFor(SHIPPED);
    expect(levelIn(files, "2").parts).toEqual(new Set(["96_61", "97_61"]));
    expect(levelIn(files, "5").parts).toContain("38_24");
    expect(files.has("data/cities/19_12.json")).toBe(true);
    // Its districts are as fine.
    expect(files.has("data/parts/countries/LY.json")).toBe(false);
  });

  it("grows by less than an eighth of a megabyte", async () => {
    const islands = await groundIslands([SHIPPED], load);
    expect(islands.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(130_000);
  });
});

describe("a dataset's file from elsewhere", () => {
  it.each([
    ["Suva", [178.44, -18.14], "FJ", "71_14", "data/cities/35_7.json"],
    ["San Francisco", [-122.42, 37.77], "US", "11_25", "data/cities/5_12.json"],
  ] as const)("has the cells of its frames: %s", async (_, lonLat, country, cell, towns) => {
    const files = await filesFor(movedTo(lonLat, country));
    const level = levelIn(files, "5");
    expect(level.parts).toContain(cell);
    expect(() => readPart(level.inside[cell], level, cell)).not.toThrow();
    expect(files.has(towns)).toBe(true);
  });

  it("tells of no cell that is not inside", async () => {
    const files = await filesFor(movedTo([178.44, -18.14], "FJ"));
    const level = levelIn(files, "5");
    expect([...level.parts].sort()).toEqual(Object.keys(level.inside).sort());
    expect(kindOf(level, "38_24")).toBe("none");
  });

  it("has the outline of the country that it is about, where that is small enough", async () => {
    const small = await filesFor(movedTo([178.44, -18.14], "FJ"));
    expect(small.has("data/parts/countries/FJ.json")).toBe(true);
    const large = await filesFor(movedTo([-63.6, 44.6], "CA"));
    expect(large.has("data/parts/countries/CA.json")).toBe(false);
    expect(levelIn(large, "5").parts.size).toBeGreaterThan(0);
  });
});

describe("a file with several datasets", () => {
  it("has the ground of each as if it were alone, and each file once", async () => {
    const suva = movedTo([178.44, -18.14], "FJ");
    const [one, other, both] = await Promise.all([
      filesFor(SHIPPED),
      filesFor(suva),
      filesFor([SHIPPED, suva]),
    ]);
    expect(new Set(both.keys())).toEqual(new Set([...one.keys(), ...other.keys()]));
    const parts = new Set([...levelIn(one, "5").parts, ...levelIn(other, "5").parts]);
    expect(levelIn(both, "5").parts).toEqual(parts);
    expect(await groundIslands([SHIPPED, suva], load)).toHaveLength(both.size);
  });
});

it("is made also where the host has lost what lies round it", async () => {
  const files = await filesFor(SHIPPED, async (path) => {
    if (/parts\/(5|10|30)\/|world\.json/.test(path)) throw new Error(`${path}: 404`);
    return load(path);
  });
  expect([...files.keys()]).toEqual(["data/parts/2/manifest.json"]);
});
