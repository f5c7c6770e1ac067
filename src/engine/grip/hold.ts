/** Taking hold of the brush or the map where the engine is elsewhere: what is asked for before the first step of the gesture. */
import type { Coloring } from "../../model/coloring.ts";
import type { Filters } from "../../model/filters.ts";
import type { Bins, FrameGrip, TimeGrip } from "./grip.ts";

/** Apart from the questions that are asked for what is drawn: it is handed over, and not asked again with the next one. */
interface OfAny {
  /** The filter that the hand moves is left out of account. */
  readonly filters: Filters;
  readonly coloring: Coloring;
}

export interface TimeHold extends OfAny {
  readonly type: "time";
  /** Milliseconds since the epoch, ascending: one for each place at which an end of the brush can stand. */
  readonly edges: Float64Array;
  /** By spot the number of the map's group that it is in; 0xffff for none. */
  readonly groups: Uint16Array;
}

export interface FrameHold extends OfAny {
  readonly type: "frame";
  readonly bins: Bins;
}

export type Hold = TimeHold | FrameHold;

/** By what is held. */
interface GripOf {
  readonly time: TimeGrip;
  readonly frame: FrameGrip;
}

export type Grip = GripOf[keyof GripOf];

/** Calls a hold's counts up; null where the answers cost too little to count beforehand. */
export type TakeHold = <Type extends keyof GripOf>(
  hold: Extract<Hold, { readonly type: Type }>,
) => Promise<GripOf[Type] | null>;
