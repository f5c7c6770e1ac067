/** A cell's share of the base map: land, waters and borders, in whole steps from the cell's south-west corner. */
import { objectAt, PartFault } from "./fault.ts";
import { fileOf, type Level } from "./level.ts";

/** x and y by turns, in steps of the level's quantum; of a ring, the first point is not told again at the end. */
export type Steps = Int32Array;

export interface Part {
  /** Rings; each of the next three lies in the one before and takes its place: land, lakes, islands in them, ponds in those. */
  readonly land: readonly Steps[];
  readonly lakes: readonly Steps[];
  readonly islands: readonly Steps[];
  readonly ponds: readonly Steps[];
  /** Lines between countries. */
  readonly borders: readonly Steps[];
  /** Lines between first-level divisions. */
  readonly divisions: readonly Steps[];
}

/** As a file has them. */
export const PART_KEYS = {
  land: "l",
  lakes: "w",
  islands: "i",
  ponds: "p",
  borders: "b",
  divisions: "a",
} as const satisfies Record<keyof Part, string>;

/** Numbers of a ring and of a line at the least: three points, two points. */
const LEAST = { ring: 6, line: 4 } as const;

/**
 * Reads a part's file, which a host may have got wrong.
 *
 * @param value as JSON has it: by the keys above, lists of `[x, y, dx, dy, …]`
 * @throws PartFault that names the file, the place in it and what was expected
 */
export function readPart(value: unknown, level: Level, key: string): Part {
  const file = fileOf(level, key);
  const object = objectAt(file, value);
  const known: readonly string[] = Object.values(PART_KEYS);
  const stray = Object.keys(object).find((name) => !known.includes(name));
  if (stray !== undefined)
    throw new PartFault(file, "", stray, `one of the keys ${known.join(", ")}`);
  const read = (name: string, least: number): readonly Steps[] => {
    const list = object[name] ?? [];
    if (!Array.isArray(list)) throw new PartFault(file, `/${name}`, list, "a list");
    return list.map((line, index) => readSteps(line, level, least, file, `/${name}/${index}`));
  };
  return {
    land: read(PART_KEYS.land, LEAST.ring),
    lakes: read(PART_KEYS.lakes, LEAST.ring),
    islands: read(PART_KEYS.islands, LEAST.ring),
    ponds: read(PART_KEYS.ponds, LEAST.ring),
    borders: read(PART_KEYS.borders, LEAST.line),
    divisions: read(PART_KEYS.divisions, LEAST.line),
  };
}

function readSteps(
  line: unknown,
  level: Level,
  least: number,
  file: string,
  pointer: string,
): Steps {
  if (!Array.isArray(line) || line.length < least || line.length % 2 === 1)
    throw new PartFault(file, pointer, line, `pairs of numbers, ${least / 2} at the least`);
  const { low, high } = rimOf(level);
  const steps = new Int32Array(line.length);
  for (const [index, delta] of line.entries()) {
    const value = Number.isInteger(delta) ? (steps[index - 2] ?? 0) + delta : Number.NaN;
    // A step over the rim is what rounding makes.
    if (!(value >= low - 1 && value <= high + 1))
      throw new PartFault(file, `${pointer}/${index}`, delta, "a whole step within its cell");
    steps[index] = value;
  }
  return steps;
}

/** Where parts are cut off, in steps: the same from west to east and from south to north. */
export function rimOf({ cell, quantum, buffer }: Level): { low: number; high: number } {
  const beyond = Math.round(buffer / quantum);
  return { low: -beyond, high: Math.round(cell / quantum) + beyond };
}

/**
 * The edges of a ring that are its coast: without those along the cell's rim, where it was cut off.
 *
 * @returns open lines; the ring itself, closed, where none of it is on the rim
 */
export function coastOf(ring: Steps, level: Level): readonly Steps[] {
  const count = ring.length / 2;
  const isOnRim = rimTest(ring, level);
  const first = Array.from({ length: count }, (_, index) => index).find(isOnRim);
  if (first === undefined) return [Int32Array.from([...ring, ...ring.subarray(0, 2)])];
  const lines: Steps[] = [];
  let line: number[] = [];
  for (let step = 1; step <= count; step += 1) {
    const edge = (first + step) % count;
    if (isOnRim(edge)) {
      if (line.length > 0) lines.push(Int32Array.from(line));
      line = [];
      continue;
    }
    if (line.length === 0) line.push(ring[edge * 2] ?? 0, ring[edge * 2 + 1] ?? 0);
    const end = (edge + 1) % count;
    line.push(ring[end * 2] ?? 0, ring[end * 2 + 1] ?? 0);
  }
  return lines;
}

/** Whether the edge that begins with a point lies along the rim. */
function rimTest(ring: Steps, level: Level): (edge: number) => boolean {
  const { low, high } = rimOf(level);
  const count = ring.length / 2;
  const isRim = (value: number) => value <= low || value >= high;
  return (edge) => {
    const next = (edge + 1) % count;
    return [0, 1].some((axis) => {
      const value = ring[edge * 2 + axis] ?? 0;
      return value === ring[next * 2 + axis] && isRim(value);
    });
  };
}
