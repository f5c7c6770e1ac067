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
import { type EventStore, packEvents } from "../formats/parquet/pack.ts";
import { must } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import type { EventRecord } from "../model/schema/event.ts";
import { parseZone } from "../model/zone.ts";

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
  const rows = Array.isArray(events)
    ? pack({ size: events.length, at: (index) => events[index] as EventRecord })
    : withSpill(events, pack);
  function pack(store: EventStore): number {
    packEvents(store, fileWriter(files.events), { zone });
    return store.size;
  }
  const lean = { ...head, events: { href: encodeURI(basename(files.events)) } };
  writeFileSync(files.dataset, `${JSON.stringify(lean, null, 2)}\n`);
  return { ...files, rows };
}

/** Events have to be written in the order of time: those that come in another wait in a file. */
function withSpill<Done>(events: Iterable<EventRecord>, use: (store: EventStore) => Done): Done {
  const folder = mkdtempSync(join(tmpdir(), "atlas-pack-"));
  const file = openSync(join(folder, "events"), "w+");
  try {
    return use(spill(events, file));
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}

const PIECE = 4 * 1024 * 1024;

function spill(events: Iterable<EventRecord>, file: number): EventStore {
  const offsets: number[] = [0];
  let held: Buffer[] = [];
  let heldBytes = 0;
  let end = 0;
  const flush = () => {
    writeSync(file, Buffer.concat(held));
    held = [];
    heldBytes = 0;
  };
  for (const event of events) {
    const bytes = Buffer.from(JSON.stringify(event));
    held.push(bytes);
    heldBytes += bytes.length;
    end += bytes.length;
    offsets.push(end);
    if (heldBytes >= PIECE) flush();
  }
  flush();
  return {
    size: offsets.length - 1,
    at(index) {
      const start = offsets[index] ?? 0;
      const bytes = Buffer.alloc((offsets[index + 1] ?? start) - start);
      readSync(file, bytes, 0, bytes.length, start);
      return JSON.parse(bytes.toString()) as EventRecord;
    },
  };
}
