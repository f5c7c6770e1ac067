/** What is worked out once for each event: its times on the axis, its sides, when it was known, and how each source tells it. */
import { type Edtf, edtfToInterval, parseEdtf } from "./edtf.ts";
import { type Instant, type Interval, toInstant } from "./interval.ts";
import { must } from "./result.ts";
import type { Actor } from "./schema/actor.ts";
import type { ActorId, FactionId, SourceId } from "./schema/common.ts";
import type { AccountedEvent, AtlasEvent, EventRecord } from "./schema/event.ts";
import type { Zone } from "./zone.ts";

export type Sides = readonly [FactionId | null, FactionId | null];

export interface EventFacts {
  /** As its first account has it, where there are several. */
  readonly event: AtlasEvent;
  readonly edtf: Edtf;
  /** On the axis, in the dataset's zone; open and unknown ends are infinite. */
  readonly time: Interval;
  /** The side of the first principal, or null; of a pair, the one on which both parties stand, or null. */
  readonly faction: FactionId | null;
  /** The sides of the two parties of a pair, each that of its first actor. */
  readonly pair?: Sides;
  /** The first moment by which a source had published it. */
  readonly knownFrom: Instant;
  /** Whose account it is, where it is one of several. */
  readonly source?: SourceId;
  /** The same event as each source tells it, in the dataset's order; only where they tell it apart. */
  readonly accounts?: readonly EventFacts[];
}

/** What a fact is worked out from. */
export interface Ground {
  readonly zone: Zone;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The first moment of each source's publication, where it has one. */
  readonly publishedAt: ReadonlyMap<SourceId, Instant>;
}

/** @throws where the event is not sound: that is a bug of the caller */
export function factsOf(record: EventRecord, ground: Ground): EventFacts {
  if (!("accounts" in record)) return toldFacts(record, ground);
  const [first, ...others] = record.accounts.map((account) =>
    toldFacts(tellingOf(record, account), ground, account.source),
  );
  if (!first) throw new Error(`an unsound dataset was indexed: no account of ${record.id}`);
  return { ...first, accounts: [first, ...others] };
}

/** The tellings of an event: its accounts, or itself. */
export function accountsOf(facts: EventFacts): readonly EventFacts[] {
  return facts.accounts ?? [facts];
}

/** The sides that an event is counted for: those of a pair, else that of the principal. */
export function sidesOf({ pair, faction }: EventFacts): readonly (FactionId | null)[] {
  return pair ?? [faction];
}

/** From the earliest start to the latest end that any account gives. */
export function spanOf(facts: EventFacts): Interval {
  if (!facts.accounts) return facts.time;
  const times = facts.accounts.map(({ time }) => time);
  return {
    start: toInstant(Math.min(...times.map(({ start }) => start))),
    end: toInstant(Math.max(...times.map(({ end }) => end))),
  };
}

/** Those that an account of an event cites or quotes, perhaps several times. */
export function sourcesOf({ event, source }: EventFacts): readonly SourceId[] {
  return [
    ...(source ? [source] : []),
    ...event.evidence.map((piece) => piece.source),
    ...(event.cites ?? []),
  ];
}

type Account = AccountedEvent["accounts"][number];

function tellingOf(record: AccountedEvent, { source: _, ...account }: Account): AtlasEvent {
  const { accounts: __, ...happening } = record;
  return {
    ...happening,
    ...account,
    ...((record.absent || account.absent) && { absent: { ...record.absent, ...account.absent } }),
  };
}

function toldFacts(event: AtlasEvent, ground: Ground, source?: SourceId): EventFacts {
  const edtf = must(parseEdtf(event.when.edtf));
  const pair = pairOf(event, ground.actors);
  const principal = event.participants.find(({ role }) => role === "principal");
  const side = (principal && ground.actors.get(principal.actor)?.faction) ?? null;
  return {
    event,
    edtf,
    time: edtfToInterval(edtf, ground.zone),
    faction: pair ? (pair[0] === pair[1] ? pair[0] : null) : side,
    ...(pair && { pair }),
    knownFrom: knownFrom(event, ground, source),
    ...(source && { source }),
  };
}

/** Null for an event without two parties; a party that the material does not name stands on no side. */
function pairOf(event: AtlasEvent, actors: ReadonlyMap<ActorId, Actor>): Sides | null {
  const firsts = new Map<number, ActorId>();
  for (const participant of event.participants)
    if (participant.role === "party" && !firsts.has(participant.side))
      firsts.set(participant.side, participant.actor);
  if (firsts.size === 0) return null;
  const sideOf = (side: number) => actors.get(firsts.get(side) as ActorId)?.faction ?? null;
  return [sideOf(1), sideOf(2)];
}

function knownFrom(event: AtlasEvent, { zone, publishedAt }: Ground, source?: SourceId): Instant {
  if (event.knownAsOf) return edtfToInterval(must(parseEdtf(event.knownAsOf)), zone).start;
  const sources = [
    ...(source ? [source] : []),
    ...event.evidence.map((piece) => piece.source),
    ...(event.cites ?? []),
  ];
  return toInstant(Math.min(...sources.map((id) => publishedAt.get(id) ?? Infinity)));
}
