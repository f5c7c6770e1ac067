/** What is wrong with rows: as a table for a terminal, and the rows themselves as CSV, to be mended. */
import { writeCsv } from "../../formats/atlas-csv/csv-text.ts";
import type { RowPlace, RowProblem } from "../../formats/imports/import.ts";
import { oneLine } from "../frame/problem-lines.ts";
import { eachRow, type TableForm } from "./each-row.ts";

const HEADER = ["row", "column", "found", "expected", "what came of it"] as const;
/** So many stand on a terminal; a file has them all. */
const MOST_SHOWN = 20;
const WIDEST = 60;

/** @returns lines whose columns stand under each other */
export function problemTable(problems: readonly RowProblem[], more: number): readonly string[] {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, MOST_SHOWN).map(cellsOf);
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, at) => Math.max(...all.map((row) => [...(row[at] ?? "")].length)));
  const lines = all.map((row) =>
    row
      .map((cell, at) => cell + " ".repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd(),
  );
  const hidden = problems.length - rows.length + more;
  return hidden > 0 ? [...lines, `and ${hidden} more`] : lines;
}

function cellsOf({ at, found, expected, outcome }: RowProblem): readonly string[] {
  const [place, column] = placeOf(at);
  return [place, column, found, expected, outcome.replaceAll("-", " ")].map((cell) => {
    const signs = [...oneLine(cell)];
    return signs.length > WIDEST ? `${signs.slice(0, WIDEST - 1).join("")}…` : signs.join("");
  });
}

function placeOf(at: RowPlace): readonly [place: string, column: string] {
  return "row" in at ? [String(at.row), at.column ?? ""] : [at.pointer, ""];
}

/**
 * @param form null where the file is no table: then only the problems are there
 * @returns CSV of the rows that have a problem, their cells as they stand, with what is wrong behind them
 */
export function problemCsv(
  bytes: Uint8Array,
  form: TableForm | null,
  problems: readonly RowProblem[],
): string {
  if (!form)
    return writeCsv([HEADER, ...problems.map((one) => [...placeOf(one.at), ...wordsOf(one)])]);
  const byRow = new Map<number, RowProblem[]>();
  for (const problem of problems)
    if ("row" in problem.at) {
      const known = byRow.get(problem.at.row);
      if (known) known.push(problem);
      else byRow.set(problem.at.row, [problem]);
    }
  const rows: (readonly string[])[] = [];
  let header: readonly string[] | null = null;
  const row = (cells: readonly string[], at: number) => {
    const wrong = byRow.get(at) ?? [];
    byRow.delete(at);
    if (header === null) {
      header = cells;
      rows.push([...cells, "problem row", "problems"]);
    } else if (wrong.length > 0) rows.push([...cells, String(at), wrong.map(sentence).join("; ")]);
  };
  eachRow(bytes, form, { row, problem: () => {} });
  // Lines that never came as rows: what there was of them stands in the problem.
  for (const [at, wrong] of byRow)
    rows.push([...wrong.map(({ found }) => found), String(at), wrong.map(sentence).join("; ")]);
  return writeCsv(rows);
}

function wordsOf({ found, expected, outcome }: RowProblem): readonly string[] {
  return [found, expected, outcome];
}

function sentence({ at, found, expected }: RowProblem): string {
  const column = "column" in at && at.column ? `${at.column}: ` : "";
  return `${column}found ${found}; expected ${expected}`;
}
