/** What the worker does with a dataset's bytes: reads, checks and indexes them, and tells how far it is. */
import { rowsOf } from "../../../engine/rows.ts";
import { readDatasetBytes } from "../../../formats/read-dataset-text.ts";
import { textsFor } from "../../../i18n/engine-texts.ts";
import { withDifferences } from "../../../model/accounts/compare-all.ts";
import { indexDataset } from "../../../model/atlas.ts";
import { toSnippet } from "../../../model/pointer.ts";
import { readDatasetHead, salvageDataset } from "../../../model/read-dataset.ts";
import { failure, type Problem, type Result } from "../../../model/result.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import { summaryOf } from "../../../model/summarise.ts";
import { joinBytes } from "../fetch-bytes.ts";
import { holdParquet } from "./hold-parquet.ts";
import type { Holding } from "./holding.ts";
import type { FromWorker } from "./messages.ts";

/** A portion takes the page a few milliseconds. */
const PORTION = 400;

/** Of what a briefing and questions name, so many events come along. */
const MOST_NAMED = 500;

export type Tell = (message: FromWorker) => void;

export type Outcome =
  | { readonly type: "sound"; readonly dataset: Dataset }
  /** Its events are in a file beside it. */
  | { readonly type: "beside"; readonly hold: () => Promise<Result<Holding>> }
  | { readonly type: "faulty"; readonly sound: Dataset | null };

/**
 * @param address of the dataset: where its events are may be said relative to it
 * @param mostRows of a file beside it
 * @returns the sound dataset, or what is sound of a faulty one, whose problems have been told
 */
export function readLarge(
  chunks: readonly ArrayBuffer[],
  { address, mostRows }: { readonly address: string; readonly mostRows: number },
  tell: Tell,
): Outcome {
  tell({ type: "stage", stage: "parse" });
  const { result, parsed } = readDatasetBytes(
    joinBytes(chunks.map((one) => new Uint8Array(one))),
    () => tell({ type: "stage", stage: "check" }),
  );
  if (result.ok) return { type: "sound", dataset: result.value };
  const head = readDatasetHead(parsed);
  if (head?.ok) {
    const { value } = head;
    const onRows = (done: number, total: number) => tell({ type: "rows", done, total });
    return {
      type: "beside",
      hold: async () => {
        const { href } = value.events;
        if (!URL.canParse(href, address)) return failure([notAnAddress(href)]);
        const held = await holdParquet(value, new URL(href, address).href, mostRows, onRows);
        return held.ok ? held : failure(held.error.map((problem) => inFile(href, problem)));
      },
    };
  }
  const sound = parsed === undefined || head ? null : (salvageDataset(parsed)?.dataset ?? null);
  const soundEvents = sound?.events.length ?? null;
  tell({ type: "failed", problems: head ? head.error : result.error, soundEvents });
  return { type: "faulty", sound };
}

function notAnAddress(href: string): Problem {
  const expected = "an address, relative to the dataset's";
  return { code: "invalid", path: "/events/href", found: toSnippet(href), expected };
}

/** What is wrong with the file of events is not looked for in the dataset's. */
function inFile(name: string, problem: Problem): Problem {
  return { ...problem, path: problem.path === "" ? name : `${name}: ${problem.path}` };
}

/** Sends a dataset that the page can hold, in portions between which the page can do other things. */
export function sendWhole(dataset: Dataset, tell: Tell): void {
  const { events } = dataset;
  tell({ type: "whole", dataset: { ...dataset, events: [] }, total: events.length });
  for (let from = 0; from < events.length; from += PORTION)
    tell({ type: "events", records: events.slice(from, from + PORTION) });
  tell({ type: "end" });
}

/** Indexes one that stays in the worker, and tells of each thousand of its events. */
export function holdRecords(dataset: Dataset, tell: Tell): Holding {
  tell({ type: "stage", stage: "index" });
  const total = dataset.events.length;
  const atlas = withDifferences(
    indexDataset(dataset, (done) => tell({ type: "rows", done, total })),
  );
  const records = new Map(dataset.events.map((record) => [record.id, record]));
  return {
    dataset: { ...dataset, events: [] },
    summary: summaryOf(atlas),
    rowsIn: (words) => rowsOf(atlas, textsFor(atlas, words)),
    readRecords: (ids) => ({ now: ids.flatMap((id) => records.get(id) ?? []), later: null }),
    prepare: async () => {},
  };
}

/** The events that are needed at once: those of the address, and what briefing and questions name. */
export function namedEvents({ briefing, questions = [] }: Dataset, named: readonly string[]) {
  const told = [
    ...(briefing?.steps.flatMap(({ events }) => events ?? []) ?? []),
    ...questions.flatMap(({ concerns }) =>
      concerns.flatMap((one) => ("event" in one ? [one.event] : [])),
    ),
  ];
  return [...new Set([...(named as readonly EventId[]), ...told.slice(0, MOST_NAMED)])];
}
