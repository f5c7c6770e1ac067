/** A table's bytes through the bare parser, and through a reader of what they mean. */
import type { Imported } from "../../../src/formats/imports/import.ts";
import { createTextReader, HEAD_BYTES } from "../../../src/formats/table/decode.ts";
import { createTableReader, lookAtTable } from "../../../src/formats/table/import-table.ts";
import { type CsvHandlers, createCsvReader } from "../../../src/formats/table/read-csv.ts";
import type { TableWork } from "./jobs.ts";

/** As a worker is given a file. */
const CHUNK = 1_048_576;

type Row = (cells: readonly string[], row: number) => void;

/** @returns how many cells there are, so that somebody asks for them */
export function bareTable(bytes: Uint8Array, { times }: TableWork): number {
  let cells = 0;
  for (let time = 0; time < times; time++) parse(bytes, (row) => (cells += row.length));
  return cells;
}

export function readTable(bytes: Uint8Array, { format, times }: TableWork): Imported {
  const look = lookAtTable(bytes.subarray(0, HEAD_BYTES));
  const reader = createTableReader(look, { name: "bench", format });
  for (let time = 0; time < times; time++) {
    let isHeader = look.hasHeader;
    parse(bytes, (cells, row) => {
      if (isHeader) isHeader = false;
      else reader.add(time === 0 ? cells : renamed(cells, time), row);
    });
  }
  return reader.finish();
}

/** The first column is the id. */
function renamed([id = "", ...cells]: readonly string[], time: number): readonly string[] {
  return [`${id}-${time}`, ...cells];
}

function parse(bytes: Uint8Array, row: Row): void {
  const handlers: CsvHandlers = { row, problem: () => {} };
  const text = createTextReader("utf-8");
  const csv = createCsvReader(",", handlers);
  for (let at = 0; at < bytes.length; at += CHUNK)
    csv.push(text.push(bytes.subarray(at, at + CHUNK)));
  csv.push(text.end());
  csv.end();
}
