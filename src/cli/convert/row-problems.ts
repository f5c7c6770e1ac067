/** What is wrong with rows, as a table for a terminal. */
import type { RowPlace, RowProblem } from "../../formats/imports/import.ts";
import { oneLine } from "../frame/problem-lines.ts";

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
