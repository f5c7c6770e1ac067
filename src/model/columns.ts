/**
 * The events as columns: what filters, counts and drawings read of every event, as numbers by row, without a record at hand.
 * A row is an event's place in the order of time: by start, then end, then the order given; open starts come first. All of it
 * is plain data, so that it can go from a worker to a page. They are made from an atlas or from a file of columns, alike.
 */
import type { FacetName, FacetValue } from "./facets/all.ts";
import type { Interval } from "./interval.ts";
import type { ActorId, EventId, FactionId, PlaceId, SourceId } from "./schema/common.ts";
import type { Placed } from "./schema/place.ts";
import type { AreaLevel } from "./vocabulary.ts";

/** A number by row, as narrow as the largest of them allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One number a row, each of which stands for one value or for several at once: few combinations occur, however many rows. */
export interface Coded<Value> {
  readonly type: "coded";
  readonly codes: Codes;
  /** By code. */
  readonly values: readonly Value[];
}

/** Several numbers a row: they are `codes` from its offset up to the next row's. */
export interface Listed {
  readonly type: "listed";
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** The keys that a facet can have for the dataset, and by row which of them: places in `keys`, each once. */
export type FacetColumn<Key extends string> = { readonly keys: readonly Key[] } & (
  | Coded<readonly number[]>
  | Listed
);

/** A place, and how it is known that events were there. */
export interface Spot {
  readonly place: PlaceId;
  readonly extent: Placed["extent"];
  readonly radiusKm?: number;
  /** Of an area: the events are somewhere in it, and have no point of their own. */
  readonly level?: AreaLevel;
  /** Whether there is anything of it to draw on the map. */
  readonly isOnMap: boolean;
}

/** From whom the agency has what it tells: the last link before it. */
export type Teller =
  | { readonly type: "speaker"; readonly actor: ActorId }
  | { readonly type: "unnamed-speaker" }
  /** It names nobody; null where the data names no agency either. */
  | { readonly type: "agency"; readonly actor: ActorId | null };

/** How one account has an event that is told in several. */
export interface Told {
  readonly time: Interval;
  /** As in `spotCodes`. */
  readonly spot: number;
}

/** The sides that an event is told of, in the order given: of a pair both, though they be the same; else that of the principal. */
export type SideList = readonly [FactionId | null] | readonly [FactionId | null, FactionId | null];

export interface Columns {
  readonly size: number;
  /** The earliest start of any account: milliseconds since the epoch, ascending; `-Infinity` where open. */
  readonly starts: Float64Array;
  /** The latest end of any account, `Infinity` where open. */
  readonly ends: Float64Array;
  /** The accounts of events that are told in several, by row, the first one first: an event is counted where and when that has it. */
  readonly accounts: ReadonlyMap<number, readonly Told[]>;
  readonly facets: { readonly [Name in FacetName]: FacetColumn<FacetValue<Name>> };
  /** Its codes are those of the facet of factions. */
  readonly sides: Coded<SideList>;
  readonly spots: readonly Spot[];
  /** By row the number of its spot, from 1, as the first account has it; 0 where it has no place. */
  readonly spotCodes: Codes;
  /** The first moment by which a source had published it; `Infinity` where that is not known. */
  readonly knownFrom: Float64Array;
  /** How many links its attribution has, as the first account has it; 255 for as many and more. */
  readonly links: Uint8Array;
  readonly tellers: Coded<Teller>;
  /** The sources that it cites or quotes, each once: places in `sourceIds`. */
  readonly sources: Listed;
  readonly sourceIds: readonly SourceId[];
  /** How finely its time is given: places in `GRAINS`. */
  readonly grains: Uint8Array;
}

/** What a row is called: read where something is shown, never to count. */
export interface RowNames {
  idOf(row: number): EventId;
  /** Nothing where no event has the id. */
  rowOf(id: EventId): number | undefined;
  titleOf(row: number): string;
}
