/** Datasets packed in memory, and opened again. */
import { ByteWriter } from "hyparquet-writer";
import { sourceOfBytes } from "../../../../src/formats/parquet/byte-source.ts";
import { type OpenOptions, openParquetEvents } from "../../../../src/formats/parquet/open.ts";
import { packEvents } from "../../../../src/formats/parquet/pack.ts";
import { type Atlas, indexDataset } from "../../../../src/model/atlas.ts";
import { must } from "../../../../src/model/result.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { parseZone } from "../../../../src/model/zone.ts";

export function pack({ events, zone }: Dataset, rowsOfGroup = 7): ArrayBuffer {
  const writer = new ByteWriter();
  const store = { size: events.length, at: (index: number) => events[index] as never };
  packEvents(store, writer, { zone: must(parseZone(zone)), rowsOfGroup });
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
