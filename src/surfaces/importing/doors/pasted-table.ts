/** Tells a table that is pasted, from a spreadsheet or a text file, from words. */
import { findDelimiter } from "../../../formats/table/delimiter.ts";
import { readCsv } from "../../../formats/table/read-csv.ts";

/** So much of the beginning is looked at. */
const HEAD = 20_000;
/** Of the rows, so many are of one width in a table: prose has its commas anywhere. */
const MOST = 0.9;

/** Two rows at least, of two columns or more: cells of a spreadsheet come with tabs between them. */
export function isTabular(text: string): boolean {
  const head = text.slice(0, HEAD);
  const { delimiter, candidates } = findDelimiter(head);
  if (candidates.length === 0) return false;
  const widths: number[] = [];
  readCsv(head, delimiter, { row: (cells) => widths.push(cells.length), problem: () => {} });
  // The last may be cut off.
  const whole = text.length > HEAD ? widths.slice(0, -1) : widths;
  const columns = whole[0] ?? 1;
  const even = whole.filter((width) => width === columns).length;
  const least = delimiter === "\t" ? 2 : 3;
  return columns > 1 && whole.length >= least && even >= whole.length * MOST;
}

/** @returns the table as a file, for all that reads files */
export function pastedFile(text: string): File {
  return new File([text], "pasted-table.csv", { type: "text/plain" });
}
