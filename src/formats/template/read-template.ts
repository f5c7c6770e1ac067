/** The template filled in: events by the columns that they have there, with what the other sheets say of actors, sources and places. */
import type { Imported, RowProblem } from "../imports/import.ts";
import { foldName } from "../table/columns.ts";
import type { Mapping } from "../table/map-columns.ts";
import { createMappedReader } from "../table/read-mapped.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { listSheets, readSheet } from "../xlsx/read-xlsx.ts";
import { SHEET_NAMES, type SheetName } from "./sheets.ts";
import { templateMapping } from "./template-mapping.ts";

/** Rows of a sheet with the numbers that they have there, the header first. */
export type SheetRows = readonly { readonly cells: readonly string[]; readonly row: number }[];
export type TemplateSheets = Readonly<Partial<Record<SheetName, SheetRows>>>;

/** How cells are written, where a person has said it. */
type CellAnswers = Omit<Mapping, "columns">;

export function readTemplate(
  sheets: TemplateSheets,
  choices: TableChoices,
  answers: CellAnswers = {},
  problems: readonly RowProblem[] = [],
): Imported {
  const [head, ...rows] = sheets.events ?? [];
  const header = head?.cells ?? [];
  const reader = createMappedReader(header, {
    ...choices,
    mapping: { ...templateMapping(header), ...answers },
    known: {
      places: recordsOf(sheets, "places"),
      sources: recordsOf(sheets, "sources"),
      actors: recordsOf(sheets, "actors"),
    },
  });
  for (const problem of problems) reader.problem(problem);
  for (const { cells, row } of rows) reader.add(cells, row);
  return reader.finish();
}

/** @throws {WorkbookFault} */
export async function readTemplateXlsx(
  bytes: Uint8Array,
  choices: TableChoices,
  answers: CellAnswers = {},
): Promise<Imported> {
  const names = await listSheets(bytes);
  const sheets: Partial<Record<SheetName, SheetRows>> = {};
  const problems: RowProblem[] = [];
  for (const sheet of SHEET_NAMES) {
    const found = names.find(({ name }) => foldName(name) === sheet);
    if (!found) continue;
    const rows: { cells: readonly string[]; row: number }[] = [];
    await readSheet(bytes, found.name, {
      row: (cells, row) => rows.push({ cells, row }),
      problem: (problem) => {
        if (sheet === "events") problems.push(problem);
      },
    });
    sheets[sheet] = rows;
  }
  return readTemplate(sheets, choices, answers, problems);
}

/** Rows by the name in their first column, each with its cells by the folded names of the header. */
function recordsOf(
  sheets: TemplateSheets,
  sheet: SheetName,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head, ...rows] = sheets[sheet] ?? [];
  const names = (head?.cells ?? []).map(foldName);
  return new Map(
    rows.map(({ cells }) => {
      const record = Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ""]));
      return [record.name ?? "", record];
    }),
  );
}
