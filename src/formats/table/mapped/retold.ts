/** Rows that have one id and name different sources: one event, told alike by all of them or by each in an account of its own. */
import { isAlike } from "../../../model/merge/alike.ts";
import { accountOf, happeningOf } from "../../../model/merge/as-accounts.ts";
import type { SourceId } from "../../../model/schema/common.ts";
import type { AccountedEvent, AtlasEvent, EventRecord } from "../../../model/schema/event.ts";
import type { Retold } from "../../imports/import.ts";
import { namesSeveral } from "./names-several.ts";
import { type Happening, namedBy, type OwnWords, withWordsOf } from "./own-words.ts";

export interface Joined {
  /** In the order of the rows; what several tell stands where the first of them stood. */
  readonly events: readonly EventRecord[];
  readonly retold: Retold;
  /** Where the rows stood that are told with an earlier one. */
  readonly further: ReadonlySet<number>;
  /** Where those stood that stay events of their own, though another has their id. */
  readonly apart: ReadonlySet<number>;
  /** The rows of the first event that several tell. */
  readonly example: readonly AtlasEvent[];
}

/**
 * A row that names several sources, and two rows with one source, cannot be anybody's account: they stay events. Which rows are
 * joined does not depend on their order.
 *
 * @param ids of rows as the table has them, those that come more than once @param words of what rows name
 */
export function joinRetold(
  events: readonly AtlasEvent[],
  ids: ReadonlySet<string>,
  words: OwnWords,
): Joined {
  const joined = new Map<number, EventRecord>();
  const further = new Set<number>();
  const apart = new Set<number>();
  const counts = { rows: 0, inAccounts: 0, alike: 0 };
  let example: readonly AtlasEvent[] = [];
  for (const group of groupsOf(events, ids)) {
    const told = tellersIn(group, words);
    const [first, ...others] = told;
    const tellers = new Set(told);
    for (const row of first ? group : group.slice(1)) if (!tellers.has(row)) apart.add(row.at);
    if (!first) continue;
    const rows = told.map(({ event }) => event);
    const areAlike = areToldAlike(rows);
    joined.set(first.at, areAlike ? toldOnce(rows, words) : inAccounts(rows, words));
    for (const { at } of others) further.add(at);
    counts.rows += others.length;
    counts[areAlike ? "alike" : "inAccounts"]++;
    if (example.length === 0) example = rows;
  }
  const kept = events
    .map((event, at) => joined.get(at) ?? event)
    .filter((_, at) => !further.has(at));
  return { events: kept, retold: counts, further, apart, example };
}

/** Rows of one id that are more are no event: the id is that of something else. */
const MOST_TELLERS = 100;

interface Row {
  readonly at: number;
  readonly event: AtlasEvent;
}

function groupsOf(
  events: readonly AtlasEvent[],
  ids: ReadonlySet<string>,
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const [at, event] of events.entries()) {
    const id = event.imported?.id;
    if (id === undefined || !ids.has(id)) continue;
    const group = groups.get(id);
    if (group) group.push({ at, event });
    else groups.set(id, [{ at, event }]);
  }
  return [...groups.values()];
}

/** Those rows of one id that are one event; none where there would be one alone. */
function tellersIn(group: readonly Row[], words: OwnWords): readonly Row[] {
  const named = new Map<SourceId, number>();
  for (const source of group.flatMap(sourcesOf)) named.set(source, (named.get(source) ?? 0) + 1);
  const apart = group.filter((row) => {
    const sources = sourcesOf(row);
    return sources.length > 0 && sources.every((source) => named.get(source) === 1);
  });
  const areAlike = areToldAlike(apart.map(({ event }) => event));
  const told = areAlike ? apart : apart.filter((row) => isOneVoice(sourcesOf(row), words));
  return told.length > 1 && told.length <= MOST_TELLERS ? told : [];
}

function isOneVoice([source, ...others]: readonly SourceId[], words: OwnWords): boolean {
  return source !== undefined && others.length === 0 && !namesSeveral(words.source(source));
}

const sourcesOf = ({ event }: Row) => event.cites ?? [];

/** A row that says nothing of the matter does but name a source. */
function areToldAlike(rows: readonly AtlasEvent[]): boolean {
  const [first, ...others] = rows.filter((row) => !isSilent(row)).map(matterOf);
  return others.every((one) => isAlike(first, one));
}

function matterOf({ when, where, fatalities, wounded, numbers }: AtlasEvent) {
  return { when, where, fatalities, wounded, numbers };
}

const NOTHING = { edtf: "/", basis: "stated" } as const;
const NOWHERE = "The row gives no place.";

function isSilent({ when, where, fatalities, wounded, numbers }: AtlasEvent): boolean {
  const isNowhere = where.extent === "unplaced" && where.reason === NOWHERE;
  return isNowhere && isAlike(when, NOTHING) && !fatalities && !wounded && !numbers;
}

function inAccounts(rows: readonly AtlasEvent[], words: OwnWords): AccountedEvent {
  const accounts = rows.flatMap(({ cites: [source] = [], ...row }) =>
    source ? [accountOf(row, source)] : [],
  );
  return { ...happeningIn(rows, words), accounts };
}

function toldOnce(rows: readonly AtlasEvent[], words: OwnWords): AtlasEvent {
  const telling = rows.find((row) => !isSilent(row)) ?? (rows[0] as AtlasEvent);
  const { absent: lacking, ...happening } = happeningIn(rows, words);
  const { participants: _, ...gaps } = telling.absent ?? {};
  return {
    ...telling,
    ...happening,
    cites: rows.flatMap(({ cites = [] }) => cites),
    absent: { ...gaps, ...lacking },
  };
}

function happeningIn(rows: readonly AtlasEvent[], words: OwnWords): Happening {
  const [, ...others] = rows;
  return others.reduce<Happening>(
    (event, row) => happeningOf(withWordsOf(row, event, words), row),
    namedBy(rows, words),
  );
}
