/** A mapping as a file, for the next table of the same shape: what each column means, by its name, and what was answered. */
import { type Result, success } from "../../model/result.ts";
import { parseJson } from "../parse-json.ts";
import { foldName } from "../table/columns.ts";
import type { Mapping } from "../table/map-columns.ts";
import type { MeaningName } from "../table/meanings.ts";
import { isTree, listOf } from "../trees/values.ts";
import { ANSWERS } from "./answers.ts";
import { checkMapping } from "./check-mapping.ts";
import { refuse } from "./refuse.ts";

export interface SavedMapping {
  readonly "dispatch-atlas-mapping": 1;
  readonly header: readonly string[];
  /** Null for a column that is kept as it is. */
  readonly columns: readonly (MeaningName | null)[];
  /** By a question's id the id of one of its choices. */
  readonly answers: Readonly<Record<string, string>>;
}

export function saveMapping(
  header: readonly string[],
  { columns }: Pick<Mapping, "columns">,
  answers: SavedMapping["answers"] = {},
): SavedMapping {
  return { "dispatch-atlas-mapping": 1, header, columns, answers };
}

/** Whether a text says that it is a mapping; it may be broken all the same. @param head how it begins */
export function isMapping(head: string): boolean {
  return /^\uFEFF?\s*\{\s*"dispatch-atlas-mapping"/.test(head);
}

/** The same for tables with columns of the same names in the same order. */
export function shapeOf(header: readonly string[]): string {
  return header.map(foldName).join("\n");
}

/** @returns a problem where it is none, or has a meaning or an answer that there is not */
export function readMapping(text: string): Result<SavedMapping> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed.value;
  if (!isTree(value) || value["dispatch-atlas-mapping"] !== 1)
    return refuse("another file", 'a mapping: an object with "dispatch-atlas-mapping": 1');
  const header = listOf(value.header).map(String);
  const columns = listOf(value.columns) as SavedMapping["columns"];
  const fault = checkMapping({ columns }, header);
  if (fault) return refuse(fault.found, fault.expected, fault.path);
  const answers = isTree(value.answers) ? (value.answers as SavedMapping["answers"]) : {};
  for (const [id, choice] of Object.entries(answers))
    if (
      !Object.entries(ANSWERS).some(([one, all]) => one === id && all.some((is) => is === choice))
    )
      return refuse(JSON.stringify(choice), "an answer to one of the questions", `/answers/${id}`);
  return success(saveMapping(header, { columns }, answers));
}

/**
 * Columns may have come into another order: each is known by its name.
 * @param header of the table that is to be read
 * @returns a problem for a column of the mapping that the table does not have
 */
export function mappingFor(
  { header: names, columns }: SavedMapping,
  header: readonly string[],
): Result<Mapping> {
  const folded = header.map(foldName);
  const lacking = names.find((name, at) => columns[at] && !folded.includes(foldName(name)));
  if (lacking !== undefined)
    return refuse(
      `a table without the column ${lacking}`,
      `the columns of the mapping; this one has ${header.join(", ").slice(0, 500)}`,
      "/header",
    );
  const meanings = new Map(names.map((name, at) => [foldName(name), columns[at] ?? null]));
  return success({ columns: folded.map((name) => meanings.get(name) ?? null) });
}
