/** Packs events as rows of columns, in the order of time. */
import type { Writer } from "hyparquet-writer";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Zone } from "../../model/zone.ts";
import { type ColumnName, FILE_COLUMNS } from "./file-columns.ts";
import { toFileRow } from "./file-row.ts";
import { orderOfTime } from "./order.ts";
import { readTimes } from "./read-times.ts";
import { makeRowWriter } from "./write-rows.ts";

/** Events that can be asked for one by one, though they may not all be in memory. */
export interface EventStore {
  readonly size: number;
  at(index: number): EventRecord;
}

export interface PackOptions {
  /** In which the dates are read. */
  readonly zone: Zone;
  readonly rowsOfGroup?: number;
}

/**
 * @param events found sound
 * @throws where a date is none: that is a bug of the caller
 */
export function packEvents(events: EventStore, writer: Writer, options: PackOptions): void {
  const starts = new Float64Array(events.size);
  const ends = new Float64Array(events.size);
  const used = new Set<ColumnName>(["start", "end"]);
  const readSpan = spanReader(options.zone);
  for (let index = 0; index < events.size; index++) {
    const event = events.at(index);
    [starts[index] = 0, ends[index] = 0] = readSpan(event);
    for (const name of Object.keys(toFileRow(event))) used.add(name as ColumnName);
  }
  for (const column of FILE_COLUMNS) if ("due" in column) used.add(column.name);
  const order = orderOfTime(starts, ends);
  const rows = makeRowWriter(writer, used, options.rowsOfGroup);
  for (let row = 0; row < events.size; row++) {
    const index = order ? (order[row] ?? 0) : row;
    rows.add(toFileRow(events.at(index)), starts[index] ?? 0, ends[index] ?? 0);
  }
  rows.finish();
}

/** From the earliest start to the latest end of any account. */
function spanReader(zone: Zone): (event: EventRecord) => readonly [start: number, end: number] {
  const timeOf = readTimes(zone);
  return (event) => {
    const tellings = "accounts" in event ? event.accounts : [event];
    const times = tellings.map(({ when }) => {
      const time = timeOf(when.edtf);
      if (typeof time === "string") throw new Error(`an unsound event was packed: ${time}`);
      return time;
    });
    return [Math.min(...times.map(({ start }) => start)), Math.max(...times.map(({ end }) => end))];
  };
}
