/** What a person has said of a table's columns, as a file of its own: JSON that the import screen saves and the command line takes. */
import { type Problem, type Result, success } from "../../model/result.ts";
import { parseJson } from "../parse-json.ts";
import { foldName } from "../table/columns.ts";
import type { MeaningName } from "../table/meanings.ts";
import { checkMapping } from "./check-mapping.ts";
import { refuse } from "./refuse.ts";

export interface SavedMapping {
  /** The names of the columns, in the order of the file. */
  readonly header: readonly string[];
  /** What each means; null is kept with the row. */
  readonly columns: readonly (MeaningName | null)[];
  /** By a question's id the id of the choice. */
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
  return success({ header, columns, answers: answers as SavedMapping["answers"] });
}

/** @returns null where it is for a table of these columns, in this order; else what is different */
export function misfit({ header }: SavedMapping, other: readonly string[]): Problem | null {
  if (shapeOf(header) === shapeOf(other)) return null;
  return {
    code: "invalid",
    path: "/header",
    found: `a mapping for the columns ${header.join(", ")}`.slice(0, 200),
    expected: `one for the columns ${other.join(", ")}`.slice(0, 200),
  };
}

/** The same for tables with columns of the same names in the same order. */
export function shapeOf(header: readonly string[]): string {
  return header.map(foldName).join("\n");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
