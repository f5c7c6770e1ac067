/** The door to the engine: filters in; counts, visible events and pages of rows out. A million events come through the same one. */

import type { EventFacts } from "../model/event-facts.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import type { FactionKey } from "../model/facets/factions.ts";
import type { Filters, Sort } from "../model/filters.ts";
import type { Interval } from "../model/interval.ts";
import type { EventId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import type { Census, Counted } from "./counted.ts";
import type { TakeHold } from "./grip/hold.ts";
import type { Page } from "./page.ts";

/** The interface's words for sorting and searching, in the language shown. */
export interface EngineTexts {
  /** A BCP 47 tag; sorting follows its alphabet. */
  readonly lang: string;
  title(event: EventFacts): string;
  kind(kind: EventKind): string;
  faction(key: FactionKey): string;
  /** Also for an event that is not on the map. */
  place(event: EventFacts): string;
  /** Everything that a search looks through: title, summary, points, places, participants, tags, fragments. */
  searchable(event: EventFacts): string;
}

/** How many events each value would keep, with the other clauses applied and its own left out; zero for those that would keep none. */
export type Counts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue<Name>, number> };

/** A stretch of the axis with its number of events. */
export interface Bin {
  readonly time: Interval;
  /** All events of the dataset. */
  readonly total: number;
  /** Those that the filters keep, the time filter left out. */
  readonly kept: number;
}

/** The answers to one set of filters. The order of time: by the earliest start of any account, then the latest end, then the dataset's order. */
export interface Answer {
  /** Exact counts for what is not drawn one by one; null in a dataset that is drawn event by event. */
  readonly counted: Counted | null;
  /** How many events the filters keep. */
  readonly kept: number;
  readonly counts: Counts;
  has(id: EventId): boolean;
  /** Rows `offset` to `offset + limit` of the kept events, sorted; ties in the order of time. */
  page(sort: Sort, offset: number, limit: number): Page;
  /** Which row of the kept events, sorted, this one is, from 0; -1 where the filters leave it out. */
  position(sort: Sort, id: EventId): number;
  /** Kept events that share time with the window, in the order of time, at most `limit`. */
  inWindow(window: Interval, limit: number): Page;
  /** Kept events that are placed, in the order of time, at most `limit`. */
  placed(limit: number): Page;
  /** Kept events that are not on the map, in the order of time, at most `limit`. */
  unplaced(limit: number): Page;
  /**
   * `count` equal stretches of `bounds`; an event counts in each that it, as its first account has it, shares time with.
   * @throws RangeError for infinite or reversed bounds, or a count that is not a whole number above zero
   */
  density(bounds: Interval, count: number): readonly Bin[];
  /**
   * The kept event after (or before) this one in the order of time, whether or not this one is kept; null, or an id that
   * is not in the dataset, starts at the first (or last). Null where there is none further.
   */
  neighbour(id: EventId | null, step: 1 | -1): EventId | null;
}

export interface Engine {
  readonly size: number;
  /** What is counted in a dataset too large to be drawn event by event; null in others. */
  readonly census: Census | null;
  /** From the first finite start or end of an event to the last one. Null where no event has either, or none that can be drawn. */
  readonly extent: Interval | null;
  /** How many events have each value, whatever the filters. */
  readonly totals: Counts;
  /** The first events that have a value, in the order of time, and how many have it, whatever the filters. */
  listed<Name extends FacetName>(facet: Name, value: FacetValue<Name>, limit: number): Page;
  /**
   * Makes ready what a first search would wait for, a part at a time; left out where there is nothing to wait for.
   * @param isOver whether the time for it is over @returns whether there is more to be done
   */
  readonly readAhead?: ((isOver: () => boolean) => boolean) | undefined;
  /** Only where the engine is elsewhere: counts beforehand for every place at which a hand can put the brush. */
  readonly takeHold?: TakeHold;
  /** The answer to the filters that hold now, or from afar the last true one. The same filters, by identity, give the same answer. */
  query(filters: Filters): Answer;
}
