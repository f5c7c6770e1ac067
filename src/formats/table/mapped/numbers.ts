/** What the rows of a table count: deaths, wounded, and whatever a column of numbers is called. */
import type { AtlasEvent } from "../../../model/schema/event.ts";
import { toWords } from "../../imports/own-text.ts";
import type { DecimalWatch } from "../decimal-watch.ts";
import type { MeaningName } from "../meanings.ts";
import { readCount } from "../read-number.ts";
import { kindId, type MappedRows } from "./rows.ts";

export function mappedCount(rows: MappedRows, meaning: MeaningName): number | undefined {
  const cell = rows.cell(meaning);
  if (cell === "") return undefined;
  const count = readCount(cell);
  if (count === null) rows.tell(rows.column(meaning), cell, "no-count", "a whole number from 0");
  return count ?? undefined;
}

export function mappedToll(rows: MappedRows): AtlasEvent["fatalities"] {
  const low = mappedCount(rows, "deaths-low");
  const best = mappedCount(rows, "deaths");
  const high = mappedCount(rows, "deaths-high");
  if (low === undefined && best === undefined && high === undefined) return undefined;
  const toll: { low?: number; best?: number; high?: number } = {};
  if (low !== undefined) toll.low = low;
  if (best !== undefined) toll.best = best;
  if (high !== undefined) toll.high = high;
  return toll;
}

type Numbers = NonNullable<AtlasEvent["numbers"]>;

/** A column of numbers, and what they are called. */
export interface NumberColumn extends Pick<Numbers[number], "id" | "name"> {
  readonly at: number;
}

export function numberColumns(rows: MappedRows): readonly NumberColumn[] {
  return rows.placesOf("count").map((at) => {
    const header = rows.header[at] ?? "";
    return { at, id: kindId(header) as never, name: toWords(header) || "Number" };
  });
}

export function mappedNumbers(
  rows: MappedRows,
  columns: readonly NumberColumn[],
  decimals: DecimalWatch,
): Numbers[number][] {
  const numbers: Numbers[number][] = [];
  for (const { at, id, name } of columns) {
    const cell = rows.cellAt(at);
    const value = cell === "" ? null : decimals.read(cell);
    if (value !== null) numbers.push({ id, name, best: value });
    else if (cell !== "") rows.tell(rows.header[at] ?? "", cell, "no-count", "a number");
  }
  return numbers;
}
