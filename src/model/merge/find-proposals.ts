/** Of one list of two datasets: what both have, what may be the same, and what is new. */
import type { EventRecord } from "../schema/event.ts";
import type { Source } from "../schema/source.ts";
import { differingKeys, isAlike } from "./alike.ts";
import { asAccounts } from "./as-accounts.ts";
import { likenessOf, type Match, matchEvents, type Pair } from "./match-events.ts";
import { type Item, matchRecords } from "./match-records.ts";
import type { MergedList, Proposal } from "./proposal.ts";

export interface Found {
  readonly proposals: readonly Proposal[];
  /** Of records that both have, letter by letter. */
  readonly sameIds: ReadonlySet<string>;
  readonly same: number;
  readonly fresh: number;
}

/** @param pair the records that these name already have the ids of the open dataset */
export function findRecords(list: Exclude<MergedList, "events">, pair: Pair): Found {
  const parts = apart<Item>(
    pair.open[list] as readonly Item[],
    pair.incoming[list] as readonly Item[],
  );
  const proposals = matchRecords(list, parts.mine, parts.theirs).map((match): Proposal => {
    // An id alone may be the number of a row.
    const isOnlyId = match.reasons.every((reason) => reason === "same-id");
    return {
      list,
      mine: match.mine.id,
      theirs: match.theirs.id,
      reasons: match.reasons,
      differs: differences(match.mine, match.theirs),
      choices: ["mine", "theirs", "both"],
      suggested: isOnlyId ? "both" : "mine",
    };
  });
  return foundOf(parts, proposals);
}

export function findEvents(pair: Pair): Found {
  const parts = apart(pair.open.events, pair.incoming.events);
  const byId = [...sharingIds(pair, parts.mine, parts.theirs)];
  const mine = without(
    parts.mine,
    byId.map((one) => one.mine),
  );
  const theirs = without(
    parts.theirs,
    byId.map((one) => one.theirs),
  );
  const matches = [...byId, ...matchEvents(pair, mine, theirs)];
  const sources = new Map<string, Source>(
    [...pair.incoming.sources, ...pair.open.sources].map((source) => [source.id, source]),
  );
  return foundOf(
    parts,
    matches.map((match) => eventProposal(match, sources)),
  );
}

function eventProposal(match: Match, sources: ReadonlyMap<string, Source>): Proposal {
  const canBeAccounts = asAccounts(match.mine, match.theirs, sources) !== null;
  return {
    list: "events",
    mine: match.mine.id,
    theirs: match.theirs.id,
    reasons: match.reasons,
    differs: differences(match.mine, match.theirs),
    choices: ["mine", "theirs", "both", ...(canBeAccounts ? (["accounts"] as const) : [])],
    suggested: "both",
  };
}

/** Of two events that have nothing but an id in common it says nothing: unless the datasets are one, it is the number of a row. */
function* sharingIds(
  pair: Pair,
  mine: readonly EventRecord[],
  theirs: readonly EventRecord[],
): Generator<Match> {
  const isOneDataset = pair.open.id === pair.incoming.id;
  const byId = new Map<string, EventRecord>(mine.map((event) => [event.id, event]));
  const likeness = likenessOf(pair);
  for (const event of theirs) {
    const other = byId.get(event.id);
    if (!other) continue;
    const reasons = likeness(other, event);
    const isLikely = reasons.includes("same-words") || reasons.length > 1;
    if (isOneDataset || isLikely)
      yield { mine: other, theirs: event, reasons: ["same-id", ...reasons] };
  }
}

interface Parts<Record> {
  readonly mine: readonly Record[];
  readonly theirs: readonly Record[];
  readonly sameIds: ReadonlySet<string>;
}

/** What both have, letter by letter, and the rest of each. */
function apart<Record extends { readonly id: string }>(
  open: readonly Record[],
  incoming: readonly Record[],
): Parts<Record> {
  const byId = new Map<string, Record>(open.map((record) => [record.id, record]));
  const same = incoming.filter((record) => isAlike(record, byId.get(record.id)));
  const sameIds = new Set<string>(same.map(({ id }) => id));
  return {
    mine: open.filter(({ id }) => !sameIds.has(id)),
    theirs: without(incoming, same),
    sameIds,
  };
}

function without<Record>(all: readonly Record[], some: readonly Record[]): readonly Record[] {
  const left = new Set(some);
  return left.size > 0 ? all.filter((one) => !left.has(one)) : all;
}

function foundOf<Record>(
  { sameIds, theirs }: Parts<Record>,
  proposals: readonly Proposal[],
): Found {
  return { proposals, sameIds, same: sameIds.size, fresh: theirs.length - proposals.length };
}

function differences(mine: object, theirs: object): readonly string[] {
  return [...differingKeys(mine, theirs)].filter((key) => key !== "id");
}
