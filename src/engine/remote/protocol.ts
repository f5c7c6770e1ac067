/**
 * The door's questions and answers as plain data, so that who answers may stand elsewhere: in a worker, or behind an address.
 * One gesture is one question: the filters, and all that is to be known of them.
 */
import type { Coloring } from "../../model/coloring.ts";
import type { FacetName } from "../../model/facets/all.ts";
import type { Dimension, Filters, Sort } from "../../model/filters.ts";
import type { Interval } from "../../model/interval.ts";
import type { Pairing } from "../../model/pairing.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Bands, Begins, Outside, Tally } from "../counted.ts";
import type { Bin } from "../engine.ts";
import type { Page } from "../page.ts";

/** What can be asked of an answer, by the name that it has there: with what it is asked, and what comes back. */
export interface Askable {
  counts: { readonly args: readonly [FacetName]; readonly value: readonly [string, number][] };
  /** As `Engine` has it. */
  listed: {
    readonly args: readonly [FacetName, value: string, limit: number];
    readonly value: Page;
  };
  has: { readonly args: readonly [EventId]; readonly value: boolean };
  page: { readonly args: readonly [Sort, offset: number, limit: number]; readonly value: Page };
  position: { readonly args: readonly [Sort, EventId]; readonly value: number };
  inWindow: { readonly args: readonly [Interval, limit: number]; readonly value: Page };
  placed: { readonly args: readonly [limit: number]; readonly value: Page };
  unplaced: { readonly args: readonly [limit: number]; readonly value: Page };
  density: { readonly args: readonly [Interval, count: number]; readonly value: readonly Bin[] };
  /** So many kept events to either side of this one, in the order of time, and whether it is kept itself; null stands before the first and after the last. */
  around: {
    readonly args: readonly [EventId | null, count: number];
    readonly value: {
      readonly before: readonly EventId[];
      readonly after: readonly EventId[];
      readonly isKept: boolean;
    };
  };
  byClass: { readonly args: readonly [Coloring]; readonly value: Uint32Array };
  tally: { readonly args: readonly [Coloring]; readonly value: Tally };
  at: {
    readonly args: readonly [spots: readonly number[], offset: number, limit: number];
    readonly value: Page;
  };
  bands: { readonly args: readonly [edges: Float64Array, Coloring]; readonly value: Bands };
  begins: { readonly args: readonly [edges: Float64Array]; readonly value: Begins };
  outside: { readonly args: readonly [Interval]; readonly value: Outside };
  pairings: { readonly args: readonly []; readonly value: readonly Pairing[] };
  without: { readonly args: readonly [Dimension]; readonly value: number };
  /** These events' records; what is no event's id is passed over. */
  records: { readonly args: readonly [readonly EventId[]]; readonly value: null };
}

export type AskName = keyof Askable;

export type Ask = {
  [Name in AskName]: { readonly name: Name; readonly args: Askable[Name]["args"] };
}[AskName];

export interface Question {
  /** Counts up; a reply names its question by it. */
  readonly number: number;
  readonly filters: Filters;
  readonly asks: readonly Ask[];
  /** Whose records the asker has put away since the last question, and must be sent again when they are named. */
  readonly forgotten: readonly EventId[];
}

export interface Reply {
  readonly number: number;
  /** How many events the filters keep. */
  readonly kept: number;
  /** One for each that was asked, in their order. */
  readonly values: readonly Askable[AskName]["value"][];
  /** Of the events that the question and the values name, those that the asker has not been sent or has put away. */
  readonly records: readonly EventRecord[];
  /** Whether further records follow by themselves, once they are read. */
  readonly isMoreComing: boolean;
}

/** Two asks that are written alike ask the same. */
export function keyOfAsk({ name, args }: Ask): string {
  return JSON.stringify([name, ...args], plain);
}

/** Filters that are written alike keep the same. */
export function keyOfFilters(filters: Filters): string {
  return JSON.stringify(filters, plain);
}

/** For what JSON does not have; an open end is no null. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value;
}

/** Every event that an ask and its value name. */
export function idsIn(ask: Ask, value: Reply["values"][number]): readonly EventId[] {
  switch (ask.name) {
    case "has":
      return [ask.args[0]];
    case "position":
      return [ask.args[1]];
    case "records":
      return ask.args[0];
    case "listed":
    case "page":
    case "inWindow":
    case "placed":
    case "unplaced":
    case "at":
      return (value as Page).ids;
    case "around": {
      const { before, after } = value as Askable["around"]["value"];
      return [...before, ...(ask.args[0] === null ? [] : [ask.args[0]]), ...after];
    }
    default:
      return [];
  }
}
