/** The part of the door that counts: for what is too much to be drawn one by one. Plain data, so that it can come from a worker. */
import type { Coloring } from "../model/coloring.ts";
import type { Spot } from "../model/columns.ts";
import type { Digest } from "../model/digest.ts";
import type { Dimension } from "../model/filters.ts";
import type { Interval } from "../model/interval.ts";
import type { Pairing } from "../model/pairing.ts";
import type { FactionId } from "../model/schema/common.ts";
import type { Ranked, ShareClass } from "../model/share-class.ts";
import type { SourceRanks } from "../model/source-meaning.ts";
import type { Bins, FrameGrip, TimeGrip } from "./grip/grip.ts";
import type { Page } from "./page.ts";

export type { Spot };

/** Exact counts of kept events by spot: `sum(counts) + unplaced = kept`. */
export interface Tally {
  /** By spot. */
  readonly counts: Uint32Array;
  /** By spot and class: at `spot * classes.length + class`. */
  readonly shares: Uint32Array;
  /** Those without any place; what stands at spots that are not on the map is not among them. */
  readonly unplaced: number;
}

/** Exact counts of the kept events of a window: `sum(counts) + sum(earlier) = total`. */
export interface Bands {
  /** Those that they are counted by; from afar the last ones, until the answer to others is in. */
  readonly edges: Float64Array;
  /** By class and bin, at `class * bins + bin`: those that begin in it; with the last edge, in the last. */
  readonly counts: Uint32Array;
  /** By class: those that began before the window, open starts included, and last into it. */
  readonly earlier: Uint32Array;
  readonly total: number;
}

/** By bin. */
export interface Begins {
  readonly total: Uint32Array;
  readonly kept: Uint32Array;
}

/** Kept events that share no time with a window. */
export interface Outside {
  /** Over before it begins. */
  readonly before: number;
  readonly after: number;
}

/** What holds for the whole dataset, whatever the filters. */
export interface Census {
  /** Every faction by its events, most first; an event of two parties counts for both. */
  readonly ranks: readonly Ranked[];
  /** The first of them, which have a colour and a shape of their own, each with its rank. */
  readonly colored: ReadonlyMap<FactionId, number>;
  /** The sources that have a colour of their own; null without two that tell events. */
  readonly coloredSources: SourceRanks | null;
  /** Every place at which the dataset has events, by how it is known there. */
  readonly spots: readonly Spot[];
  /** Every pairing that occurs in the dataset, most events first. */
  readonly pairings: readonly Pairing[];
  /** What the dataset can say of itself. */
  readonly digest: Digest;
  /** The classes that occur, most events first. */
  classes(coloring: Coloring): readonly ShareClass[];
  /** How many events each of them has, whatever the filters. */
  totals(coloring: Coloring): Uint32Array;
}

/** Counts of the events that the filters keep. */
export interface Counted extends Partial<Grips> {
  /** How many are of each class of the colouring; their sum is `kept`. */
  byClass(coloring: Coloring): Uint32Array;
  tally(coloring: Coloring): Tally;
  /** Those at any of these spots (indexes into the census's), in the order of time. */
  at(spots: readonly number[], offset: number, limit: number): Page;
  /**
   * Those of the window from the first edge to the last, each once: in the bin that its first moment lies in.
   * @param edges milliseconds since the epoch, ascending: one more than there are bins
   * @throws RangeError for less than two edges, or for edges that do not ascend
   */
  bands(edges: Float64Array, coloring: Coloring): Bands;
  /** Each once, by the bin in which it begins: all events, and those that the filters keep, the time filter left out. */
  begins(edges: Float64Array): Begins;
  outside(window: Interval): Outside;
  /** Every pairing that occurs, most events first; the sum of their counts is `kept`. */
  pairings(): readonly Pairing[];
  /** How many would be kept with this filter taken off and the others left. */
  without(name: Dimension): number;
}

/** Counts beforehand for a gesture, so that each of its steps is looked up; only where the events are at hand. */
export interface Grips {
  /**
   * Counts for every window of the brush, the time filter left out.
   * @param edges milliseconds since the epoch, ascending: one for each place at which an end of the brush can stand
   * @param groups by spot the number of the map's group that it is in, or 0xffff for none
   * @throws RangeError for less than two edges, or for edges that do not ascend
   */
  gripTime(edges: Float64Array, groups: Uint16Array, coloring: Coloring): TimeGrip;
  /**
   * Counts for every frame of the map, the filter of the frame left out.
   * @throws RangeError as `bands` does
   */
  gripFrame(bins: Bins, coloring: Coloring): FrameGrip;
}
