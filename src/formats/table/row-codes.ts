/** Gathers the cells of a row that are kept as they stand, by the names of their columns. */
import { trimmed } from "./cells.ts";

export interface KeptColumn {
  readonly name: string;
  /** Where it stands, counted from 0. */
  readonly at: number;
  /** Whether a cell is kept, where not each is. */
  readonly keeps?: (cell: string) => boolean;
}

export type RowCodes = Readonly<Record<string, string>>;

/** A column with what stands there in this row and in the one before; nothing where it is not kept. */
interface Followed extends KeptColumn {
  now: string;
  before: string;
}

/**
 * @param intern gives what comes often from one place
 * @returns of a row's cells those that hold something; undefined where none does
 */
export function codesGatherer(
  kept: readonly KeptColumn[],
  intern: (text: string) => string,
): (cells: readonly string[]) => RowCodes | undefined {
  const columns: readonly Followed[] = kept
    // An object cannot hold a text under this name.
    .filter(({ name }) => name !== "__proto__")
    .map((one) => ({ ...one, now: "", before: "" }));
  const areApart = new Set(kept.map(({ name }) => name)).size === kept.length;
  let before: RowCodes | undefined;
  return (cells) => {
    const isAlike = goOn(columns, cells);
    before =
      areApart && before && isAlike ? changed(before, columns, intern) : made(columns, intern);
    return before;
  };
}

/** @returns whether the same columns hold something as in the row before */
function goOn(columns: readonly Followed[], cells: readonly string[]): boolean {
  let isAlike = true;
  for (const column of columns) {
    const cell = trimmed(cells[column.at] ?? "");
    const now = cell !== "" && column.keeps && !column.keeps(cell) ? "" : cell;
    if ((now === "") !== (column.before === "")) isAlike = false;
    column.now = now;
  }
  return isAlike;
}

function made(
  columns: readonly Followed[],
  intern: (text: string) => string,
): RowCodes | undefined {
  let codes: Record<string, string> | undefined;
  for (const column of columns) {
    if (column.now !== column.before) column.before = intern(column.now);
    if (column.now === "") continue;
    codes ??= {};
    codes[column.name] = column.before;
  }
  return codes;
}

/** A copy with what is new: an object that comes about key by key takes several times as long. */
function changed(
  former: RowCodes,
  columns: readonly Followed[],
  intern: (text: string) => string,
): RowCodes {
  let codes: Record<string, string> | undefined;
  for (const column of columns) {
    if (column.now === column.before) continue;
    column.before = intern(column.now);
    codes ??= { ...former };
    codes[column.name] = column.before;
  }
  return codes ?? former;
}
