/** The rows of a file that have a problem, as CSV to be mended: their cells as they stand, with what is wrong behind them. */
import { writeCsv } from "../atlas-csv/csv-text.ts";
import type { Imported, RowPlace, RowProblem } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import type { Watch } from "./file-look.ts";
import type { FileRead } from "./file-read.ts";
import { rowsOf } from "./read-table.ts";

const HEADER = ["where", "found", "expected", "what came of it"] as const;

type Account = Pick<Imported, "problems" | "moreRows">;

/** @returns a header and every row with a problem; of a file that is no table, the problems alone */
export async function problemRows(
  source: ByteSource,
  { look, format, account }: Pick<FileRead, "look" | "format"> & { readonly account: Account },
  watch: Watch = {},
): Promise<string> {
  const { table } = look;
  if (!table) return writeCsv([HEADER, ...account.problems.map(cellsOf)]);
  const wrong = byRow(account);
  const rows: (readonly string[])[] = [[...table.header, "problem row", "problems"]];
  let isHeaderDue = table.hasHeader;
  const row = (cells: readonly string[], at: number) => {
    const found = wrong.get(at);
    const isHeader = isHeaderDue;
    isHeaderDue = false;
    if (found === undefined || isHeader) return;
    wrong.delete(at);
    rows.push([...cells, String(at), found.map(sentence).join("; ")]);
  };
  await (await rowsOf(source, { look, table, format }))({ row, problem: () => {} }, watch);
  // Lines that never came as rows: what there was of them stands in the problem.
  for (const [at, found] of wrong)
    rows.push([...found.map((one) => one.found), String(at), found.map(sentence).join("; ")]);
  return writeCsv(rows);
}

function byRow({ problems, moreRows = [] }: Account): Map<number, RowProblem[]> {
  const rows = new Map<number, RowProblem[]>();
  for (const problem of problems)
    if ("row" in problem.at) {
      const known = rows.get(problem.at.row);
      if (known) known.push(problem);
      else rows.set(problem.at.row, [problem]);
    }
  for (const row of moreRows) if (!rows.has(row)) rows.set(row, []);
  return rows;
}

function cellsOf({ at, found, expected, outcome }: RowProblem): readonly string[] {
  return [placeOf(at), found, expected, outcome];
}

function placeOf(at: RowPlace): string {
  return "row" in at ? [at.row, at.column].filter(Boolean).join(", ") : at.pointer;
}

function sentence({ at, found, expected }: RowProblem): string {
  const column = "column" in at && at.column ? `${at.column}: ` : "";
  return `${column}found ${found}; expected ${expected}`;
}
