/** What the timeline is given where there may be more events than it can draw one by one: they are counted in bands then. */
import type { Interval } from "../../model/interval.ts";
import type { Tone } from "../../model/symbols.ts";
import type { TimelineMark, TimelineModel, TimelineRow } from "./timeline-model.ts";

/** The place for the rows, in pixels of the design; a height of null grows with them. */
export interface CrowdRoom {
  readonly width: number;
  readonly height: number | null;
}

/** The rows that a person has opened into what they are made of. */
export type OpenRows = ReadonlySet<string>;

/** Its rows and marks are none: what they are follows from the room. */
export interface CrowdedTimelineModel extends TimelineModel {
  readonly crowd: TimelineCrowd;
}

export interface TimelineCrowd {
  /** What there is room for: items or bands. The same objects for the same room and rows; null until that is known. */
  readonly draw: (room: CrowdRoom, open: OpenRows) => CrowdDrawing | null;
}

export interface CrowdDrawing {
  readonly rows: readonly CrowdRow[];
  readonly marks: readonly TimelineMark[];
  /** Null where the marks are all there is. */
  readonly bands: TimelineBands | null;
  /** What is drawn, in exact numbers. */
  readonly description: string;
}

/** A side's sign: its colour and outline, or the hollow grey of all that have none. */
export interface BandSign {
  readonly tone: Tone;
  readonly isRest: boolean;
}

export interface CrowdRow extends TimelineRow {
  readonly signs: readonly BandSign[];
  /** How many of its events share time with the window, said. */
  readonly count: string;
  /** Whether a person has opened it; null where it is made of one class alone. */
  readonly isOpen: boolean | null;
  /** What pressing its name does, in words. */
  readonly openLabel: string;
  /** One of those that an open row is made of. */
  readonly isPart: boolean;
}

/** Events of one class, by the bin in which they begin. */
export interface BandTrack {
  readonly name: string;
  /** From the middle upwards. */
  readonly up: Tone;
  /** And downwards, the same events; null where they have one side, and stand on the ground. */
  readonly down: Tone | null;
  /** By bin. */
  readonly counts: Uint32Array;
  /** Those that began before the window and last into it. */
  readonly earlier: number;
}

export interface Band {
  /** The row's. */
  readonly id: string;
  readonly name: string;
  /** One upon another. */
  readonly tracks: readonly BandTrack[];
  /** Of the row in the window: every bin of it, and what began earlier. */
  readonly sum: number;
  readonly earlier: number;
}

/** What a bin says of itself, where it is pointed at or walked to. */
export interface BinSaying {
  readonly date: string;
  readonly count: string;
  /** What a merged band's count is made of; empty where it is one class. */
  readonly shares: readonly {
    readonly name: string;
    readonly count: string;
    readonly tone: Tone;
  }[];
}

/** The bin before the first: what began before the window. */
export const EARLIER = -1;

export interface TimelineBands {
  /** Some way beyond the window, so that panning meets no gap; one more than there are bins. */
  readonly edges: Float64Array;
  /** The bins of the window are those from `first` up to, but not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly bands: readonly Band[];
  /** Where the data ends: after it nothing is recorded. */
  readonly end: number;
  /** @param bin an index of the edges, or `EARLIER` */
  readonly sayBin: (band: Band, bin: number) => BinSaying;
  /** What began before the window, in as few signs as there is room for at its left edge. */
  readonly sayEarlier: (band: Band) => string;
  /** The whole of a bin's unit, of which the window may show a part. */
  readonly unitOf: (bin: number) => Interval;
  /** Beside the highest band: "130 in the fullest week". */
  readonly sayScale: (count: number) => string;
  /** The name of what walks through a band's bins. */
  readonly sayBand: (band: Band) => string;
}
