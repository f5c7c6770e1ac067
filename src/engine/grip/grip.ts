/**
 * What goes to the page when a pointer takes hold of the brush: counts made up beforehand, so that each step of the
 * gesture is looked up in the frame in which it is painted. Plain data; its buffers can be transferred.
 */
import type { SideList } from "../../model/columns.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";

/** The codes of one column, and what they stand for. */
export interface Legend<Key extends string> {
  readonly keys: readonly Key[];
  /** By code the places of its keys; null where each code is the place of one. */
  readonly values: readonly (readonly number[])[] | null;
}

/** One table of each thing that is counted. */
export interface ByColumn<Table> {
  readonly facets: { readonly [Name in FacetName]: Table };
  /** By class. */
  readonly classes: Table;
  /** By code of the columns' sides. */
  readonly sides: Table;
}

export interface Legends {
  readonly facets: { readonly [Name in FacetName]: Legend<FacetValue<Name>> };
  readonly sides: readonly SideList[];
}

/**
 * Cumulative counts along the edges (Moritz, Howe and Heer, Falcon, CHI 2019): those that share time with a window are those that
 * have begun by its end without those that are over by its start.
 */
export interface Steps {
  /** How many codes there are. */
  readonly width: number;
  /** At `edge * width + code`: how many have begun by that edge. */
  readonly begun: Uint32Array;
  /** At `edge * width + code`: how many are over by that edge. */
  readonly over: Uint32Array;
  readonly gaps: Gaps;
}

/** Windows that lie between two accounts of an event, and so share no time with it, though the table says that they do. */
export interface Gaps {
  /** The first edge by which all earlier accounts are over. */
  readonly from: Uint16Array;
  /** The first edge by which a later one has begun. */
  readonly until: Uint16Array;
  /** The codes of each event are `codes` from its offset up to the next. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** For the brush: any window from one of the edges to a later one. */
export interface TimeGrip {
  /** Milliseconds since the epoch, ascending. */
  readonly edges: Float64Array;
  readonly legends: Legends;
  readonly steps: ByColumn<Steps>;
  /** By group of the map and class, at `group * classes + class`; what is in no group is the last. */
  readonly groups: Steps;
}
