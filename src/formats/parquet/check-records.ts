/** Checks events of a file against the records of its dataset, a few at a time. */
import * as v from "valibot";
import { eachReference } from "../../model/checks/references.ts";
import { crossCheck } from "../../model/read-dataset.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { type EventRecord, EventSchema } from "../../model/schema/event.ts";
import { problemsOf } from "../../model/schema-problems.ts";

/** What is wrong with one of the records, whose paths begin there. */
export interface RecordProblem {
  readonly index: number;
  readonly problem: Problem;
}

/** What is wrong with each of them by itself; or else with what they name. */
export type RecordCheck = (records: readonly unknown[]) => readonly RecordProblem[];

const IN_RECORD = /^\/events\/(\d+)/;

/** @param dataset without its events, found sound */
export function makeRecordCheck(dataset: Omit<Dataset, "events">): RecordCheck {
  const leanFor = makeLean(dataset);
  return (records) => {
    const malformed = records.flatMap((record, index) => {
      const { issues } = v.safeParse(EventSchema, record);
      return issues
        ? problemsOf(EventSchema, issues, record).map((problem) => ({ index, problem }))
        : [];
    });
    if (malformed.length > 0) return malformed;
    return [...crossCheck(leanFor(records as readonly EventRecord[]))].flatMap((problem) => {
      const [start, index] = IN_RECORD.exec(problem.path) ?? [];
      if (start === undefined) return [];
      const path = problem.path.slice(start.length);
      return [{ index: Number(index), problem: { ...problem, path } }];
    });
  };
}

type Collection = "sources" | "places" | "actors" | "inferences";

/**
 * A dataset of some events and what they name, and no more: the rest has been looked at, and would be again each time.
 * What the dataset does not have is missing there too.
 */
function makeLean(dataset: Omit<Dataset, "events">) {
  const byId = (list: readonly { readonly id: string }[] = []) =>
    new Map<string, object>(list.map((record) => [record.id, record]));
  const known = {
    sources: byId(dataset.sources),
    places: byId(dataset.places),
    actors: byId(dataset.actors.map(({ id }) => ({ id }))),
    inferences: byId(dataset.inferences),
  } satisfies Record<Collection, ReadonlyMap<string, object>>;
  const { questions: _, briefing: __, display: ___, ...rest } = dataset;
  return (events: readonly EventRecord[]): Dataset => {
    const named = {
      sources: new Set(),
      places: new Set(),
      actors: new Set(),
      inferences: new Set(),
    };
    const alone = { events } as unknown as Dataset;
    eachReference(alone, (id, collection) => {
      const record = collection in known ? known[collection as Collection].get(id) : undefined;
      if (record) named[collection as Collection].add(record);
    });
    const lists = Object.fromEntries(Object.entries(named).map(([key, set]) => [key, [...set]]));
    return { ...rest, factions: [], relations: [], ...lists, events } as unknown as Dataset;
  };
}
