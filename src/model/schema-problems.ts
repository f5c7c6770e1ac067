/** What a definition finds wrong with single values, as problems with pointers. */
import * as v from "valibot";
import { withoutKeys } from "./checks/malformed.ts";
import { toPointer, toSnippet } from "./pointer.ts";
import type { Problem } from "./result.ts";

/** Of one object; a file with more of them is none of ours. */
const MOST_UNKNOWN_KEYS = 100;

/** More than fit a snippet. */
const SNIPPET_ITEMS = 30;
const SNIPPET_DEPTH = 8;

/**
 * @param issues what `schema` said of `input`
 * @returns a problem for each, without repeats, and for every further unknown key
 */
export function problemsOf(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  input: unknown,
): readonly Problem[] {
  return withoutRepeats([...issues.map(toProblem), ...moreUnknownKeys(schema, issues, input)]);
}

/** The definition reports one unknown key an object at a time; this finds the others by leaving out those that it knows. */
function* moreUnknownKeys(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
  input: unknown,
): Generator<Problem> {
  let rest = input;
  let unknown = issues.filter(isUnknownKey);
  for (let round = 0; round < MOST_UNKNOWN_KEYS && unknown.length > 0; round++) {
    rest = withoutKeys(rest, unknown.map(keysOf));
    unknown = (v.safeParse(schema, rest).issues ?? []).filter(isUnknownKey);
    yield* unknown.map(toProblem);
  }
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never" && !listOf(issue);
}

/** Past the last place of a list of fixed length, such as a height after longitude and latitude. */
function isSurplusItem(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_tuple" && issue.expected === "never";
}

/** The list that stands where an object is due; the definition takes it for an object and looks for its keys. */
function listOf(issue: v.BaseIssue<unknown>): readonly unknown[] | null {
  const holder = issue.type === "strict_object" ? issue.path?.at(-1) : null;
  // An item of a list that should be an object has the list above it too, but as a list.
  return holder?.type === "object" && Array.isArray(holder.input) ? holder.input : null;
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
  if (isSurplusItem(issue))
    return {
      code: "unknown",
      path,
      found: toSnippet(outlineOf(issue.input)),
      expected: `nothing more: the list ends after ${String(keys.at(-1))} items`,
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
