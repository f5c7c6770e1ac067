/** What belongs together with a thing, as all who light it know it; what works it out comes when it is asked for (`connections.ts`). */
import type { Actor, Relation } from "./schema/actor.ts";
import type { StepId } from "./schema/briefing.ts";
import type { ActorId, EventId, FactionId, RelationId, SourceId } from "./schema/common.ts";
import type { AtlasEvent, EventKind } from "./schema/event.ts";
import type { Question } from "./schema/question.ts";
import type { StepSlide } from "./slides.ts";
import type { Span, Thing } from "./thing.ts";

/** All that hangs together with one thing, the thing itself included. */
export interface Company {
  readonly events: ReadonlySet<EventId>;
  readonly kinds: ReadonlySet<EventKind>;
  readonly actors: ReadonlySet<ActorId>;
  readonly factions: ReadonlySet<FactionId | null>;
  readonly relations: ReadonlySet<RelationId>;
  /** Keys as `spanKey` makes them, by source. */
  readonly spans: ReadonlyMap<SourceId, ReadonlySet<string>>;
}

/** What hangs together with either. */
export function unite(a: Company, b: Company): Company {
  const spans = new Map(a.spans);
  for (const [source, keys] of b.spans)
    spans.set(source, new Set([...(spans.get(source) ?? []), ...keys]));
  return {
    events: new Set([...a.events, ...b.events]),
    kinds: new Set([...a.kinds, ...b.kinds]),
    actors: new Set([...a.actors, ...b.actors]),
    factions: new Set([...a.factions, ...b.factions]),
    relations: new Set([...a.relations, ...b.relations]),
    spans,
  };
}

/** Everything that quotes some span of a source. */
export interface Facts {
  readonly events: readonly AtlasEvent[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
}

/** What rests on some words: facts, and the questions that they raise. */
export interface Resting extends Facts {
  readonly questions: readonly Question[];
}

export interface Connections {
  /** What hangs together with this thing; the same object for the same thing. */
  companyOf(thing: Thing): Company;
  /** The facts that rest on words which this span shares, and the questions that they raise. */
  factsOf(span: Span): Resting;
  /** A step of the dataset's own briefing with all that it names; null where it has none of that id. */
  stepOf(id: StepId): StepSlide | null;
  /** Every quoted span of a source, without repeats, in the order of the text. */
  spansOf(source: SourceId): readonly QuotedSpan[];
}

export interface QuotedSpan extends Span {
  readonly exact: string;
  /** How many facts and questions rest on exactly this span. */
  readonly facts: number;
}

const NO_COMPANY: Company = {
  events: new Set(),
  kinds: new Set(),
  actors: new Set(),
  factions: new Set(),
  relations: new Set(),
  spans: new Map(),
};

/** Until they have come, nothing is known to belong together. */
export const NO_CONNECTIONS: Connections = {
  companyOf: () => NO_COMPANY,
  factsOf: () => ({ events: [], actors: [], relations: [], questions: [] }),
  stepOf: () => null,
  spansOf: () => [],
};
