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
  const [low, best, high] = (["deaths-low", "deaths", "deaths-high"] as const).map((meaning) =>
    mappedCount(rows, meaning),
  );
  if (low === undefined && best === undefined && high === undefined) return undefined;
  return {
    ...(low === undefined ? {} : { low }),
    ...(best === undefined ? {} : { best }),
    ...(high === undefined ? {} : { high }),
  };
}

type Numbers = NonNullable<AtlasEvent["numbers"]>;

export function mappedNumbers(rows: MappedRows, decimals: DecimalWatch): Numbers[number][] {
  return rows.placesOf("count").flatMap((at) => {
    const cell = rows.cellAt(at);
    const name = rows.header[at] ?? "";
    const value = cell === "" ? null : decimals.read(cell);
    if (value !== null)
      return [{ id: kindId(name) as never, name: toWords(name) || "Number", best: value }];
    if (cell !== "") rows.tell(name, cell, "no-count", "a number");
    return [];
  });
}
