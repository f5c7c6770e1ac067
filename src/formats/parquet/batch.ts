/** What the gatherers of columns are given: the values of one row group, and where to say what is wrong with them. */
import type { EventFacts } from "../../model/event-facts.ts";
import type { Problem } from "../../model/result.ts";
import type { RawColumn } from "./decode-column.ts";
import type { ColumnName } from "./file-columns.ts";
import type { GroupValues } from "./read-group.ts";

export interface Batch {
  /** Of the first row, from 0, in the whole file. */
  readonly first: number;
  readonly rows: number;
  readonly values: GroupValues;
  /** What is worked out of events that are told in accounts, by row of the group: it stands for their columns. */
  readonly told: ReadonlyMap<number, EventFacts>;
  /** Rows of the group whose accounts are faulty, which has been said: their columns are due to say nothing. */
  readonly untold: ReadonlySet<number>;
  /** @param at row of the group */
  fault(
    at: number,
    column: ColumnName,
    found: unknown,
    expected: string,
    code?: Problem["code"],
  ): void;
  /** The same for what the format says of JSON in the column. @param problem with its pointer into that */
  pass(at: number, column: ColumnName, problem: Problem): void;
}

/** Takes the groups from the first to the last, and leaves what is faulty with some value that does no harm. */
export interface Gatherer {
  take(batch: Batch): void;
}

/** @returns by row of the group, or by item of a list, what is worked out of its text, once for each that is stored */
export function perText<Value>(
  { values }: Batch,
  name: ColumnName,
  work: (text: string) => Value,
): (index: number) => Value | null {
  const column = values.get(name);
  if (!column) return () => null;
  const known: (Value | undefined)[] = new Array(column.values.length);
  return (index) => {
    const code = column.codes[index] ?? -1;
    if (code < 0) return null;
    let value = known[code];
    if (value === undefined) {
      value = work(textOf(column, code));
      known[code] = value;
    }
    return value;
  };
}

export function texts(batch: Batch, name: ColumnName): (index: number) => string | null {
  return perText(batch, name, (text) => text);
}

const utf8 = new TextDecoder();

/** What is not UTF-8 becomes U+FFFD, which no id, date or word of the format can hold. */
export function textOf({ values }: RawColumn, code: number): string {
  return utf8.decode(values[code] as Uint8Array);
}

/** Whole numbers may come as bigints. */
export function numbers({ values }: Batch, name: ColumnName): (at: number) => number | null {
  const column = values.get(name);
  return (at) => {
    const value = column?.values[column.codes[at] ?? -1];
    return value === undefined ? null : Number(value);
  };
}

/** The items of a list: from the first up to, but not including, the last. */
export function itemsOf(
  { values }: Batch,
  name: ColumnName,
): (at: number) => readonly [first: number, last: number] {
  const offsets = values.get(name)?.offsets;
  return offsets ? (at) => [offsets[at] ?? 0, offsets[at + 1] ?? 0] : () => NO_ITEMS;
}

const NO_ITEMS = [0, 0] as const;
