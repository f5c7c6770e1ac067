/** Packs events as rows of columns, in the order of time. */
import type { Writer } from "hyparquet-writer";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Zone } from "../../model/zone.ts";
import { type ColumnName, FILE_COLUMNS, type FileRow } from "./file-columns.ts";
import { toFileRow } from "./file-row.ts";
import { orderOfTime } from "./order.ts";
import { readTimes } from "./read-times.ts";
import { makeRowWriter } from "./write-rows.ts";

/** Rows that can be asked for one by one, though they may not all be in memory. */
export interface RowStore {
  add(row: FileRow): void;
  at(index: number): FileRow;
}

export function keepRows(): RowStore {
  const rows: FileRow[] = [];
  return { add: (row) => void rows.push(row), at: (index) => rows[index] as FileRow };
}

export interface PackOptions {
  /** In which the dates are read. */
  readonly zone: Zone;
  /** Where rows wait until all are there: they are written in the order of time. */
  readonly store: RowStore;
  readonly rowsOfGroup?: number;
}

/**
 * @param events found sound, in any order; each is asked for once
 * @returns how many there were
 * @throws where a date is none: that is a bug of the caller
 */
export function packEvents(
  events: Iterable<EventRecord>,
  writer: Writer,
  { zone, store, rowsOfGroup }: PackOptions,
): number {
  const starts: number[] = [];
  const ends: number[] = [];
  const used = new Set<ColumnName>(["start", "end"]);
  for (const column of FILE_COLUMNS) if ("due" in column) used.add(column.name);
  const readSpan = spanReader(zone);
  for (const event of events) {
    const [start, end] = readSpan(event);
    starts.push(start);
    ends.push(end);
    const row = toFileRow(event);
    for (const name in row) used.add(name as ColumnName);
    store.add(row);
  }
  const size = starts.length;
  const order = orderOfTime(Float64Array.from(starts), Float64Array.from(ends));
  const rows = makeRowWriter(writer, used, rowsOfGroup);
  for (let row = 0; row < size; row++) {
    const index = order ? (order[row] ?? 0) : row;
    rows.add(store.at(index), starts[index] ?? 0, ends[index] ?? 0);
  }
  rows.finish();
  return size;
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
