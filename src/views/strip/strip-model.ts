/** What the strip is given to draw, and what it reports. */

import type { Grain } from "../../model/grain.ts";
import type { Interval } from "../../model/interval.ts";
import type { Locale } from "../../model/languages.ts";
import type { Zone } from "../../model/zone.ts";

/** A stretch of time with its number of events: all of them, and those that the other filters keep. */
export interface DensityBin {
  readonly time: Interval;
  readonly total: number;
  readonly kept: number;
}

export interface StripModel {
  /** Whether there is anything to tell beyond what the timeline shows itself; else the strip takes no room. */
  readonly isNeeded: boolean;
  readonly locale: Locale;
  readonly zone: Zone;
  /** How finely the times are given: no tick and no brush is finer. */
  readonly grain: Grain;
  /** From the left edge to the right. */
  readonly bounds: Interval;
  readonly bins: readonly DensityBin[];
  /** Where bins begin, and the last ends: the handles' keys go from one to the next. Null where they go by days. */
  readonly edges: Float64Array | null;
  /** What the bars tell, in exact numbers; empty where each event is drawn beside them. */
  readonly description: string;
  /** The time filter, or null. */
  readonly brush: Interval | null;
  /** What the timeline shows, drawn as a frame. */
  readonly window: Interval;
  readonly words: {
    /** The name of the strip. */
    readonly name: string;
    /** The names of the brush's two handles, which the arrow keys move. */
    readonly from: string;
    readonly to: string;
    /** On the button that takes the brush off. */
    readonly clear: string;
  };
  /** A moment in words, for the handles' values. */
  readonly formatMoment: (ms: number) => string;
}

export interface StripHandlers {
  /** The brush is being moved, and is not let go yet. */
  readonly onBrushing: (brush: Interval) => void;
  /** A person brushed; null takes the brush off. Called when the gesture ends. */
  readonly onBrush: (brush: Interval | null) => void;
  /** The space bar was pressed on the strip: it plays, or holds on. */
  readonly onPlay: () => void;
}
