/** The rows of the atlas's own CSV as the dataset that they were written from, with what has been changed in them since. */
import { toSnippet } from "../../model/pointer.ts";
import { type Dataset, FORMAT } from "../../model/schema/dataset.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { RowProblem } from "../imports/import.ts";
import { ATLAS, COLUMNS, type Column, HEADER, REST, type Tree } from "./columns.ts";
import { unguard } from "./csv-text.ts";
import { together } from "./differ.ts";

export interface RowsRead {
  /** For `readDataset`: its events stand in the order of the rows. */
  readonly dataset: Tree;
  readonly problems: readonly RowProblem[];
  readonly rows: { readonly read: number; readonly events: number };
}

/**
 * @param rows the header first, as any reader of CSV gives them
 * @returns a tree with the dataset's lists as they were; what stands in a column that is not ours, or in JSON that cannot be
 *   read, is a problem and not dropped in silence
 */
export function readRows(rows: Iterable<readonly string[]>): RowsRead {
  const problems: RowProblem[] = [];
  const events: unknown[] = [];
  let header: readonly string[] | null = null;
  let atlas = "";
  let row = 0;
  for (const cells of rows) {
    row++;
    if (header === null) {
      header = cells;
      problems.push(...unknownColumns(cells));
      continue;
    }
    const named = new Map(header.map((name, index) => [name, unguard(cells[index] ?? "")]));
    atlas += named.get(ATLAS) ?? "";
    if (hasEvent(named)) events.push(eventOf(named, row, problems));
  }
  const others = parse(atlas, 2, ATLAS, problems);
  return {
    dataset: { format: FORMAT, ...(others as Partial<Dataset>), events },
    problems,
    rows: { read: Math.max(0, row - 1), events: events.length },
  };
}

function unknownColumns(header: readonly string[]): readonly RowProblem[] {
  return header
    .filter((name) => name !== "" && !HEADER.includes(name))
    .map((name) => ({
      at: { row: 1, column: name },
      found: toSnippet(name),
      code: "unknown-column",
      expected: `one of the columns ${HEADER.join(", ")}`,
      outcome: "left-out",
    }));
}

function hasEvent(named: ReadonlyMap<string, string>): boolean {
  return [...named].some(([name, cell]) => name !== ATLAS && cell !== "");
}

function eventOf(named: ReadonlyMap<string, string>, row: number, problems: RowProblem[]): unknown {
  const rest = parse(named.get(REST) ?? "", row, REST, problems);
  const isAccounted = Object.hasOwn(rest, "accounts");
  const event: Tree = {};
  if (isAccounted) problems.push(...changedIn(rest, named, row));
  for (const { name, read, isTold } of COLUMNS) {
    const cell = named.get(name) ?? "";
    if (cell !== "" && !(isTold && isAccounted)) read?.(event, cell);
  }
  return together(event, rest);
}

/** What somebody has changed of an account's columns, which are for people: the accounts stand elsewhere in the row. */
function changedIn(
  rest: Tree,
  named: ReadonlyMap<string, string>,
  row: number,
): readonly RowProblem[] {
  const [first] = (Array.isArray(rest.accounts) ? rest.accounts : []) as readonly Tree[];
  if (typeof first !== "object" || first === null) return [];
  return COLUMNS.filter(({ isTold, read }) => isTold && read).flatMap(({ name, write }) => {
    const cell = named.get(name);
    const written = writtenOf(write, first);
    if (cell === undefined || written === null || cell === written) return [];
    const expected = `what the event's first account says; accounts are changed in ${REST}`;
    return [
      {
        at: { row, column: name },
        found: toSnippet(cell),
        code: "in-accounts",
        expected,
        outcome: "kept-in-part",
      } as const,
    ];
  });
}

/** @returns null for an account of which a part is missing: the check of the dataset says so */
function writtenOf(write: Column["write"], account: Tree): string | null {
  try {
    return write(account as unknown as AtlasEvent, null);
  } catch {
    return null;
  }
}

function parse(json: string, row: number, column: string, problems: RowProblem[]): Tree {
  if (json === "") return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Tree;
  } catch {
    // Said below, as for any other value.
  }
  const expected = "an object in JSON, as it was written there";
  problems.push({
    at: { row, column },
    found: toSnippet(json),
    code: "bad-json",
    expected,
    outcome: "left-out",
  });
  return {};
}
