/** Answers questions with an engine that has all events: the side of the door that works. */
import type { Filters } from "../../model/filters.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Answer, Engine } from "../engine.ts";
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
export type ReadRecords = (ids: readonly EventId[]) => Promise<readonly EventRecord[]>;

type Value = Reply["values"][number];

/** @returns what answers one question after another, and keeps in mind whose records it has sent */
export function answersFrom(
  engine: Engine,
  readRecords: ReadRecords,
): (question: Question) => Promise<Reply> {
  const sent = new Set<EventId>();
  // Of one question after another about the same filters, the second finds what the first has worked out.
  let latest: { readonly key: string; readonly filters: Filters } | null = null;
  return async ({ number, filters, asks, forgotten }) => {
    const key = keyOfFilters(filters);
    if (latest?.key !== key) latest = { key, filters };
    const answer = engine.query(latest.filters);
    const values = asks.map((ask) => answerTo(answer, ask));
    for (const id of forgotten) sent.delete(id);
    const named = new Set(asks.flatMap((ask, index) => idsIn(ask, values[index] as Value)));
    const records = await readRecords([...named].filter((id) => !sent.has(id)));
    for (const { id } of records) sent.add(id);
    return { number, kept: answer.kept, values, records };
  };
}

type Workings = {
  readonly [Name in AskName]: (
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
  gripTime: (answer, edges, groups, coloring) =>
    countedOf(answer).gripTime?.(edges, groups, coloring) ?? null,
  gripFrame: (answer, edges, coloring) => countedOf(answer).gripFrame?.(edges, coloring) ?? null,
  outside: (answer, window) => countedOf(answer).outside(window),
  pairings: (answer) => countedOf(answer).pairings(),
  without: (answer, name) => countedOf(answer).without(name),
  records: () => null,
};

function answerTo(answer: Answer, { name, args }: Ask): Value {
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
