/** What the engine reads of the events. A row is an event's position in the order of time: by start, then end, then the dataset's order. */
import type { Atlas } from "../model/atlas.ts";
import { isOnAxis } from "../model/axis-limits.ts";
import type { Columns, RowNames } from "../model/columns.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { type Interval, toInterval } from "../model/interval.ts";
import type { EngineTexts } from "./engine.ts";
import { type EngineColumns, engineColumnsOf } from "./engine-columns.ts";
import { inTimeOrder } from "./in-time-order.ts";

/** The texts of an engine, by row. */
export interface RowTexts extends Pick<EngineTexts, "lang" | "kind" | "faction"> {
  title(row: number): string;
  place(row: number): string;
  searchable(row: number): string;
  /** The same in parts, which are quicker to read. */
  parts?(row: number): TextParts;
}

export interface TextParts {
  /** What no other event has: UTF-8, or to be encoded. */
  readonly own: string | Uint8Array;
  /** Names and the like that many have. */
  readonly shared: readonly string[];
}

export interface Rows {
  readonly columns: EngineColumns;
  readonly names: Pick<RowNames, "idOf" | "rowOf">;
  readonly texts: RowTexts;
  /** What the columns name by its id. */
  readonly ground: Pick<Atlas, "places" | "actors" | "zone">;
  /** In the order of time; left out where they are not all at hand. */
  readonly records?: readonly EventFacts[];
}

/** The rows of an atlas whose events are all at hand. */
export function rowsOf(atlas: Atlas, texts: EngineTexts): Rows {
  const events = inTimeOrder(atlas);
  const at = (row: number) => events[row] as EventFacts;
  let rowById: ReadonlyMap<string, number> | undefined;
  return {
    columns: engineColumnsOf(atlas, events),
    names: {
      idOf: (row) => at(row).event.id,
      rowOf(id) {
        rowById ??= new Map(events.map(({ event }, row) => [event.id, row]));
        return rowById.get(id);
      },
    },
    texts: {
      ...texts,
      title: (row) => texts.title(at(row)),
      place: (row) => texts.place(at(row)),
      searchable: (row) => texts.searchable(at(row)),
    },
    ground: atlas,
    records: events,
  };
}

/** @returns from the first finite start or end to the last; null where there is neither, or no axis reaches any of it */
export function extentOf({ starts, ends }: Pick<Columns, "starts" | "ends">): Interval | null {
  let first = Infinity;
  let last = -Infinity;
  for (const times of [starts, ends])
    for (const time of times) {
      if (!Number.isFinite(time)) continue;
      if (time < first) first = time;
      if (time > last) last = time;
    }
  const extent = toInterval(first, last);
  return first <= last && isOnAxis(extent) ? extent : null;
}
