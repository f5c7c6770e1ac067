/** A level of the base map: a grid of cells, each a file of its own, and what its manifest says of them. */
import { objectAt, PartFault, textsAt } from "./fault.ts";

export interface Level {
  /** Where its files lie, from the page: `data/parts/5`. */
  readonly folder: string;
  /** Degrees from side to side; cells are counted from 180° W and from the South Pole. */
  readonly cell: number;
  /** A step of the coordinates, in degrees. */
  readonly quantum: number;
  /** In degrees: so far beyond its cell does a part reach, so that what is cut there is not seen. */
  readonly buffer: number;
  /** Cells that are files, by `column_row`. */
  readonly parts: ReadonlySet<string>;
  /** Cells that are all land and need no file. */
  readonly full: ReadonlySet<string>;
  /** Cells that are all sea, where the level has but a part of the Earth; null where it has all, and every other cell is sea. */
  readonly sea: ReadonlySet<string> | null;
  /** Parts that the manifest holds itself, as files have them: where they are few and small. */
  readonly inside: Readonly<Record<string, unknown>>;
}

/** What there is of a cell; `none` where a level does not reach. */
export type CellKind = "part" | "full" | "sea" | "none";

/** @param key `column_row` */
export function kindOf({ parts, full, sea }: Level, key: string): CellKind {
  if (parts.has(key)) return "part";
  if (full.has(key)) return "full";
  return sea === null || sea.has(key) ? "sea" : "none";
}

/** Where a cell's file lies, from the page. */
export function fileOf({ folder }: Level, key: string): string {
  return `${folder}/${key}.json`;
}

/** Of a cell: so small a step is far below a coast's errors, and all steps of a cell are whole numbers of 32 bits. */
const LEAST_STEP = 1e-9;

/**
 * Reads a level's manifest, which a host may have got wrong.
 *
 * @param value as JSON has it
 * @param folder named after the degrees of its cells, by which 180 can be divided
 * @throws PartFault that names the file, the place in it and what was expected
 */
export function readLevel(value: unknown, folder: string): Level {
  const file = `${folder}/manifest.json`;
  const { cell: named, quantum, buffer, parts, full, sea, inside } = objectAt(file, value);
  // Smaller ones would be without number in a frame.
  const cell = Number(folder.split("/").at(-1));
  if (named !== cell)
    throw new PartFault(
      file,
      "/cell",
      named,
      `${cell}, the degrees that its folder is named after`,
    );
  if (!isNumber(quantum, cell / 100) || quantum < cell * LEAST_STEP)
    throw new PartFault(file, "/quantum", quantum, "from a billionth to a hundredth of a cell");
  if (buffer !== 0 && !isNumber(buffer, cell / 4))
    throw new PartFault(file, "/buffer", buffer, "a fourth of a cell at most");
  const seen = new Set<string>();
  const keysAt = (name: string, list: unknown) => {
    const keys = textsAt(file, `/${name}`, list);
    for (const [index, key] of keys.entries()) {
      const at = `/${name}/${index}`;
      if (!isKey(key, cell)) throw new PartFault(file, at, key, "a cell of the Earth, as 38_24");
      if (seen.has(key)) throw new PartFault(file, at, key, "a cell that is named once");
      seen.add(key);
    }
    return new Set(keys);
  };
  return {
    folder,
    cell,
    quantum,
    buffer,
    parts: keysAt("parts", parts),
    full: keysAt("full", full),
    sea: sea === undefined ? null : keysAt("sea", sea),
    inside: inside === undefined ? {} : objectAt(file, inside, "/inside"),
  };
}

function isNumber(value: unknown, most: number): value is number {
  return typeof value === "number" && value > 0 && value <= most;
}

function isKey(key: string, cell: number): boolean {
  const [, column, row] = /^(0|[1-9]\d*)_(0|[1-9]\d*)$/.exec(key) ?? [];
  return column !== undefined && Number(column) < 360 / cell && Number(row) < 180 / cell;
}
