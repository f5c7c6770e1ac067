/** What the command line says about a dataset whose events are in a file beside it. */
import { dirname, join } from "node:path";
import { openParquetEvents, type ParquetEvents } from "../formats/parquet/open.ts";
import { indexDataset } from "../model/atlas.ts";
import type { Problem } from "../model/result.ts";
import type { DatasetHead } from "../model/schema/dataset.ts";
import { sourceOfFile } from "./file-source.ts";
import { linesOf } from "./problem-lines.ts";

export interface PackedVerdict {
  readonly isSound: boolean;
  /** For people to read, without line ends: one for each error, or one that says what the dataset holds. */
  readonly lines: readonly string[];
}

/** So many records are held at a time. */
const BATCH = 5000;

/**
 * @param name of the dataset's file, as it was given
 * @param head what that file has, found sound
 * @throws where the file of events cannot be read
 */
export async function validatePacked(name: string, head: DatasetHead): Promise<PackedVerdict> {
  const { href } = head.events;
  if (/^https?:/i.test(href)) {
    const problem =
      "lies at another address; give a copy of it beside the dataset to have it checked";
    return { isSound: false, lines: [`${name}: the file of events ${problem}`] };
  }
  const file = join(dirname(name), decodeURI(href));
  const source = sourceOfFile(file);
  try {
    const opened = await openParquetEvents(source, indexDataset({ ...head, events: [] }));
    if (!opened.ok) return { isSound: false, lines: linesOf(file, opened.error) };
    const problems = await checkRecords(opened.value);
    if (problems.length > 0) return { isSound: false, lines: linesOf(file, problems) };
    const { size } = opened.value.columns;
    return { isSound: true, lines: [`${name}: sound, ${size} events in ${file}`] };
  } finally {
    source.close();
  }
}

/** All of them, though only some of what is wrong is listed at a time. */
async function checkRecords({ columns, recordsAt }: ParquetEvents): Promise<readonly Problem[]> {
  for (let row = 0; row < columns.size; row += BATCH) {
    const length = Math.min(BATCH, columns.size - row);
    const records = await recordsAt(Array.from({ length }, (_, index) => row + index));
    if (!records.ok) return records.error;
  }
  return [];
}
