/** The columns of a known format: what each becomes, and where it stands in a file. */
import { codesGatherer, type RowCodes } from "./row-codes.ts";

/** What becomes of a column, in words for the documentation. */
export interface Column {
  readonly to: string;
  /** Whether the row's own value is kept besides, in `imported.codes`. */
  readonly code?: true;
}
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/** A column that becomes nothing of the atlas's own, and is kept with the row. */
export const CODE: Column = { to: "kept with the row", code: true };

/** Sheets and exports write a name in capitals, with spaces or with underscores. */
export function foldName(name: string): string {
  return name
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, "_");
}

/** Where each column stands, counted from 0; -1 for one that the file does not have. */
export function placesOf<Name extends string>(
  columns: Columns<Name>,
  header: readonly string[],
): Readonly<Record<Name, number>> {
  const folded = header.map(foldName);
  const places = Object.keys(columns).map((name) => [name, folded.indexOf(foldName(name))]);
  return Object.fromEntries(places);
}

/**
 * Gathers what a row keeps in `imported.codes`: columns that are marked so, and those that the format does not know.
 * @param intern gives what comes often from one place
 */
export function codesOf<Name extends string>(
  columns: Columns<Name>,
  header: readonly string[],
  intern: (text: string) => string,
): (cells: readonly string[]) => RowCodes | undefined {
  const known = new Map(
    Object.entries<Column>(columns).map(([name, column]) => [foldName(name), column]),
  );
  const kept = header.flatMap((written, at) => {
    const name = written.trim().slice(0, 200);
    const column = known.get(foldName(written));
    return name !== "" && (!column || column.code) ? [{ name, at }] : [];
  });
  return codesGatherer(kept, intern);
}
