/**
 * Writes data/parts, the finer levels of the base map: 1:50m of the world file, and cells that were cut beforehand, whose
 * borders are cut anew from the world file with what ISO 3166 lists elsewhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { OUTLINES, OUTLINES_CORNER } from "../../model/parts/outline.ts";
import { PART_KEYS } from "../../model/parts/part.ts";
import { unwrapRing } from "../../model/parts/unwrap.ts";
import {
  type Grid,
  isWholeCell,
  linesByCell,
  type PartFile,
  ringsByCell,
  toSteps,
} from "./cells.ts";
import { countryFeatures, type WorldTopology } from "./countries.ts";

export interface Manifest extends Grid {
  readonly parts: readonly string[];
  readonly full: readonly string[];
  readonly sea?: readonly string[];
}

interface Cells {
  readonly manifest: Manifest;
  readonly parts: ReadonlyMap<string, PartFile>;
}

/** In characters: so much comes with the manifest, a third of it after gzip, and saves as many requests as there are cells. */
const MOST_INSIDE = 40_000;
export const PARTS = fileURLToPath(new URL("../../../data/parts", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Steps of 0.01° are a tenth of the line's own error. */
const WIDE: Grid = { cell: 30, quantum: 0.01, buffer: 0.3 };

/**
 * @param given a folder with the folders `10` and `5` of cells that were cut beforehand: `COLUMN_ROW.json` and a
 *   `manifest.json` with `cell`, `quantum`, `buffer`, `full` and `parts`
 * @returns what was written, a line for each level
 */
export function buildParts(given: string): readonly string[] {
  const borders = bordersOf("countries-10m");
  const levels = ["10", "5"].filter((name) => existsSync(`${given}/${name}`));
  return [
    writeOutlines("countries-10m"),
    write("30", cutWorld("50m")),
    ...levels.map((name) => write(name, withBorders(readCells(`${given}/${name}`), borders))),
  ];
}

/** Of the world file, the land and the borders. */
export function cutWorld(scale: "50m"): Cells {
  const file = readWorld<Topology<{ land: GeometryCollection }>>(`land-${scale}`);
  const polygons = feature(file, file.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
  const land = ringsByCell(
    polygons.flatMap((rings) => rings.slice(0, 1)),
    WIDE,
  );
  const lakes = ringsByCell(
    polygons.flatMap((rings) => rings.slice(1)),
    WIDE,
  );
  const borders = linesByCell(bordersOf(`countries-${scale}`), WIDE);
  const parts = new Map<string, PartFile>();
  const full: string[] = [];
  for (const [key, rings] of land) {
    const part = Object.fromEntries(
      [
        [PART_KEYS.land, rings] as const,
        [PART_KEYS.lakes, lakes.get(key) ?? []] as const,
        [PART_KEYS.borders, borders.get(key) ?? []] as const,
      ].filter(([, lines]) => lines.length > 0),
    );
    const isFull = rings.some((ring) => isWholeCell(ring, WIDE)) && Object.keys(part).length === 1;
    if (isFull) full.push(key);
    else parts.set(key, part);
  }
  return { manifest: { ...WIDE, parts: [...parts.keys()], full }, parts };
}

/** Lines between the countries that ISO 3166 has. */
export function bordersOf(name: string): readonly (readonly Position[])[] {
  const whole = topology({ countries: countryFeatures(readWorld<WorldTopology>(name)) });
  const { countries } = whole.objects;
  if (countries?.type !== "GeometryCollection") throw new Error(`${name} holds no countries`);
  return mesh(whole, countries, (a, b) => a !== b).coordinates;
}

/** A file a country that ISO 3166 has. */
function writeOutlines(name: string): string {
  const whole = topology({ countries: countryFeatures(readWorld<WorldTopology>(name)) });
  const { countries } = whole.objects;
  if (countries?.type !== "GeometryCollection") throw new Error(`${name} holds no countries`);
  const folder = `${PARTS}/countries`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const named = countries.geometries.filter(({ id }) => id !== "ZZ");
  for (const country of named) {
    const { geometry } = feature(whole, country) as Feature<Polygon | MultiPolygon>;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flat().map((ring) => unwrapRing(ring).slice(0, -1));
    const isOwn = (unit: object) => unit === country;
    const shared = mesh(whole, countries, (a, b) => a !== b && (isOwn(a) || isOwn(b)));
    const steps = (lines: readonly (readonly Position[])[], isRing: boolean) =>
      lines
        .map((line) => toSteps(line, [...OUTLINES_CORNER], OUTLINES.quantum, isRing))
        .filter(({ length }) => length >= (isRing ? 6 : 4));
    const file = {
      [PART_KEYS.land]: steps(rings, true),
      [PART_KEYS.borders]: steps(shared.coordinates, false),
    };
    writeFileSync(`${folder}/${country.id}.json`, `${JSON.stringify(file)}\n`);
  }
  return `data/parts/countries: ${named.length} outlines`;
}

function readCells(folder: string): Cells {
  type Listed = Omit<Manifest, "parts"> & { readonly parts: Readonly<Record<string, number>> };
  const given = readJson<Listed>(`${folder}/manifest.json`);
  const { cell, quantum, buffer, full } = given;
  const listed = new Set(Object.keys(given.parts));
  const found = readdirSync(folder).flatMap((file) => /^(\d+_\d+)\.json$/.exec(file)?.[1] ?? []);
  const keys = found.filter((key) => listed.has(key));
  const parts = new Map(keys.map((key) => [key, readJson<PartFile>(`${folder}/${key}.json`)]));
  return { manifest: { cell, quantum, buffer, full, parts: keys }, parts };
}

function withBorders({ manifest, parts }: Cells, lines: readonly (readonly Position[])[]): Cells {
  const borders = linesByCell(lines, manifest);
  const drawn = new Map(
    Array.from(parts, ([key, { [PART_KEYS.borders]: _, ...part }]) => {
      const own = borders.get(key);
      return [key, own ? { ...part, [PART_KEYS.borders]: own } : part];
    }),
  );
  // What is all land had no border, unless ISO has another one there.
  const full = manifest.full.filter((key) => !borders.has(key));
  return { manifest: { ...manifest, full }, parts: drawn };
}

/** @param name of the level */
export function write(name: string, { manifest, parts }: Cells): string {
  const folder = `${PARTS}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const keys = [...manifest.parts].sort();
  const save = (file: string, value: unknown) => {
    const text = `${JSON.stringify(value)}\n`;
    writeFileSync(`${folder}/${file}.json`, text);
  };
  const weigh = (values: Iterable<unknown>) => JSON.stringify([...values]).length;
  const sum = weigh(parts.values());
  const inside = sum <= MOST_INSIDE ? { inside: Object.fromEntries(parts) } : {};
  save("manifest", { ...manifest, parts: keys, full: [...manifest.full].sort(), ...inside });
  if (sum > MOST_INSIDE) for (const key of keys) save(key, parts.get(key));
  return `data/parts/${name}: ${keys.length} cells, ${sum} characters`;
}

function readWorld<T>(name: string): T {
  return readJson(resolve(`world-atlas/${name}.json`));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
