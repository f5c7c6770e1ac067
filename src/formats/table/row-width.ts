/** Rows that have more or fewer cells than the header: what stands beyond it has no name, and what is missing may have slipped. */
import type { RowProblem } from "../imports/import.ts";
import { shorten } from "../imports/shorten.ts";

/** @returns how many cells a row should have: blank names at the header's end ask for none */
export function namedWidth(header: readonly string[]): number {
  return header.findLastIndex((name) => name.trim() !== "") + 1;
}

/** Of a text, where every row is written out: a workbook keeps no blank cells at a row's end. @param width see `namedWidth` */
export function shortRow(cells: readonly string[], row: number, width: number): RowProblem | null {
  if (cells.length >= width) return null;
  return {
    at: { row },
    found: shorten(cells.join(" | ")),
    code: "too-few-cells",
    expected: `${width} cells, as the header has; the ${width - cells.length} last are taken as empty`,
    outcome: "kept-as-written",
  };
}

/** What stands beyond the header would be lost if it were not told. */
export function longRow(
  cells: readonly string[],
  row: number,
  { length }: readonly string[],
): RowProblem | null {
  if (cells.length <= length) return null;
  const extra = cells.slice(length).filter((cell) => cell.trim() !== "");
  if (extra.length === 0) return null;
  return {
    at: { row, column: String(length + 1) },
    found: shorten(extra.join(" | ")),
    code: "extra-cells",
    expected: `${length} cells, as the header has; is a delimiter within a cell, or a quote missing?`,
    outcome: "kept-in-part",
  };
}
