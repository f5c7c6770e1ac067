/** What a time is read from before the words round it are looked at. */
import type { Dating } from "../../vocabulary.ts";

/** Of one date: what the words say, and nothing that was guessed. */
export interface SaidParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** From 0, Sunday. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of UTC. */
  readonly offset?: number;
}

/** A date that a parser has found in a text. */
export interface FoundDate {
  /** In code units. */
  readonly start: number;
  readonly text: string;
  readonly from: SaidParts;
  readonly to: SaidParts | null;
}

/**
 * Finds plain dates in one language.
 * @param today as `2019-04-06`: "yesterday" is the day before it
 */
export type FindDates = (text: string, today: string) => readonly FoundDate[];

/** In code units of the line. */
export interface Core {
  start: number;
  end: number;
  /** A day, month, year, time, or a code of another kind (`2019-21`, `199X`); null where nobody can tell. */
  readonly first: string | null;
  /** Of a span that its own words tell. */
  readonly last: string | null;
  readonly inferred: readonly Dating[];
  /** Of a time of day without its day: `T23:59` with its offset, where it has one. */
  readonly clock?: string;
}

export type Part = "early" | "mid" | "late";

/** What our own patterns read, from the words of a match. */
export type OwnReading = (
  groups: Readonly<Record<string, string | undefined>>,
  today: string | null,
) => { first: string | null; last?: string; inferred?: readonly Dating[] } | null;

export interface TimeWords {
  /** Found before the parser looks, and hidden from it. */
  readonly own: readonly (readonly [pattern: RegExp, read: OwnReading])[];
  /** Hidden from the parser, which would read them as today: "night of". */
  readonly hidden: RegExp;
  /** Whether what the parser found is no time; `before` is the line up to it. */
  readonly isNoTime: (text: string, before: string) => boolean;
  /** At the end of what stands before a date. The words in it belong to the time. */
  readonly before: {
    readonly about: RegExp;
    readonly possibly: RegExp;
    readonly parts: readonly (readonly [Part, RegExp])[];
    readonly between: RegExp;
    readonly before: RegExp;
    readonly until: RegExp;
    readonly after: RegExp;
    readonly since: RegExp;
    /** "4 or " before "5 April": the day in group 1. */
    readonly orDay: RegExp;
    /** "between 4 and " before "6 April": the day in group 1. */
    readonly betweenDay: RegExp;
  };
  /** All that stands between two dates. */
  readonly or: RegExp;
  readonly and: RegExp;
  readonly to: RegExp;
  /** In or just before the date: the one before, or the one to come. */
  readonly last: RegExp;
  readonly next: RegExp;
  /** In a sentence about what is to come. */
  readonly ahead: RegExp;
  /** What stands right after a day or is part of it and carries nothing: "(local time)", "мск". @returns minutes east of UTC */
  readonly zones: readonly (readonly [RegExp, number])[];
}
