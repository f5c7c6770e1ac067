/** What the worker does with a dataset's bytes: reads, checks and indexes them, and tells how far it is. */
import { readDatasetBytes } from "../../../formats/read-dataset-text.ts";
import { type Atlas, indexDataset } from "../../../model/atlas.ts";
import { salvageDataset } from "../../../model/read-dataset.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";
import { summaryOf } from "../../../model/summarise.ts";
import type { FromWorker } from "./messages.ts";

/** Up to so many events the page holds them all, and each gesture is drawn in its own frame. */
export const WHOLE_MOST = 20_000;

/** A portion takes the page a few milliseconds. */
const PORTION = 400;

/** Of what a briefing and questions name, so many events come along. */
const MOST_NAMED = 500;

type Tell = (message: FromWorker) => void;

export type Outcome =
  | { readonly type: "sound"; readonly dataset: Dataset }
  | { readonly type: "faulty"; readonly sound: () => Dataset | null };

/** @returns the sound dataset, or what is sound of a faulty one, whose problems have been told */
export function readLarge(chunks: readonly ArrayBuffer[], tell: Tell): Outcome {
  tell({ type: "stage", stage: "parse" });
  const { result, parsed } = readDatasetBytes(join(chunks), () =>
    tell({ type: "stage", stage: "check" }),
  );
  if (result.ok) return { type: "sound", dataset: result.value };
  const sound = parsed === undefined ? null : (salvageDataset(parsed)?.dataset ?? null);
  const soundEvents = sound?.events.length ?? null;
  tell({ type: "failed", problems: result.error, soundEvents });
  return { type: "faulty", sound: () => sound };
}

function join(chunks: readonly ArrayBuffer[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(new Uint8Array(chunk), at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Sends a dataset that the page can hold, in portions between which the page can do other things. */
export function sendWhole(dataset: Dataset, tell: Tell): void {
  const { events } = dataset;
  tell({ type: "whole", dataset: withoutEvents(dataset), total: events.length });
  for (let from = 0; from < events.length; from += PORTION)
    tell({ type: "events", records: events.slice(from, from + PORTION) });
  tell({ type: "end" });
}

export interface LargeAtlas {
  readonly atlas: Atlas;
  readonly recordOf: (id: EventId) => EventRecord | undefined;
}

/** Indexes one that stays in the worker, and tells of each thousand of its events. */
export function indexLarge(dataset: Dataset, tell: Tell): LargeAtlas {
  tell({ type: "stage", stage: "index" });
  const total = dataset.events.length;
  const atlas = indexDataset(dataset, (done) => tell({ type: "rows", done, total }));
  const records = new Map(dataset.events.map((record) => [record.id, record]));
  return { atlas, recordOf: (id) => records.get(id) };
}

/** All that the page is given of it. */
export function pageParts({ atlas, recordOf }: LargeAtlas, named: readonly string[]) {
  const { dataset } = atlas;
  const told = [
    ...(dataset.briefing?.steps.flatMap(({ events }) => events ?? []) ?? []),
    ...(dataset.questions ?? []).flatMap(({ concerns }) =>
      concerns.flatMap((one) => ("event" in one ? [one.event] : [])),
    ),
  ];
  const ids = new Set([...(named as readonly EventId[]), ...told.slice(0, MOST_NAMED)]);
  return {
    dataset: withoutEvents(dataset),
    summary: summaryOf(atlas),
    records: [...ids].flatMap((id) => recordOf(id) ?? []),
  };
}

function withoutEvents(dataset: Dataset): Dataset {
  return { ...dataset, events: [] };
}
