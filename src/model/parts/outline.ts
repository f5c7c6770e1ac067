/** A country's outline, as fine as the parts: what is tinted where a dataset is about it. */
import type { MultiPolygon, Position } from "geojson";
import type { BaseMap } from "../base-map.ts";
import type { Level } from "./level.ts";
import { readPart, type Steps } from "./part.ts";
import { unwrapRing } from "./unwrap.ts";

export interface Outline {
  /** Closed; longitudes may lie beyond 180°. */
  readonly rings: readonly (readonly Position[])[];
  /** What of them is coast. */
  readonly coast: readonly (readonly Position[])[];
}

/** All outlines lie in one cell, larger than the Earth for those that cross 180°. */
export const OUTLINES: Level = {
  folder: "data/parts/countries",
  cell: 720,
  quantum: 0.005,
  buffer: 360,
  parts: new Set(),
  full: new Set(),
  sea: null,
  inside: {},
};

/** The south-west corner that the outlines' steps are counted from. */
export const OUTLINES_CORNER = [-180, -90] as const;

/**
 * @param value as a file has it: rings as land, and what of them is border
 * @param code ISO 3166-1 alpha-2
 * @throws PartFault
 */
export function readOutline(value: unknown, code: string): Outline {
  const { land, borders } = readPart(value, OUTLINES, code);
  const shared = new Set(borders.flatMap((line) => edgesOf(line)));
  return {
    rings: land.map(toPositions),
    coast: land.flatMap((ring) => coastsOf(ring, shared)).map(toPositions),
  };
}

/** The same, whichever way they are gone. */
function edgesOf(line: Steps): readonly string[] {
  return Array.from({ length: line.length / 2 - 1 }, (_, index) => edgeKey(line, index, index + 1));
}

function edgeKey(line: Steps, from: number, to: number): string {
  const ends = [from, to].map((point) => `${line[point * 2]} ${line[point * 2 + 1]}`);
  return ends.sort().join();
}

/** The runs of a ring that are no border. */
function coastsOf(ring: Steps, shared: ReadonlySet<string>): readonly Steps[] {
  const count = ring.length / 2;
  const runs: number[][] = [];
  let isOpen = false;
  for (let from = 0; from < count; from += 1) {
    const to = (from + 1) % count;
    const isCoast = !shared.has(edgeKey(ring, from, to));
    if (isCoast && !isOpen) runs.push([ring[from * 2] ?? 0, ring[from * 2 + 1] ?? 0]);
    if (isCoast) runs.at(-1)?.push(ring[to * 2] ?? 0, ring[to * 2 + 1] ?? 0);
    isOpen = isCoast;
  }
  return runs.map((run) => Int32Array.from(run));
}

function toPositions(steps: Steps): readonly Position[] {
  const [west, south] = OUTLINES_CORNER;
  return Array.from({ length: steps.length / 2 }, (_, index) => [
    west + (steps[index * 2] ?? 0) * OUTLINES.quantum,
    south + (steps[index * 2 + 1] ?? 0) * OUTLINES.quantum,
  ]);
}

/** The home countries that the base map draws as finely as the parts, for it has their districts. */
export function fineCodes({ districts }: BaseMap): ReadonlySet<string> {
  return new Set([...districts.keys()].map((code) => code.slice(0, 2)));
}

/** Of the home countries, those that need an outline from elsewhere. */
export function coarseCodes(base: BaseMap): readonly string[] {
  const fine = fineCodes(base);
  return [...base.homeCodes].filter((code) => !fine.has(code));
}

/** As the base map has it. @param coast what of it is coast, where the base map can tell */
export function outlineFrom({ coordinates }: MultiPolygon, coast: Outline["coast"] = []): Outline {
  return { rings: coordinates.flat().map(unwrapRing), coast };
}

/** Of the home countries, as fine as they are. @param come those that have come, by country */
export function homeOutlines(
  base: BaseMap,
  come: ReadonlyMap<string, Outline>,
): readonly Outline[] {
  const coarse = coarseCodes(base).map((code) => {
    const area = base.countries.get(code)?.geometry;
    return come.get(code) ?? (area ? outlineFrom(area) : null);
  });
  const fine = [...fineCodes(base)].map((code) => {
    const area = base.countries.get(code)?.geometry;
    return area ? outlineFrom(area, base.homeCoast.coordinates) : null;
  });
  return [...coarse, ...fine].filter((outline) => outline !== null);
}
