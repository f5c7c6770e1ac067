/** A workbook: its sheets, one of them as a table, and the template filled in. */
import { type Result, success } from "../../model/result.ts";
import type { Imported } from "../imports/import.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { foldName } from "../table/columns.ts";
import { lookAtRows } from "../table/import-table.ts";
import { proposeColumns } from "../table/map-columns.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { readTemplateXlsx } from "../template/read-template.ts";
import { listSheets, readSheet, type SheetLook, WorkbookFault } from "../xlsx/read-xlsx.ts";
import type { CellAnswers } from "./answers.ts";
import { bytesOf } from "./file-bytes.ts";
import type { FileLook, LookChoices, Watch } from "./file-look.ts";
import { EXPECTED, refuse } from "./refuse.ts";
import type { EachRow } from "./text-rows.ts";

/** More than a look needs. */
const ROWS_LOOKED_AT = 201;

export function lookAtWorkbook(
  source: ByteSource,
  choices: LookChoices,
): Promise<Result<FileLook>> {
  return guarded(async () => {
    const bytes = await bytesOf(source);
    const sheets = await listSheets(bytes);
    const sheet = choices.sheet ?? usualSheet(sheets);
    if (!sheets.some(({ name }) => name === sheet))
      return refuse(JSON.stringify(sheet), `a sheet of the workbook: ${namesOf(sheets)}`, "/sheet");
    const rows: (readonly string[])[] = [];
    await readSheet(bytes, sheet, {
      row: (cells) => {
        if (rows.length < ROWS_LOOKED_AT) rows.push(cells);
      },
      problem: () => {},
    });
    const look = lookAtRows(rows);
    const { format } = choices;
    const recognised =
      format && format !== look.recognised.format
        ? ({ format, sure: "certain", by: [] } as const)
        : look.recognised;
    const columns = proposeColumns(look.header, look.rows);
    const text = { encoding: null, delimiter: null, proof: [] };
    const table = { ...look, ...text, form: "sheet", recognised, columns } as const;
    return success({ recognised, expected: EXPECTED, table, sheets, sheet });
  });
}

/** That of the template's events, or the first that is not hidden. */
function usualSheet(sheets: readonly SheetLook[]): string {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const events = shown.find(({ name }) => foldName(name) === "events");
  return (events ?? shown[0] ?? sheets[0])?.name ?? "";
}

function namesOf(sheets: readonly SheetLook[]): string {
  return sheets.map(({ name }) => name).join(", ");
}

/** @throws {WorkbookFault} */
export function sheetRows(source: ByteSource, sheet: string): EachRow {
  return async (handlers, watch) => {
    const bytes = await bytesOf(source, watch);
    let line = 0;
    await readSheet(bytes, sheet, {
      row: (cells, row) => handlers.row(cells, row, ++line),
      problem: handlers.problem,
    });
  };
}

/** The template with what its other sheets say of actors, sources and places. */
export async function readFilledTemplate(
  source: ByteSource,
  choices: TableChoices,
  answers: CellAnswers,
  watch: Watch,
): Promise<Imported> {
  return readTemplateXlsx(await bytesOf(source, watch), choices, answers);
}

/** What is wrong with a workbook as a whole is a problem, and not thrown. */
export async function guarded<Value>(read: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof WorkbookFault) return refuse(fault.code, fault.message);
    throw fault;
  }
}
