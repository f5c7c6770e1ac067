/** How the gazetteer becomes a map's names, and what the shipped files hold of it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oneCityOnce } from "../../../../src/cli/base-map/one-city-once.ts";
import { tidyNames } from "../../../../src/cli/base-map/tidy-names.ts";
import {
  decodeTowns,
  decodeWorldTowns,
  type Town,
  townCellFile,
  townCellOf,
  WORLD_TOWNS,
} from "../../../../src/model/gazetteer.ts";

const CORRECTIONS = { 170063: { ru: "Алеппо" } };
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const townsNear = (lon: number, lat: number): Town[] => {
  const path = townCellFile(townCellOf([lon, lat]));
  return decodeTowns(read(path), path).filter(
    ({ lonLat }) => Math.hypot(lonLat[0] - lon, lonLat[1] - lat) < 0.25,
  );
};

describe("a gazetteer's names on a map", () => {
  it.each([
    [
      "the corrected name",
      170063,
      { en: "Aleppo", ar: "حلب", ru: "Халеб" },
      "SY",
      { ru: "Алеппо" },
    ],
    ["no district's name", 1, { en: "Sirte", ar: "شعبية سرت", ru: null }, "LY", { ar: "سرت" }],
    ["no vowel marks", 2, { en: "Tripoli", ar: "طَرَابُلُس", ru: null }, "LY", { ar: "طرابلس" }],
    [
      "no signs of transcription",
      3,
      { en: "Az Zāwīyah", ar: null, ru: null },
      "LY",
      { en: "Az Zawiyah" },
    ],
    ["no second script", 6, { en: "Najaru قرية نجرو", ar: null, ru: null }, "SD", { en: "Najaru" }],
    [
      "no explanation",
      7,
      { en: "Ad Douiem", ar: "الدويم (مدينة)", ru: null },
      "SD",
      { ar: "الدويم" },
    ],
    ["a language's own accents", 4, { en: "Gabès", ar: null, ru: null }, "TN", { en: "Gabès" }],
    [
      "a language's own letters",
      5,
      { en: "Şanlıurfa", ar: null, ru: null },
      "TR",
      { en: "Şanlıurfa" },
    ],
  ])("have %s", (_what, id, names, country, expected) => {
    expect(tidyNames(id, names, country, CORRECTIONS)).toEqual({ ...names, ...expected });
  });
});

describe("a city", () => {
  const city = (en: string, lon: number, lat: number) => ({
    names: { en },
    lonLat: [lon, lat] as const,
  });
  const kept = (...cities: ReturnType<typeof city>[]) =>
    oneCityOnce(cities).map(({ names }) => names.en);

  it("is not named a second time, however it is spelt", () => {
    expect(kept(city("Az Zawiyah", 12.728, 32.757), city("Zawiya", 12.8, 32.752))).toHaveLength(1);
  });

  it("is not named by its arrondissements", () => {
    expect(kept(city("Marseille", 5.381, 43.297), city("Marseille 13", 5.408, 43.319))).toEqual([
      "Marseille",
    ]);
  });

  it("stays beside its neighbours, and beside one far away that is called the same", () => {
    expect(
      kept(
        city("Tripoli", 13.19, 32.89),
        city("Tajura", 13.35, 32.88),
        city("Tripoli", 35.85, 34.44),
      ),
    ).toHaveLength(3);
  });
});

describe("the shipped towns", () => {
  const world = decodeWorldTowns(read(WORLD_TOWNS), WORLD_TOWNS);

  it("have a file for every cell that is named, and lie in their cells", () => {
    const files = readdirSync("data/cities").filter((file) => file !== "world.json");
    expect(files.sort()).toEqual(world.cells.map((cell) => `${cell}.json`).sort());
    for (const cell of world.cells) {
      const path = townCellFile(cell);
      const towns = decodeTowns(read(path), path);
      expect(towns.every(({ lonLat }) => townCellOf(lonLat) === cell)).toBe(true);
    }
  });

  it.each([
    ["Tripoli", 13.19, 32.89, "طرابلس", "Триполи"],
    ["Zawiya", 12.73, 32.76, "الزاوية", "Эз-Завия"],
    ["Sirte", 16.59, 31.21, "سرت", "Сирт"],
    ["Aleppo", 37.16, 36.2, "حلب", "Алеппо"],
    ["Suva", 178.44, -18.14, "سوفا", "Сува"],
    ["San Francisco", -122.42, 37.78, "سان فرانسيسكو", "Сан-Франциско"],
    ["Marseille", 5.38, 43.3, "مرسيليا", "Марсель"],
    ["Kyiv", 30.52, 50.46, "كييف", "Киев"],
    ["Khartoum", 32.53, 15.55, "الخرطوم", "Хартум"],
    ["Omdurman", 32.48, 15.65, "أم درمان", "Омдурман"],
    ["Washington", -77.04, 38.9, "واشنطن", "Вашингтон"],
  ])("name %s once, in three languages", (en, lon, lat, ar, ru) => {
    const found = townsNear(lon, lat).filter(({ names }) => names.en.startsWith(en));
    expect(found.map(({ names }) => names)).toEqual([{ en, ar, ru }]);
  });

  it("have no Arabic name with vowel marks or of a district", () => {
    const marked = world.cells.flatMap((cell) => {
      const path = townCellFile(cell);
      return decodeTowns(read(path), path).filter(({ names: { ar = "" } }) =>
        /[\u064B-\u0652\u0640]|^شعبية /u.test(ar),
      );
    });
    expect(marked).toEqual([]);
  });
});
