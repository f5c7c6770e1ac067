/** What the counted layer of the map is given to draw, and what it reports. Positions are [lon, lat]. */

import type { MapExtent } from "../../model/cartography/extent.ts";
import type { Lang } from "../../model/languages.ts";
import type { EventId, LonLat } from "../../model/schema/common.ts";
import type { Emphasis } from "../../model/signs/sign.ts";
import type { Tone } from "../../model/symbols.ts";
import type { AreaLevel } from "../../model/vocabulary.ts";

/** A class as it is drawn: the tones of its one or two sides, as indexes, the higher ranked first. */
export interface ClassLook {
  readonly tones: readonly [number] | readonly [number, number];
  readonly words: string;
}

/** How a side is drawn on a ring: the third, fifth and sixth are told by beats of their line as well, the rest is hollow. */
export interface SideLook extends Tone {
  /** Along the line, drawn and left out, in pixels; none for a whole line. */
  readonly beat: readonly number[];
  readonly isRest: boolean;
}

export interface CountedGroup {
  /** Among the marks; the same while it stands on the same place. */
  readonly key: string;
  /** Indexes of spots, the one that it stands on first. */
  readonly spots: readonly number[];
  readonly lonLat: LonLat;
  /** Where its mark stands. */
  readonly at: LonLat;
  readonly count: number;
  /** By class. */
  readonly shares: Uint32Array;
  /** The name of the place that it stands on. */
  readonly place: string;
  /** How many places it holds besides. */
  readonly others: number;
  /** Of a ring or an area, which are groups by themselves; a point's of the place that it stands on. */
  readonly extent: MapExtent;
  /** The selected event, on its own mark. */
  readonly selected: EventId | null;
  readonly emphasis: Emphasis;
}

/** A count in a corner or at the frame's border. */
export interface CountedChip {
  readonly key: string;
  readonly spots: readonly number[];
  readonly count: number;
}

export interface AreaChip extends CountedChip {
  /** Or rings and regions whose badges have no room. */
  readonly level: AreaLevel | "shapes";
  readonly shares: Uint32Array;
  readonly hasSelected: boolean;
}

export interface BeyondChip extends CountedChip {
  readonly east: -1 | 0 | 1;
  readonly south: -1 | 0 | 1;
}

/** An event of a list. */
export interface ListedEvent {
  readonly id: EventId;
  readonly title: string;
  readonly when: string;
  readonly name: string;
  readonly tone: Tone;
  readonly selected: boolean;
}

export interface CountedModel {
  readonly lang: Lang;
  /** In the frame. */
  readonly groups: readonly CountedGroup[];
  /** Drawn beside the frame. */
  readonly around: readonly CountedGroup[];
  /** Shapes without a mark of their own. */
  readonly bare: readonly CountedGroup[];
  readonly areas: readonly AreaChip[];
  readonly beyond: readonly BeyondChip[];
  readonly classes: readonly ClassLook[];
  readonly sides: readonly SideLook[];
  /** The name of the selected event; null while it has no mark. */
  readonly selectedName: string | null;
  /** What the map tells in all, in words. */
  readonly sum: string;
  readonly words: {
    readonly events: (count: number) => string;
    readonly digits: (count: number) => string;
    readonly more: (count: number) => string;
    readonly group: (place: string, others: number) => string;
    readonly share: (count: number, of: string) => string;
    readonly others: (count: number) => string;
    readonly areas: string;
    readonly area: Readonly<Record<AreaLevel | "shapes", string>>;
    readonly noPoint: string;
    readonly beyond: (east: -1 | 0 | 1, south: -1 | 0 | 1) => string;
    readonly next: (count: number) => string;
    readonly close: string;
  };
}

export interface CountedHandlers {
  readonly onSelect: (id: EventId) => void;
  readonly onHover: (id: EventId | null) => void;
  /** Some of the events at spots, in the order of time. */
  readonly list: (
    spots: readonly number[],
    offset: number,
    limit: number,
  ) => readonly ListedEvent[];
  /** How many events there are now. */
  readonly countOf: (spots: readonly number[]) => number;
  /** Where these spots are. */
  readonly placesOf: (spots: readonly number[]) => readonly LonLat[];
}
