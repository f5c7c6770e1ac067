/** What the command line says about a dataset whose events are in a file beside it. */
import { openParquetEvents, type ParquetEvents } from "../../formats/parquet/open.ts";
import { indexDataset } from "../../model/atlas.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { DatasetHead } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { eventsFile } from "./events-file.ts";
import { sourceOfFile } from "./file-source.ts";
import { countsOf, inFile, type Verdict } from "./verdict.ts";

/** So many records are held at a time. */
const BATCH = 5000;

/**
 * @param name of the dataset's file, as it was given
 * @param head what that file has, found sound
 * @param onRecord told of every record that is sound, in the order of time
 * @throws where the file of events cannot be read
 */
export async function validatePacked(
  name: string,
  head: DatasetHead,
  onRecord?: (record: EventRecord) => void,
): Promise<Verdict> {
  const file = eventsFile(name, head);
  if (!file.ok) return verdict(name, name, failure([file.error]), head);
  const source = sourceOfFile(file.value);
  try {
    const opened = await openParquetEvents(source, indexDataset({ ...head, events: [] }));
    const checked = opened.ok ? await checkRecords(opened.value, onRecord) : opened;
    return verdict(name, file.value, checked, head);
  } finally {
    source.close();
  }
}

function verdict(name: string, file: string, checked: Result<number>, head: DatasetHead): Verdict {
  const counts = checked.ok
    ? { ...countsOf({ ...head, events: [] }), events: checked.value }
    : null;
  const errors = checked.ok ? [] : inFile(file, checked.error);
  return { file: name, sound: checked.ok, counts, events: file, errors, warnings: [] };
}

/** All of them, though only some of what is wrong is listed at a time. */
async function checkRecords(
  { columns, recordsAt }: ParquetEvents,
  onRecord: (record: EventRecord) => void = () => {},
): Promise<Result<number>> {
  for (let row = 0; row < columns.size; row += BATCH) {
    const length = Math.min(BATCH, columns.size - row);
    const records = await recordsAt(Array.from({ length }, (_, index) => row + index));
    if (!records.ok) return records;
    for (const record of records.value) onRecord(record);
  }
  return success(columns.size);
}
