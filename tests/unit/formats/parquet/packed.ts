/** Datasets packed in memory, and opened again. */
import { ByteWriter } from "hyparquet-writer";
import { sourceOfBytes } from "../../../../src/formats/parquet/byte-source.ts";
import type { ColumnName, FileRow } from "../../../../src/formats/parquet/file-columns.ts";
import { type OpenOptions, openParquetEvents } from "../../../../src/formats/parquet/open.ts";
import { keepRows, packEvents } from "../../../../src/formats/parquet/pack.ts";
import { makeRowWriter } from "../../../../src/formats/parquet/write-rows.ts";
import { type Atlas, indexDataset } from "../../../../src/model/atlas.ts";
import { must } from "../../../../src/model/result.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { parseZone } from "../../../../src/model/zone.ts";

export function pack({ events, zone }: Dataset, rowsOfGroup = 7): ArrayBuffer {
  const writer = new ByteWriter();
  packEvents(events, writer, { zone: must(parseZone(zone)), store: keepRows(), rowsOfGroup });
  return writer.getBuffer();
}

export function headOf(dataset: Dataset): Atlas {
  return indexDataset({ ...dataset, events: [] });
}

export function open(file: ArrayBuffer, dataset: Dataset, options: OpenOptions = {}) {
  return openParquetEvents(sourceOfBytes(file), headOf(dataset), options);
}

/** @throws where the file is not sound */
export async function openSound(file: ArrayBuffer, dataset: Dataset, options: OpenOptions = {}) {
  const opened = await open(file, dataset, options);
  return must(opened.ok ? opened : { ok: false, error: JSON.stringify(opened.error) });
}

/** A row that is sound, with what a test says otherwise. */
export function rowOf(more: Partial<FileRow> = {}): FileRow {
  return {
    id: "e0",
    title: "A title",
    kind: "act",
    when: "2019-04-05",
    place: "quay",
    actors: ["ann"],
    absent_evidence: "no-text",
    absent_attribution: "no-text",
    ...more,
  };
}

/** Rows as they are given, in the order in which they are given. */
export function fileOf(rows: readonly FileRow[], rowsOfGroup = 2): ArrayBuffer {
  const writer = new ByteWriter();
  const used = new Set(rows.flatMap((row) => Object.keys(row) as ColumnName[]));
  const file = makeRowWriter(writer, used, rowsOfGroup);
  for (const row of rows) file.add(row, 0, 0);
  file.finish();
  return writer.getBuffer();
}
