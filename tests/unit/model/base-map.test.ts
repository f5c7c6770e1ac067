import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BaseMapFile, decodeBaseMap, nameIn } from "../../../src/model/base-map.ts";

const file = JSON.parse(readFileSync("data/base-map.json", "utf8")) as BaseMapFile;
const base = decodeBaseMap(file);

describe("decodeBaseMap", () => {
  it("knows the country that has districts as home", () => {
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
