/** Writes the empty template: a workbook with choices and explanations in it, or the sheet of events as CSV. */
import { SHEET_NAMES, type SheetName, TEMPLATE, type TemplateColumn } from "./sheets.ts";

/** So many rows have choices and a text format. */
const ROWS = 2000;
const TITLES: Readonly<Record<SheetName, string>> = {
  events: "Events",
  actors: "Actors",
  sources: "Sources",
  places: "Places",
};

/** @returns the bytes of an .xlsx file with one row of example in each sheet */
export async function writeTemplateXlsx(): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: SHEET_NAMES.map((sheet) => ({
      name: TITLES[sheet],
      rows: rowsOf(sheet).map((cells) => [...cells]),
      // As text: a spreadsheet makes a day of a month otherwise.
      columns: TEMPLATE[sheet].map(() => ({ width: 22, numFmt: "@" })),
      freezePane: { rows: 1 },
      dataValidations: TEMPLATE[sheet].map(validationOf),
    })),
  });
}

function rowsOf(sheet: SheetName): readonly (readonly string[])[] {
  const columns = TEMPLATE[sheet];
  return [columns.map(({ name }) => name), columns.map(({ example }) => example)];
}

function validationOf(column: TemplateColumn, at: number) {
  const letter = String.fromCharCode(65 + at);
  const range = `${letter}2:${letter}${ROWS}`;
  const help = { showInputMessage: true, inputTitle: column.name, inputMessage: column.help };
  // What is not in the list may be written all the same.
  const choice = {
    type: "list",
    allowBlank: true,
    showErrorMessage: false,
    ...help,
    range,
  } as const;
  if (column.choices) return { ...choice, values: [...column.choices] };
  if (column.from) return { ...choice, formula1: `${TITLES[column.from]}!$A$2:$A$${ROWS}` };
  return {
    type: "custom",
    formula1: "TRUE",
    allowBlank: true,
    showErrorMessage: false,
    ...help,
    range,
  } as const;
}

/** @returns a sheet as CSV (RFC 4180) with a byte order mark, without which Excel reads no UTF-8 */
export function writeTemplateCsv(sheet: SheetName): string {
  const lines = rowsOf(sheet).map((cells) => cells.map(quoted).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
