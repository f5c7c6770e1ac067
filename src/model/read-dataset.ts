/** Turns a parsed JSON value into a dataset, or into the list of everything that is wrong with it. */
import * as v from "valibot";
import type { Check } from "./checks/check.ts";
import { checkDuplicates } from "./checks/duplicates.ts";
import { checkPlaces } from "./checks/places.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRelations } from "./checks/relations.ts";
import { checkSpans } from "./checks/spans.ts";
import { toPointer, toSnippet } from "./pointer.ts";
import { failure, type Problem, type Result, success } from "./result.ts";
import { type Dataset, DatasetSchema } from "./schema/dataset.ts";

/** The checks across records, run once each record is well formed. */
const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkReferences,
  checkSpans,
  checkPlaces,
  checkRelations,
];

/** The collections whose records can be left out one by one. */
const RECORD = /^\/(inferences|sources|places|factions|actors|relations|events)\/(\d+)(\/|$)/;

/**
 * @param input any parsed JSON value; never changed
 * @returns the dataset, or every problem found, in the order of the document
 */
export function readDataset(input: unknown): Result<Dataset> {
  const parsed = v.safeParse(DatasetSchema, input);
  if (!parsed.success) return failure(parsed.issues.map(toProblem));
  const dataset = parsed.output as Dataset;
  const problems = CHECKS.flatMap((check) => [...check(dataset)]);
  return problems.length === 0 ? success(dataset) : failure(problems);
}

/** What can be shown of a faulty dataset, and the records that had to be left out. */
export interface Salvage {
  readonly dataset: Dataset;
  readonly rejected: readonly { readonly path: string; readonly record: unknown }[];
}

/**
 * Leaves out the records that have problems, then those that rested on them, until the rest is sound.
 * @returns null where a fault lies outside the records or nothing sound remains
 */
export function salvageDataset(input: unknown): Salvage | null {
  const left = new Map<string, unknown>();
  for (;;) {
    const rest = without(input, left);
    const reading = readDataset(rest);
    if (reading.ok) {
      const rejected = [...left].map(([path, record]) => ({ path, record }));
      return { dataset: reading.value, rejected };
    }
    const faulty = recordsOf(reading.error, rest, input, left);
    if (!faulty) return null;
    for (const [path, record] of faulty) left.set(path, record);
  }
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
  const path = toPointer(keys);
  const isKey = issue.type === "strict_object";
  if (isKey && issue.expected === "never")
    return {
      code: "unknown",
      path,
      found: toSnippet(keys.at(-1)),
      expected: "no such key; see the format's schema for those that it has",
    };
  const missing = (isKey && issue.received === "undefined") || issue.input === undefined;
  return {
    code: missing ? "missing" : "invalid",
    path,
    found: missing ? "nothing" : toSnippet(issue.input),
    expected: expectationOf(issue, keys, missing),
  };
}

function expectationOf(
  issue: v.BaseIssue<unknown>,
  keys: readonly (string | number)[],
  missing: boolean,
): string {
  if (missing) return `a value for ${JSON.stringify(String(keys.at(-1) ?? ""))}`;
  const own = issue.kind === "validation" && !issue.message.startsWith("Invalid");
  return own ? issue.message : (issue.expected ?? issue.message).replaceAll(" | ", " or ");
}

type Tree = Record<string, unknown>;

/** The input without the records at the given pointers; their places stay empty until the list is closed up. */
function without(input: unknown, left: ReadonlyMap<string, unknown>): unknown {
  if (left.size === 0 || typeof input !== "object" || input === null) return input;
  return Object.fromEntries(
    Object.entries(input as Tree).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.filter((_, index) => !left.has(`/${key}/${index}`)) : list,
    ]),
  );
}

/** The records of the whole input that the problems of a part of it lie in, or null where one lies outside of any. */
function recordsOf(
  problems: readonly Problem[],
  rest: unknown,
  input: unknown,
  left: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> | null {
  const found = new Map<string, unknown>();
  for (const { path } of problems) {
    const [, key, index] = RECORD.exec(path) ?? [];
    if (!key || !index) return null;
    const whole = (input as Tree)[key] as readonly unknown[];
    const kept = whole.flatMap((_, place) => (left.has(`/${key}/${place}`) ? [] : [place]));
    const place = kept[Number(index)];
    if (place === undefined) return null;
    found.set(`/${key}/${place}`, ((rest as Tree)[key] as readonly unknown[])[Number(index)]);
  }
  return found;
}
