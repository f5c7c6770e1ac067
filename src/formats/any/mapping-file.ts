/** What a person has said of a table's columns, as a file of its own: JSON that the import screen saves and the command line takes. */
import { type Result, success } from "../../model/result.ts";
import { parseJson } from "../parse-json.ts";
import { foldName } from "../table/columns.ts";
import type { Mapping } from "../table/map-columns.ts";
import type { MeaningName } from "../table/meanings.ts";
import { ANSWERS } from "./answers.ts";
import { checkMapping } from "./check-mapping.ts";
import { refuse } from "./refuse.ts";

export interface SavedMapping {
  /** The names of the columns, in the order of the file. */
  readonly header: readonly string[];
  /** What each means; null is kept with the row. */
  readonly columns: readonly (MeaningName | null)[];
  /** By a question's id the id of one of its choices. */
  readonly answers: Readonly<Record<string, string>>;
}

export const MAPPING_KEY = "dispatch-atlas-mapping";
const VERSION = 1;

export function writeMapping({ header, columns, answers }: SavedMapping): string {
  return `${JSON.stringify({ [MAPPING_KEY]: VERSION, header, columns, answers }, null, 2)}\n`;
}

/** Whether a text says that it is one; it may be broken all the same. */
export function isMapping(text: string): boolean {
  return text.slice(0, 200).includes(`"${MAPPING_KEY}"`);
}

/** @returns a problem where it is none, or has a meaning or an answer that there is not */
export function readMapping(text: string): Result<SavedMapping> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { value } = json.value;
  if (!isObject(value) || value[MAPPING_KEY] !== VERSION)
    return refuse("another file", `a mapping: an object with "${MAPPING_KEY}": ${VERSION}`);
  const { header, columns, answers = {} } = value;
  if (!isTexts(header))
    return refuse(typeof header, "a list of the names of the columns", "/header");
  if (!Array.isArray(columns))
    return refuse(typeof columns, "a list of meanings, one for each column", "/columns");
  if (!isObject(answers) || !isTexts(Object.values(answers)))
    return refuse(typeof answers, "answers by the ids of their questions", "/answers");
  const fault = checkMapping({ columns }, header);
  if (fault) return refuse(fault.found, fault.expected, fault.path);
  const wrong = Object.entries(answers).find(([id, choice]) => !isAnswer(id, choice));
  if (wrong)
    return refuse(
      JSON.stringify(wrong[1]),
      "an answer to one of the questions",
      `/answers/${wrong[0]}`,
    );
  return success({ header, columns, answers: answers as SavedMapping["answers"] });
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

/** The same for tables with columns of the same names in the same order. */
export function shapeOf(header: readonly string[]): string {
  return header.map(foldName).join("\n");
}

function isAnswer(id: string, choice: unknown): boolean {
  return Object.entries(ANSWERS).some(
    ([one, all]) => one === id && all.some((is) => is === choice),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
