import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BaseMapFile, decodeBaseMap, nameIn } from "../../../src/model/base-map.ts";

const file = JSON.parse(readFileSync("data/base-map.json", "utf8")) as BaseMapFile;
const base = decodeBaseMap(file, ["LY"]);

describe("decodeBaseMap", () => {
  it("makes no country stand out that nobody asks for, and shows no district of it", () => {
    const plain = decodeBaseMap(file, []);
    expect([plain.home.coordinates, plain.homeCoast.coordinates]).toEqual([[], []]);
    expect([...plain.districts.keys()]).toEqual([]);
    expect(plain.districtBorders.coordinates).toEqual([]);
    expect(plain.isLand([15, 28])).toBe(true);
    // A place may be made of them all the same.
    expect(plain.mergeDistricts(["LY-BA"])).not.toBeNull();
  });

  it("names a country by what the platform knows where the file has its code alone", () => {
    const light = JSON.parse(readFileSync("data/base-map-light.json", "utf8")) as BaseMapFile;
    const names = decodeBaseMap(light, []).countries.get("BR")?.names;
    expect(names).toEqual({ en: "Brazil", ar: "البرازيل", ru: "Бразилия" });
  });

  it("makes the countries stand out that a dataset is about", () => {
    expect([...base.homeCodes]).toEqual(["LY"]);
    expect(base.cities.find(({ id }) => id === "tripoli")?.home).toBe(true);
    expect(base.cities.find(({ id }) => id === "moscow")?.home).toBe(false);
  });

  it("joins districts into one outline and leaves unknown codes out", () => {
    const east = base.mergeDistricts(["LY-BA", "LY-MJ", "XX-NO"]);
    expect(east?.coordinates).toHaveLength(1);
    expect(base.mergeDistricts(["XX-NO"])).toBeNull();
  });

  it("tells land from sea", () => {
    expect(base.isLand([15, 28])).toBe(true);
    expect(base.isLand([18, 34])).toBe(false);
  });
});

describe("nameIn", () => {
  it("takes the language without its region, and English where it is missing", () => {
    const names = { en: "Tripoli", ar: "طرابلس" };
    expect(nameIn(names, "ar-LY")).toBe("طرابلس");
    expect(nameIn(names, "ru")).toBe("Tripoli");
  });
});
