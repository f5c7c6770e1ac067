/** Sheets of an Excel workbook as rows of text, by hucre, which is brought on demand; with limits of our own against bombs. */
import type { RowProblem } from "../imports/import.ts";
import { shorten } from "../imports/shorten.ts";
import { sumZip } from "./zip-directory.ts";

export interface SheetLook {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Refused before anything is unpacked. */
const MOST_UNPACKED = 300_000_000;
const MOST_ENTRIES = 10_000;
/** A sheet of text is packed to a twentieth, seldom to a hundredth; below a megabyte nobody minds. */
const MOST_RATIO = 200;
const SMALL = 10_000_000;
/** A larger workbook is read row by row, without what is known of its merged cells and formulas. */
const MOST_AT_ONCE = 60_000_000;
/** The sizes in the list may be wrong: what comes out is counted too. */
const MOST_CHARACTERS = 300_000_000;

/** What a workbook cannot be read for. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  readonly code: "no-workbook" | "locked-or-old" | "too-large";

  /** @param code a word of the list, for an interface to say in its own language @param expected in English */
  constructor(code: WorkbookFault["code"], expected: string) {
    super(expected);
    this.code = code;
  }
}

/** @throws {WorkbookFault} with what is wrong and what to do */
export async function listSheets(bytes: Uint8Array): Promise<readonly SheetLook[]> {
  checkLimits(bytes);
  const { readXlsx } = await import("hucre/xlsx");
  const sheets: SheetLook[] = [];
  await guarded(() =>
    readXlsx(bytes, {
      sheets: (info) => {
        sheets.push({ name: info.name, isHidden: Boolean(info.hidden ?? info.veryHidden) });
        return false;
      },
    }),
  );
  return sheets;
}

export interface SheetHandlers {
  /** A row that is not blank; its number as the sheet shows it. */
  row(cells: readonly string[], row: number): void;
  problem(problem: RowProblem): void;
}

/** @param name of a sheet @throws {WorkbookFault} */
export async function readSheet(
  bytes: Uint8Array,
  name: string,
  handlers: SheetHandlers,
): Promise<void> {
  const { unpacked } = checkLimits(bytes);
  await guarded(() =>
    unpacked > MOST_AT_ONCE
      ? streamSheet(bytes, name, handlers)
      : wholeSheet(bytes, name, handlers),
  );
}

type Value = string | number | boolean | Date | null | undefined;

async function wholeSheet(bytes: Uint8Array, name: string, handlers: SheetHandlers): Promise<void> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes, { sheets: [name] });
  const [sheet] = sheets;
  if (!sheet) return;
  const rows = sheet.rows.map((cells) => cells.map(toText));
  // The value of merged cells stands in the first of them alone.
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? "";
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++)
      for (let column = startCol; column <= endCol; column++) {
        const cells = rows[row];
        if (cells && column < cells.length) cells[column] = value;
      }
  }
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (cell.formula && (cell.value === null || cell.value === undefined))
      tellFormula(handlers, row, column, cell.formula);
  }
  for (const [at, cells] of rows.entries())
    if (cells.some((cell) => cell !== "")) handlers.row(cells, at + 1);
}

function tellFormula(
  { problem }: SheetHandlers,
  row: number,
  column: number,
  formula: string,
): void {
  problem({
    at: { row: row + 1, column: String(column + 1) },
    found: shorten(`=${formula}`),
    code: "formula-without-result",
    expected:
      "a value; open the file in a spreadsheet program and save it, so that the result is kept",
    outcome: "kept-in-part",
  });
}

async function streamSheet(
  bytes: Uint8Array,
  name: string,
  handlers: SheetHandlers,
): Promise<void> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  let characters = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    const cells = values.map(toText);
    for (const cell of cells) characters += cell.length;
    if (characters > MOST_CHARACTERS) throw tooLarge();
    if (cells.some((cell) => cell !== "")) handlers.row(cells, index + 1);
  }
}

/** A date as a day, or with its time to the minute; Excel's dates have no zone. */
function toText(value: Value): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16);
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
}

function checkLimits(bytes: Uint8Array): { readonly unpacked: number } {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookFault(
      "locked-or-old",
      "a workbook of Excel 2007 or later without a password; save it as .xlsx or as CSV",
    );
  const sums = sumZip(bytes);
  if (!sums) throw new WorkbookFault("no-workbook", "a whole workbook in the format .xlsx");
  const isDense = sums.unpacked > SMALL && sums.unpacked > sums.packed * MOST_RATIO;
  if (sums.unpacked > MOST_UNPACKED || sums.entries > MOST_ENTRIES || isDense) throw tooLarge();
  return sums;
}

function tooLarge(): WorkbookFault {
  return new WorkbookFault(
    "too-large",
    "a workbook of at most 300 MB once it is unpacked; save the sheet as CSV, which has no limit",
  );
}

async function guarded(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (fault) {
    if (fault instanceof WorkbookFault) throw fault;
    const said = fault instanceof Error ? fault.message : String(fault);
    throw new WorkbookFault(
      "no-workbook",
      `a whole workbook in the format .xlsx; ${shorten(said)}`,
    );
  }
}
