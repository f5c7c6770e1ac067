/** Turns a parsed JSON value into a dataset, or into the list of everything that is wrong with it. */
import * as v from "valibot";
import type { Check } from "./checks/check.ts";
import { checkDuplicates } from "./checks/duplicates.ts";
import { checkable, isAtOrUnder, withoutKeys } from "./checks/malformed.ts";
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

/** Of one object; a file with more of them is no dataset of ours. */
const MOST_UNKNOWN_KEYS = 100;

/** More than fit a snippet. */
const SNIPPET_ITEMS = 30;
const SNIPPET_DEPTH = 8;

/** The collections whose records can be left out one by one. */
const RECORD =
  /^\/(inferences|sources|places|factions|actors|relations|events|briefing\/steps)\/(\d+)(\/|$)/;

/** What a step names and the dataset does not have: the step is shown with a note that says so. */
const STEP_NAME =
  /^\/briefing\/steps\/\d+\/(events\/\d+|camera\/place|emphasis\/(factions|relations)\/\d+)$/;

/**
 * @param input any parsed JSON value, however deep; never changed
 * @returns the dataset, or every problem found: first those of single values, then those between records
 */
export function readDataset(input: unknown): Result<Dataset> {
  const { dataset, problems } = inspect(input);
  return dataset && problems.length === 0 ? success(dataset) : failure(problems);
}

/** The dataset where each value is well formed by itself, and every problem. */
function inspect(input: unknown): {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
} {
  const parsed = v.safeParse(DatasetSchema, input);
  if (parsed.success) {
    const dataset = parsed.output as Dataset;
    return { dataset, problems: [...crossCheck(dataset)] };
  }
  const malformed = withoutRepeats([
    ...parsed.issues.map(toProblem),
    ...moreUnknownKeys(parsed.issues, input),
  ]);
  const isMalformed = isAtOrUnder(malformed);
  const between = [...crossCheck(checkable(input, malformed))];
  const problems = [...malformed, ...between.filter(({ path }) => !isMalformed(path))];
  return { dataset: null, problems };
}

function* crossCheck(dataset: Dataset): Generator<Problem> {
  for (const check of CHECKS) yield* check(dataset);
}

/** What can be shown of a faulty dataset, and the records that had to be left out. */
export interface Salvage {
  readonly dataset: Dataset;
  readonly rejected: readonly { readonly path: string; readonly record: unknown }[];
}

/**
 * Leaves out the records that have problems, then those that rested on them, until the rest is sound. A step of the briefing
 * that names what is not there stays: it is told without it.
 *
 * @returns null where a fault lies outside the records or nothing sound remains
 */
export function salvageDataset(input: unknown): Salvage | null {
  const left = new Map<string, unknown>();
  for (;;) {
    const { dataset, problems } = inspect(without(input, left));
    const grave = problems.filter(({ code, path }) => code !== "unknown" || !STEP_NAME.test(path));
    if (dataset && grave.length === 0) {
      const rejected = [...left].map(([path, record]) => ({ path, record }));
      return { dataset, rejected };
    }
    const faulty = recordsOf(grave, input, left);
    if (!faulty) return null;
    for (const [path, record] of faulty) left.set(path, record);
  }
}

/** The definition reports one unknown key an object at a time; this finds the others by leaving out those that it knows. */
function* moreUnknownKeys(
  issues: readonly v.BaseIssue<unknown>[],
  input: unknown,
): Generator<Problem> {
  let rest = input;
  let unknown = issues.filter(isUnknownKey);
  for (let round = 0; round < MOST_UNKNOWN_KEYS && unknown.length > 0; round++) {
    rest = withoutKeys(rest, unknown.map(keysOf));
    unknown = (v.safeParse(DatasetSchema, rest).issues ?? []).filter(isUnknownKey);
    yield* unknown.map(toProblem);
  }
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never" && !listOf(issue);
}

/** The list that stands where an object is due; the definition takes it for an object and looks for its keys. */
function listOf(issue: v.BaseIssue<unknown>): readonly unknown[] | null {
  const holder = issue.type === "strict_object" ? issue.path?.at(-1)?.input : null;
  return Array.isArray(holder) ? holder : null;
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.path} ${problem.expected}`, problem]),
    ).values(),
  ];
}

function keysOf(issue: v.BaseIssue<unknown>): readonly (string | number)[] {
  return issue.path?.map(({ key }) => key as string | number) ?? [];
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const keys = keysOf(issue);
  const path = toPointer(keys);
  const list = listOf(issue);
  if (list)
    return {
      code: "invalid",
      path: toPointer(keys.slice(0, -1)),
      found: toSnippet(outlineOf(list)),
      expected: "Object",
    };
  if (isUnknownKey(issue))
    return {
      code: "unknown",
      path,
      found: toSnippet(keys.at(-1)),
      expected: "no such key; see the format's schema for those that it has",
    };
  const isMissing = issue.input === undefined;
  return {
    code: isMissing ? "missing" : "invalid",
    path,
    found: toSnippet(outlineOf(issue.input)),
    expected: expectationOf(issue, keys, isMissing),
  };
}

/** Enough of a value for a snippet: writing out one that nests without end would leave the stack. */
function outlineOf(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  const items = Object.entries(value)
    .slice(0, SNIPPET_ITEMS)
    .map(([key, item]) => [key, depth < SNIPPET_DEPTH ? outlineOf(item, depth + 1) : null]);
  return Array.isArray(value) ? items.map(([, item]) => item) : Object.fromEntries(items);
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
function without(input: unknown, left: ReadonlyMap<string, unknown>, at = ""): unknown {
  if (left.size === 0 || !isTree(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      const path = `${at}/${key}`;
      if (path === "/briefing") return [key, without(value, left, path)];
      if (!Array.isArray(value)) return [key, value];
      return [key, value.filter((_, index) => !left.has(`${path}/${index}`))];
    }),
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list that a path such as `briefing/steps` leads to. */
function listAt(input: unknown, path: string): readonly unknown[] {
  return path
    .split("/")
    .reduce((holder, key) => (holder as Tree)[key], input) as readonly unknown[];
}

/** The records of the whole input that the problems of a part of it lie in, or null where one lies outside of any. */
function recordsOf(
  problems: readonly Problem[],
  input: unknown,
  left: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> | null {
  const found = new Map<string, unknown>();
  const kept = new Map<string, readonly number[]>();
  for (const { path } of problems) {
    const [, key, index] = RECORD.exec(path) ?? [];
    if (!key || !index) return null;
    const whole = listAt(input, key);
    const places = kept.get(key) ?? placesKept(key, whole.length, left);
    kept.set(key, places);
    const place = places[Number(index)];
    if (place === undefined) return null;
    found.set(`/${key}/${place}`, whole[place]);
  }
  return found;
}

/** The indexes in the whole input of the records that are still there, in order. */
function placesKept(key: string, length: number, left: ReadonlyMap<string, unknown>): number[] {
  return Array.from({ length }, (_, place) => place).filter(
    (place) => !left.has(`/${key}/${place}`),
  );
}
