/** Writes a dataset as two files: one without its events, and beside it the events in columns. */
import {
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileWriter } from "hyparquet-writer";
import type { FileRow } from "../../formats/parquet/file-columns.ts";
import { keepRows, packEvents, type RowStore } from "../../formats/parquet/pack.ts";
import { must } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { parseZone } from "../../model/zone.ts";

export interface Packed {
  readonly dataset: string;
  readonly events: string;
  readonly rows: number;
}

/**
 * @param head the dataset but for its events, found sound
 * @param events in any order; taken one by one, so that they need not all fit into memory
 * @param name of the files, without `.json` and `.parquet`
 */
export function packDataset(
  head: Omit<Dataset, "events">,
  events: Iterable<EventRecord>,
  name: string,
): Packed {
  const zone = must(parseZone(head.zone));
  const files = { dataset: `${name}.json`, events: `${name}.parquet` };
  const pack = (store: RowStore) => packEvents(events, fileWriter(files.events), { zone, store });
  const rows = Array.isArray(events) ? pack(keepRows()) : withSpill(pack);
  const lean = { ...head, events: { href: encodeURI(basename(files.events)) } };
  writeFileSync(files.dataset, `${JSON.stringify(lean, null, 2)}\n`);
  return { ...files, rows };
}

/** Rows have to be written in the order of time: those that come in another wait in a file. */
function withSpill<Done>(use: (store: RowStore) => Done): Done {
  const folder = mkdtempSync(join(tmpdir(), "atlas-pack-"));
  const file = openSync(join(folder, "rows"), "w+");
  try {
    return use(spillRows(file));
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}

const PIECE = 4 * 1024 * 1024;

function spillRows(file: number): RowStore {
  const offsets: number[] = [0];
  let held: Buffer[] = [];
  let heldBytes = 0;
  let end = 0;
  const flush = () => {
    writeSync(file, Buffer.concat(held));
    held = [];
    heldBytes = 0;
  };
  return {
    add(row) {
      const bytes = Buffer.from(JSON.stringify(row));
      held.push(bytes);
      heldBytes += bytes.length;
      end += bytes.length;
      offsets.push(end);
      if (heldBytes >= PIECE) flush();
    },
    at(index) {
      if (heldBytes > 0) flush();
      const start = offsets[index] ?? 0;
      const bytes = Buffer.allocUnsafe((offsets[index + 1] ?? start) - start);
      readSync(file, bytes, 0, bytes.length, start);
      return JSON.parse(bytes.toString()) as FileRow;
    },
  };
}
