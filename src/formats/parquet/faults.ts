/** What is wrong with a file of columns: in which row group, row and column it stands. Groups and rows are counted from 1. */
import { toSnippet } from "../../model/pointer.ts";
import type { Problem } from "../../model/result.ts";

/** A file of a million rows may be wrong in each; more than these say nothing new. */
export const MOST_LISTED = 100;

export interface Place {
  /** From 0. */
  readonly group: number;
  /** In the whole file, from 0. */
  readonly row: number;
  readonly column: string;
  /** JSON Pointer into what stands in the column. */
  readonly path?: string;
}

export function placeText({ group, row, column, path }: Place): string {
  return `row group ${group + 1}, row ${row + 1}, column ${column}${path ? ` at ${path}` : ""}`;
}

/** @param code `unknown` for what names a record that the dataset does not have */
export function faultAt(
  place: Place,
  found: unknown,
  expected: string,
  code: Problem["code"] = "invalid",
): Problem {
  return {
    code: found == null ? "missing" : code,
    path: placeText(place),
    found: found === null ? "nothing" : toSnippet(found),
    expected,
  };
}

/** Of the file as a whole, or of a column of all rows. */
export function faultOfFile(found: string, expected: string, column?: string): Problem {
  return { code: "invalid", path: column === undefined ? "" : `column ${column}`, found, expected };
}

export interface Faults {
  readonly listed: readonly Problem[];
  readonly isFull: boolean;
  add(problem: Problem): void;
}

/** Those past the first hundred are left out, and the last one says so. */
export function listFaults(): Faults {
  const listed: Problem[] = [];
  return {
    listed,
    get isFull() {
      return listed.length > MOST_LISTED;
    },
    add(problem) {
      if (listed.length < MOST_LISTED) listed.push(problem);
      else if (listed.length === MOST_LISTED)
        listed.push(
          faultOfFile(
            "more faults",
            `none; only the first ${MOST_LISTED} are listed, and the rest of the file was not read`,
          ),
        );
    },
  };
}

/** Bytes that are not what they claim to be, or that this reader does not take. */
export class UnfitBytes extends Error {
  readonly expected: string;

  constructor(
    found: string,
    expected = "values that can be read; the file may be cut off or damaged",
  ) {
    super(found);
    this.expected = expected;
  }
}

/** Thrown inside of the reader where it cannot go on, and caught at its door. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.expected);
    this.problem = problem;
  }
}

export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
