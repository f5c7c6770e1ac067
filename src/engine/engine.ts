/** The door to the engine: filters in; counts, visible events and pages of rows out. A million events come through the same one. */
import type { BasisKey, FactionKey, Filters, GradeKey, Placement, Sort } from "../model/filters.ts";
import type { Interval } from "../model/interval.ts";
import type { ActorId, EventId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";

// Passed on until every reader takes them from where they are.
export {
  type BasisKey,
  type Dimension,
  type FactionKey,
  type Filters,
  type GradeKey,
  NO_FACTION,
  NO_FILTERS,
  type Placement,
  type Sort,
  type SortColumn,
  UNGRADED,
} from "../model/filters.ts";

/** How many events each value would keep, with the other clauses applied and its own left out. */
export interface Counts {
  readonly factions: ReadonlyMap<FactionKey, number>;
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly kinds: ReadonlyMap<EventKind, number>;
  readonly placement: ReadonlyMap<Placement, number>;
  readonly basis: ReadonlyMap<BasisKey, number>;
  readonly grades: ReadonlyMap<GradeKey, number>;
}

/** A stretch of the axis with its number of events. */
export interface Bin {
  readonly time: Interval;
  /** All events of the dataset. */
  readonly total: number;
  /** Those that the filters keep, the time filter left out. */
  readonly kept: number;
}

/** Some of the events that fit, and how many fitted in all. */
export interface Page {
  readonly ids: readonly EventId[];
  readonly total: number;
}

/** The answers to one set of filters; each is worked out when asked for the first time. */
export interface Answer {
  /** How many events the filters keep. */
  readonly kept: number;
  readonly counts: Counts;
  has(id: EventId): boolean;
  /** Rows `offset` to `offset + limit` of the kept events, sorted; ties in the order of time. */
  page(sort: Sort, offset: number, limit: number): Page;
  /** Kept events that share time with the window, in the order of time, at most `limit`. */
  inWindow(window: Interval, limit: number): Page;
  /** Kept events that are placed, in the order of time, at most `limit`. */
  placed(limit: number): Page;
  /** Kept events that are not on the map, in the order of time, at most `limit`. */
  unplaced(limit: number): Page;
  /** `count` equal stretches of `bounds`; an event counts in each that it shares time with. */
  density(bounds: Interval, count: number): readonly Bin[];
  /** The kept event after (or before) this one in the order of time; null starts at the first (or last); stops at the ends. */
  neighbour(id: EventId | null, step: 1 | -1): EventId | null;
}

export interface Engine {
  readonly size: number;
  /** From the first event's start to the last one's end; open ends do not count. Null where no event has a finite time. */
  readonly extent: Interval | null;
  /** The same filters, by identity, give the same answer. */
  query(filters: Filters): Answer;
}
