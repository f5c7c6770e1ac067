/** Rows as the text of a CSV file (RFC 4180), safe to open in a spreadsheet. */

/** A spreadsheet runs what begins with one of these; a plain number with a minus is a number to it. */
const RUNS = /^['=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** @returns the rows with `,` between cells and CR LF after each */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = "";
  for (const row of rows) text += `${row.map(quote).join(",")}\r\n`;
  return text;
}

function quote(cell: string): string {
  const guarded = guard(cell);
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** An apostrophe before what a spreadsheet would run. */
function guard(cell: string): string {
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell without the apostrophe that `writeCsv` put there. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
