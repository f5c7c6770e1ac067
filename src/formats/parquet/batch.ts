/** What the gatherers of columns are given: the values of one row group, and where to say what is wrong with them. */
import type { EventFacts } from "../../model/event-facts.ts";
import type { Problem } from "../../model/result.ts";
import type { ColumnName } from "./file-columns.ts";
import type { GroupValues } from "./read-group.ts";

export interface Batch {
  /** Of the first row, from 0, in the whole file. */
  readonly first: number;
  readonly rows: number;
  readonly values: GroupValues;
  /** What is worked out of events that are told in accounts, by row of the group: it stands for their columns. */
  readonly told: ReadonlyMap<number, EventFacts>;
  /** @param at row of the group */
  fault(
    at: number,
    column: ColumnName,
    found: unknown,
    expected: string,
    code?: Problem["code"],
  ): void;
}

/** Takes the groups from the first to the last, and leaves what is faulty with some value that does no harm. */
export interface Gatherer {
  take(batch: Batch): void;
}

export function textIn({ values }: Batch, column: ColumnName, at: number): string | null {
  return (values.get(column)?.[at] as string | null | undefined) ?? null;
}

const NONE: readonly string[] = [];

/** The items of a list; a null in it is one that is not named. */
export function textsIn(
  { values }: Batch,
  column: ColumnName,
  at: number,
): readonly (string | null | undefined)[] {
  return (values.get(column)?.[at] as readonly string[] | null | undefined) ?? NONE;
}

/** Whole numbers may come as bigints. */
export function numberIn({ values }: Batch, column: ColumnName, at: number): number | null {
  const value = values.get(column)?.[at] as number | bigint | null | undefined;
  return value == null ? null : Number(value);
}
