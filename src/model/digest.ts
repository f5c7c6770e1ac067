/** What can be counted of a dataset without a word of what it tells: from when to when, how exact, how many dead. */
import type { Interval } from "./interval.ts";
import type { PlaceId } from "./schema/common.ts";
import type { AreaLevel } from "./vocabulary.ts";

/** How long a time is that an event is given; `about` where the date itself says that it is not sure. */
export const DATE_GRADES = ["day", "days", "week", "month", "longer", "about", "open"] as const;
export type DateGrade = (typeof DATE_GRADES)[number];

/** How far a place is known, from the place itself to none. */
export const PLACE_GRADES = [
  "point",
  "toward",
  "near",
  "ring",
  "region",
  "district",
  "governorate",
  "without-set-bounds",
  "sea-or-air",
  "country",
  "unplaced",
] as const satisfies readonly (AreaLevel | string)[];
export type PlaceGrade = (typeof PLACE_GRADES)[number];

/** How many sources an event has, cited or quoted. */
export const SOURCE_GRADES = ["one", "more", "none"] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** The deaths of the events for which all three numbers are given. */
export interface Tolls {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** How many events those are. */
  readonly events: number;
  /** Of the best estimate, what stands in events that are longer than a month, and how many those are. */
  readonly long: { readonly best: number; readonly events: number };
}

/** How exact it is; each of the counts by grade adds up to all events. */
export interface Exactness {
  readonly dates: ReadonlyMap<DateGrade, number>;
  readonly places: ReadonlyMap<PlaceGrade, number>;
  readonly sources: ReadonlyMap<SourceGrade, number>;
  /** Events with an exact day and an exact point. */
  readonly exact: number;
}

export interface Digest {
  /** Null where not every record is at hand, which alone tells it. */
  readonly exactness: Exactness | null;
  /** Null where no event has them, or not every record is at hand. */
  readonly tolls: Tolls | null;
  /** From Monday to Sunday, the week in which most events begin; and how many share time with it. */
  readonly busiest: { readonly week: Interval; readonly count: number } | null;
  /** The places that have most events at or near a point of theirs, most first. */
  readonly named: readonly { readonly place: PlaceId; readonly count: number }[];
  /** How many places have any. */
  readonly namedCount: number;
}
