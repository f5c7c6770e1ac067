/** Answers questions with an engine that has all events: the side of the door that works. */
import type { FacetValue } from "../../model/facets/all.ts";
import type { Filters } from "../../model/filters.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Answer, Engine } from "../engine.ts";
import type { Page } from "../page.ts";
import {
  type Ask,
  type Askable,
  type AskName,
  idsIn,
  keyOfFilters,
  type Question,
  type Reply,
} from "./protocol.ts";

/** Gives the records of these events, in any order; those that are none's are passed over. */
export type ReadRecords = (ids: readonly EventId[]) => {
  readonly now: readonly EventRecord[];
  /** What has to be read first; an answer does not wait for it. */
  readonly later: Promise<readonly EventRecord[]> | null;
};

interface Sources {
  readonly readRecords: ReadRecords;
  /** Waits for what a question needs and is not there yet. */
  readonly prepare: (question: Question) => Promise<void>;
  /** Takes what has come after the reply that named it. */
  readonly onLate: (records: readonly EventRecord[]) => void;
  /** Takes why some have not come. */
  readonly onFault: (fault: unknown) => void;
}

type Value = Reply["values"][number];

/** @returns what answers one question after another, and keeps in mind whose records it has sent */
export function answersFrom(
  engine: Engine,
  { readRecords, prepare, onLate, onFault }: Sources,
): (question: Question) => Promise<Reply> {
  const sent = new Set<EventId>();
  // Of one question after another about the same filters, the second finds what the first has worked out.
  let latest: { readonly key: string; readonly filters: Filters } | null = null;
  return async (question) => {
    const { number, filters, asks, forgotten } = question;
    await prepare(question);
    const key = keyOfFilters(filters);
    if (latest?.key !== key) latest = { key, filters };
    const answer = engine.query(latest.filters);
    const values = asks.map((ask) =>
      ask.name === "listed" ? listedIn(engine, ask.args) : answerTo(answer, ask),
    );
    for (const id of forgotten) sent.delete(id);
    const named = new Set(asks.flatMap((ask, index) => idsIn(ask, values[index] as Value)));
    const { now, later } = readRecords([...named].filter((id) => !sent.has(id)));
    for (const { id } of now) sent.add(id);
    later?.then((records) => {
      for (const { id } of records) sent.add(id);
      onLate(records);
    }, onFault);
    return { number, kept: answer.kept, values, records: now, isMoreComing: later !== null };
  };
}

type Workings = {
  readonly [Name in Exclude<AskName, "listed">]: (
    answer: Answer,
    ...args: Askable[Name]["args"]
  ) => Askable[Name]["value"];
};

const WORKINGS: Workings = {
  counts: ({ counts }, facet) => [...counts[facet]],
  has: (answer, id) => answer.has(id),
  page: (answer, sort, offset, limit) => answer.page(sort, offset, limit),
  position: (answer, sort, id) => answer.position(sort, id),
  inWindow: (answer, window, limit) => answer.inWindow(window, limit),
  placed: (answer, limit) => answer.placed(limit),
  unplaced: (answer, limit) => answer.unplaced(limit),
  density: (answer, bounds, count) => answer.density(bounds, count),
  around: (answer, id, count) => ({
    before: neighbours(answer, id, -1, count).reverse(),
    after: neighbours(answer, id, 1, count),
    isKept: id !== null && answer.has(id),
  }),
  byClass: (answer, coloring) => countedOf(answer).byClass(coloring),
  tally: (answer, coloring) => countedOf(answer).tally(coloring),
  at: (answer, spots, offset, limit) => countedOf(answer).at(spots, offset, limit),
  bands: (answer, edges, coloring) => countedOf(answer).bands(edges, coloring),
  begins: (answer, edges) => countedOf(answer).begins(edges),
  outside: (answer, window) => countedOf(answer).outside(window),
  pairings: (answer) => countedOf(answer).pairings(),
  without: (answer, name) => countedOf(answer).without(name),
  records: () => null,
};

function listedIn(engine: Engine, [facet, value, limit]: Askable["listed"]["args"]): Page {
  return engine.listed(facet, value as FacetValue, limit);
}

function answerTo(answer: Answer, { name, args }: Exclude<Ask, { name: "listed" }>): Value {
  const work = WORKINGS[name] as (answer: Answer, ...args: Ask["args"]) => Value;
  return work(answer, ...args);
}

function neighbours(answer: Answer, from: EventId | null, step: 1 | -1, count: number): EventId[] {
  const ids: EventId[] = [];
  for (let id = answer.neighbour(from, step); id && ids.length < count; )
    id = answer.neighbour(ids[ids.push(id) - 1] ?? null, step);
  return ids;
}

function countedOf({ counted }: Answer) {
  if (!counted) throw new Error("an engine that does not count was asked for counts");
  return counted;
}
