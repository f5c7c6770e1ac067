/**
 * Writes data/cities/, the towns that a map can name anywhere: `tsx src/cli/cut-cities.ts FOLDER`. The folder holds lists of
 * GeoNames' cities as JSON, rows of `[id, name, ar|0, ru|0, lon·1000, lat·1000, rank·10, country]`; see data/SOURCES.md.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { group } from "d3";
import {
  type TownRow,
  townCellFile,
  townCellOf,
  WORLD_TOWNS,
  type WorldTowns,
} from "../model/gazetteer.ts";
import type { LonLat } from "../model/schema/common.ts";
import { oneCityOnce } from "./base-map/one-city-once.ts";
import { type CityNames, type Corrections, tidyNames } from "./base-map/tidy-names.ts";

type SourceRow = readonly [
  id: number,
  name: string,
  ar: string | 0,
  ru: string | 0,
  lon: number,
  lat: number,
  rank: number,
  country: string,
];

export interface City {
  readonly names: CityNames;
  readonly lonLat: LonLat;
  /** In tenths. */
  readonly importance: number;
}

/** As many as the first picture of a world-wide dataset needs. */
const WORLD_CITIES = 600;

/** The cities of a gazetteer, each once, with the names that a map shows, the most important first. */
export function citiesFrom(rows: readonly SourceRow[], corrections: Corrections): City[] {
  const cities = rows.map(([id, en, ar, ru, lon, lat, importance, country]) => ({
    names: tidyNames(id, { en, ar: ar || null, ru: ru || null }, country, corrections),
    lonLat: [lon / 1000, lat / 1000] as const,
    importance,
  }));
  return oneCityOnce(cities.sort((a, b) => b.importance - a.importance));
}

export function rowOf({ names, lonLat: [lon, lat], importance }: City): TownRow {
  const [x, y] = [Math.round(lon * 1000), Math.round(lat * 1000)];
  return [names.en, names.ar ?? 0, names.ru ?? 0, x, y, importance];
}

function main(folder: string): void {
  const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const rows: SourceRow[] = readdirSync(folder)
    .filter((file) => /^\d+_\d+\.json$/.test(file))
    .sort()
    .flatMap((file) => read(`${folder}/${file}`));
  const cities = citiesFrom(rows, read(here("data/sources/city-names.json")));
  const cells = group(cities, ({ lonLat }) => townCellOf(lonLat));
  rmSync(here("data/cities"), { recursive: true, force: true });
  mkdirSync(here("data/cities"), { recursive: true });
  const write = (path: string, value: unknown) =>
    writeFileSync(here(path), `${JSON.stringify(value)}\n`);
  for (const [cell, members] of cells) write(townCellFile(cell), members.map(rowOf));
  const world: WorldTowns = {
    cells: [...cells.keys()].sort(),
    towns: cities.slice(0, WORLD_CITIES).map(rowOf),
  };
  write(WORLD_TOWNS, world);
  stdout.write(`${cities.length} cities of ${rows.length} in ${cells.size} cells\n`);
}

const [, script, folder] = argv;
if (script === fileURLToPath(import.meta.url)) {
  if (folder === undefined)
    throw new Error("tsx src/cli/cut-cities.ts FOLDER, of GeoNames' cities as JSON");
  main(folder);
}
