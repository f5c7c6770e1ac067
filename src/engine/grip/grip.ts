/**
 * What goes to the page when a hand takes hold of the brush or the map: counts made up beforehand, so that each step of the
 * gesture is looked up in the frame in which it is painted. Plain data; its buffers can be transferred.
 */
import type { SideList } from "../../model/columns.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import type { GeoBox } from "../geo-box.ts";

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

/** The codes that the events of each place have, and how many have each. */
export interface SpotTable {
  readonly width: number;
  /** By code of spot, and then by several: where its codes begin. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly counts: Uint32Array;
}

/** The spots of what is told at several, by their codes. */
export interface Several {
  /** As the first account has it: where a tally counts it. */
  readonly first: number;
  readonly spots: readonly number[];
}

/** The edges of the bins that are drawn: those of the timeline's bands, and of the strip's bars. */
export interface Bins {
  readonly bands: readonly Float64Array[];
  readonly begins: readonly Float64Array[];
}

/** Codes as `bandRows` gives them. */
export interface BinTable {
  /** Milliseconds since the epoch, ascending. */
  readonly edges: Float64Array;
  readonly table: SpotTable;
}

/** For the map's frame: any frame. */
export interface FrameGrip {
  /** The box of each spot, by its code; null where nothing of it is on the map, and for no spot, which is the first. */
  readonly boxes: readonly (GeoBox | null)[];
  /** The codes that follow those of the spots. */
  readonly several: readonly Several[];
  readonly legends: Legends;
  readonly tables: ByColumn<SpotTable>;
  readonly bands: readonly BinTable[];
  /** Of all classes together, the time filter left out. */
  readonly begins: readonly BinTable[];
}
