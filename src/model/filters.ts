/** What is kept: the clauses of the filters, the values that they take, and the order of the table. */
import type { Bounds } from "./frame.ts";
import type { Interval } from "./interval.ts";
import type { ActorId, FactionId } from "./schema/common.ts";
import type { Credibility, EventKind, Reliability } from "./schema/event.ts";

/** For an event that nobody graded; never the same as F or 6, which somebody judged. */
export const UNGRADED = "ungraded";
/** For an event whose principal stands on no side. */
export const NO_FACTION = "none";

export type FactionKey = FactionId | typeof NO_FACTION;
export type Placement = "placed" | "unplaced";
/** `stated`: nothing about the event is inferred; else which part of it is. An event can be inferred in several. */
export type BasisKey = "stated" | "inferred-time" | "inferred-place" | "inferred-fact";
/** The Admiralty code's letter, digit, or neither. */
export type GradeKey = Reliability | `${Credibility}` | typeof UNGRADED;

/** What is kept. Within one list any will do; between the clauses all must hold. An empty list or null keeps everything. */
export interface Filters {
  /** Keeps what shares time with it. */
  readonly time: Interval | null;
  readonly factions: readonly FactionKey[];
  readonly actors: readonly ActorId[];
  readonly kinds: readonly EventKind[];
  readonly placement: readonly Placement[];
  readonly basis: readonly BasisKey[];
  readonly grades: readonly GradeKey[];
  /** Keeps what a source had published before this moment (exclusive end of the chosen day). */
  readonly knownAsOf: number | null;
  /** Words to search; every one must be found, as the beginning of a word. */
  readonly text: string;
  /** Keeps what touches these degrees, [[west, south], [east, north]]; west above east crosses the date line. */
  readonly frame: Bounds | null;
}

/** The name of one clause of the filters. */
export type Dimension = keyof Filters;

export const NO_FILTERS: Filters = {
  time: null,
  factions: [],
  actors: [],
  kinds: [],
  placement: [],
  basis: [],
  grades: [],
  knownAsOf: null,
  text: "",
  frame: null,
};

export type SortColumn = "time" | "title" | "kind" | "faction" | "place";

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}
