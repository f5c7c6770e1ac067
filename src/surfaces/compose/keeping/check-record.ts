/** Whether a kept record can be worked on: whatever is in it is of the type that the format has there, and anything may be missing. */
import * as v from "valibot";
import type { ListName } from "../../../model/draft/draft.ts";
import { StepSchema } from "../../../model/schema/briefing.ts";
import { DatasetSchema, datasetEntries } from "../../../model/schema/dataset.ts";

const SCHEMAS: Readonly<Partial<Record<ListName, v.GenericSchema>>> = {
  ...DatasetSchema.entries,
  steps: v.array(StepSchema),
  marks: v.array(
    v.object({
      source: v.string(),
      start: v.number(),
      end: v.number(),
      exact: v.string(),
      kind: v.string(),
    }),
  ),
};

/** Types of values that a form takes for granted. What is not allowed by the format, but of its type, is for the person to mend. */
const PLAIN = new Set([
  "string",
  "number",
  "boolean",
  "array",
  "object",
  "strict_object",
  "record",
]);

/** @param id the one in the record's key */
export function isSoundRecord(list: ListName, id: string, record: unknown): boolean {
  if (!isObject(record) || record.id !== id) return false;
  const schema = SCHEMAS[list];
  if (!schema) return true;
  const { issues = [] } = v.safeParse(schema, [record]);
  // A mark is made as a whole.
  return list === "marks" ? issues.length === 0 : !issues.some(isOfOtherType);
}

export function isSoundHead(head: unknown): boolean {
  if (!isObject(head)) return false;
  const { issues = [] } = v.safeParse(v.object(datasetEntries), head);
  return !issues.some(isOfOtherType);
}

function isOfOtherType({ kind, type, input, expected }: v.BaseIssue<unknown>): boolean {
  // A key that the format does not know is told by the same type of issue.
  return kind === "schema" && PLAIN.has(type) && input !== undefined && expected !== "never";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
