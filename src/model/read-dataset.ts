/** Turns a parsed JSON value into a dataset, or into the list of everything that is wrong with it. */
import * as v from "valibot";
import { checkAbsences } from "./checks/absences.ts";
import { checkAccounts } from "./checks/accounts.ts";
import type { Check } from "./checks/check.ts";
import { checkDuplicates } from "./checks/duplicates.ts";
import { checkEverywhere } from "./checks/everywhere.ts";
import { checkKinds } from "./checks/kinds.ts";
import { checkable, isAtOrUnder } from "./checks/malformed.ts";
import { checkPairs } from "./checks/pairs.ts";
import { checkShapes } from "./checks/places.ts";
import { checkRelations } from "./checks/relations.ts";
import { toSnippet } from "./pointer.ts";
import { failure, type Problem, type Result, success } from "./result.ts";
import {
  type Dataset,
  type DatasetFile,
  type DatasetHead,
  DatasetSchema,
} from "./schema/dataset.ts";
import { DatasetSchema1, FORMAT_1, upgrade } from "./schema/version-1.ts";
import { problemsOf } from "./schema-problems.ts";
import { wellFormedBy } from "./well-formed.ts";

/** The checks across records, run once each record is well formed. */
const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkEverywhere,
  checkShapes,
  checkRelations,
  checkKinds,
  checkAbsences,
  checkPairs,
  checkAccounts,
];

/** The collections whose records can be left out one by one. */
const RECORD =
  /^\/(inferences|gaps|kinds\/events|kinds\/actors|kinds\/relations|sources|places|factions|actors|relations|events|questions|briefing\/steps)\/(\d+)(\/|$)/;

/** What a step names and the dataset does not have: the step is shown with a note that says so. */
const STEP_NAME =
  /^\/briefing\/steps\/\d+\/(events\/\d+|camera\/place|questions\/\d+|emphasis\/(factions|relations)\/\d+)$/;

/**
 * @param input any parsed JSON value, however deep; never changed
 * @returns the dataset, or every problem found: first those of single values, then those between records
 */
export function readDataset(input: unknown): Result<Dataset> {
  const { dataset, problems } = inspect(input);
  return dataset && problems.length === 0 ? success(dataset) : failure(problems);
}

/**
 * A dataset whose events lie in a file beside it: all of it but them is read and checked. What it says of events can be checked
 * only when they are read (`checkEventNames`).
 * @returns null for a dataset with its events
 */
export function readDatasetHead(input: unknown): Result<DatasetHead> | null {
  if (!isTree(input) || !isTree(input.events) || !("href" in input.events)) return null;
  const parsed = v.safeParse(DatasetSchema, input);
  const { events, ...head } = input;
  // Without a list of events, what names one is not looked up.
  const between = [
    ...crossCheck(
      checkable(head, parsed.issues ? problemsOf(DatasetSchema, parsed.issues, input) : []),
    ),
  ];
  if (!parsed.success) {
    const malformed = problemsOf(DatasetSchema, parsed.issues, input);
    const isMalformed = isAtOrUnder(malformed);
    return failure([...malformed, ...between.filter(({ path }) => !isMalformed(path))]);
  }
  return between.length > 0 ? failure(between) : success(parsed.output as DatasetHead);
}

/** The dataset where each value is well formed by itself, and every problem. */
function inspect(input: unknown): {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
} {
  const isFirst = isTree(input) && input.format === FORMAT_1;
  if (isWellFormed(input) && isWhole(input))
    return { dataset: input, problems: [...crossCheck(input)] };
  const schema: v.GenericSchema = isFirst ? DatasetSchema1 : DatasetSchema;
  const parsed = v.safeParse(schema, input);
  if (parsed.success) {
    const file = (isFirst ? upgrade(parsed.output as never) : parsed.output) as DatasetFile;
    if (!isWhole(file)) return { dataset: null, problems: [eventsElsewhere(file)] };
    return { dataset: file, problems: [...crossCheck(file)] };
  }
  const malformed = problemsOf(schema, parsed.issues, input);
  const isMalformed = isAtOrUnder(malformed);
  const between = [...crossCheck(checkable(input, malformed))];
  const problems = [...malformed, ...between.filter(({ path }) => !isMalformed(path))];
  return { dataset: null, problems };
}

const fitsFormat = wellFormedBy(DatasetSchema);

function isWellFormed(input: unknown): input is DatasetFile {
  return fitsFormat(input);
}

function isWhole(file: DatasetFile): file is Dataset {
  return Array.isArray(file.events);
}

/** Events in a file beside the dataset are not for who needs them all at once; those of a service nobody asks yet. */
function eventsElsewhere({ events }: DatasetFile): Problem {
  return {
    code: "invalid",
    path: "/events",
    found: toSnippet(events),
    expected:
      "ask" in events
        ? "a list of events, or a file beside the dataset (href); a service that answers questions (ask) is part of the format, but this version of the atlas cannot ask one"
        : "a list of events in the dataset itself; those in a file beside it (href) are opened by the page, in a browser that has workers, and checked by npm run validate",
  };
}

/** What is wrong between the records of a dataset, each of which is well formed. */
export function* crossCheck(dataset: Dataset): Generator<Problem> {
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
    const { dataset, problems } = inspect(withoutEmptyBriefing(without(input, left)));
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

type Tree = Record<string, unknown>;

/** The input without the records at the given pointers; their places stay empty until the list is closed up. */
function without(input: unknown, left: ReadonlyMap<string, unknown>, at = ""): unknown {
  if (left.size === 0 || !isTree(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      const path = `${at}/${key}`;
      if (path === "/briefing" || path === "/kinds") return [key, without(value, left, path)];
      if (!Array.isArray(value)) return [key, value];
      return [key, value.filter((_, index) => !left.has(`${path}/${index}`))];
    }),
  );
}

/** A briefing that has no step, or none that is sound, says nothing: there is one step an event then. */
function withoutEmptyBriefing(input: unknown): unknown {
  if (!isTree(input) || !isTree(input.briefing)) return input;
  const { briefing, ...rest } = input;
  const { steps } = briefing as Tree;
  return Array.isArray(steps) && steps.length === 0 ? rest : input;
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
