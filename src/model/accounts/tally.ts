/** Which sources tell of which events: alone, alike or otherwise than others. Every event stands in one row. */

import type { Atlas } from "../atlas.ts";
import { accountsOf, type EventFacts } from "../event-facts.ts";
import { firstTellersOf } from "../facets/first-tellers.ts";
import { sourcesTelling } from "../facets/sources.ts";
import { verdictOf } from "../facets/telling.ts";
import type { ActorId, EventId, SourceId } from "../schema/common.ts";
import { VERDICTS, type Verdict } from "../vocabulary.ts";

export interface TallyRow {
  readonly verdict: Verdict;
  /** In the dataset's order. */
  readonly sources: readonly SourceId[];
  /** In the dataset's order. */
  readonly events: readonly EventId[];
}

export interface Tally {
  /** Their events are all events, each once: by verdict, and then in the order of sources. */
  readonly rows: readonly TallyRow[];
  /** How many events each source tells, by verdict; one that several tell counts for each of them. */
  readonly shares: ReadonlyMap<SourceId, Readonly<Record<Verdict, number>>>;
  /** Who told first, most events first; null for whomever nobody names. An event counts for each first teller of its accounts. */
  readonly firstTellers: readonly {
    readonly actor: ActorId | null;
    readonly events: readonly EventId[];
  }[];
}

type Ground = Pick<Atlas, "sources" | "differing">;

/** Those that tell of an event, in the dataset's order. */
export function tellersOf(facts: EventFacts, ground: Ground): readonly SourceId[] {
  const told = new Set(sourcesTelling(facts, ground));
  return [...ground.sources.keys()].filter((id) => told.has(id));
}

/** @param atlas one whose events are all at hand, and whose accounts have been compared */
export function tallySources(atlas: Pick<Atlas, "events" | keyof Ground>): Tally {
  const rows = new Map<string, TallyRow & { readonly events: EventId[] }>();
  const shares = new Map<SourceId, Record<Verdict, number>>();
  const tellers = new Map<ActorId | null, EventId[]>();
  for (const [id, facts] of atlas.events) {
    const verdict = verdictOf(facts, atlas);
    const sources = tellersOf(facts, atlas);
    const key = JSON.stringify([verdict, sources]);
    const row = rows.get(key) ?? { verdict, sources, events: [] };
    rows.set(key, row);
    row.events.push(id);
    for (const source of sources) {
      const share = shares.get(source) ?? { alone: 0, agree: 0, differ: 0, unsourced: 0 };
      shares.set(source, share);
      share[verdict] += 1;
    }
    for (const actor of firstTellersOf(accountsOf(facts)))
      tellers.set(actor, [...(tellers.get(actor) ?? []), id]);
  }
  const firstTellers = [...tellers].map(([actor, events]) => ({ actor, events }));
  return {
    rows: inOrder([...rows.values()], [...atlas.sources.keys()]),
    shares,
    firstTellers: firstTellers.sort((a, b) => b.events.length - a.events.length),
  };
}

/** Fewer sources before more, the dataset's first before its last. */
function inOrder(rows: readonly TallyRow[], sources: readonly SourceId[]): readonly TallyRow[] {
  const placeOf = new Map(sources.map((id, place) => [id, place]));
  const rank = ({ verdict, sources: told }: TallyRow) => [
    VERDICTS.indexOf(verdict),
    told.length,
    ...told.map((id) => placeOf.get(id) ?? 0),
  ];
  return rows.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}
