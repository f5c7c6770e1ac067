/** Whatever can be selected, pointed at or focused: an event, a kind of event, an actor, a faction, a relation, a question, a step of the briefing, or a span of a source. */
import type { StepId } from "./schema/briefing.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  QuestionId,
  RelationId,
  SourceId,
} from "./schema/common.ts";
import type { EventKind } from "./schema/event.ts";

/** Where a stretch of a text begins and ends, in Unicode code points. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a source. */
export interface Span extends Offsets {
  readonly source: SourceId;
}

export type Thing =
  | { readonly type: "event"; readonly id: EventId }
  | { readonly type: "kind"; readonly kind: EventKind }
  | { readonly type: "actor"; readonly id: ActorId }
  /** Null is the side of those who stand on none. */
  | { readonly type: "faction"; readonly id: FactionId | null }
  | { readonly type: "relation"; readonly id: RelationId }
  /** What the sources leave open. */
  | { readonly type: "question"; readonly id: QuestionId }
  | { readonly type: "step"; readonly id: StepId }
  | { readonly type: "span"; readonly span: Span };

/** A text that names one span: `start-end`. */
export function spanKey({ start, end }: Offsets): string {
  return `${start}-${end}`;
}

/** What tells a thing from the others of its type; null for the side of those who stand on none. */
export function keyOf(thing: Thing): string | null {
  switch (thing.type) {
    case "span":
      return `${thing.span.source}:${spanKey(thing.span)}`;
    case "kind":
      return thing.kind;
    default:
      return thing.id;
  }
}

export function isSameThing(a: Thing | null, b: Thing | null): boolean {
  if (a === null || b === null) return a === b;
  return a.type === b.type && keyOf(a) === keyOf(b);
}
