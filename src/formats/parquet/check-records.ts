/** Checks events of a file against the records of its dataset, a few at a time. */
import * as v from "valibot";
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
  const lean = leanOf(dataset);
  return (records) => {
    const malformed = records.flatMap((record, index) => {
      const { issues } = v.safeParse(EventSchema, record);
      return issues
        ? problemsOf(EventSchema, issues, record).map((problem) => ({ index, problem }))
        : [];
    });
    if (malformed.length > 0) return malformed;
    const events = records as readonly EventRecord[];
    return [...crossCheck({ ...lean, events })].flatMap((problem) => {
      const [start, index] = IN_RECORD.exec(problem.path) ?? [];
      if (start === undefined) return [];
      return [
        { index: Number(index), problem: { ...problem, path: problem.path.slice(start.length) } },
      ];
    });
  };
}

/** What events name, and no more: the rest has been looked at, and would be again each time. */
function leanOf(dataset: Omit<Dataset, "events">): Omit<Dataset, "events"> {
  const named = (records: readonly { readonly id: string }[] = []) =>
    records.map(({ id }) => ({ id }));
  const { questions: _, briefing: __, display: ___, ...rest } = dataset;
  return {
    ...rest,
    factions: named(dataset.factions),
    actors: named(dataset.actors),
    relations: [],
  } as unknown as Omit<Dataset, "events">;
}
