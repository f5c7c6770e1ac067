/** Taking hold of the brush where the engine is elsewhere: what is asked for before the first step of the gesture. */
import type { Coloring } from "../../model/coloring.ts";
import type { Filters } from "../../model/filters.ts";
import type { TimeGrip } from "./grip.ts";

/** Apart from the questions that are asked for what is drawn: it is handed over, and not asked again with the next one. */
export interface Hold {
  /** The time filter is left out of account. */
  readonly filters: Filters;
  /** Milliseconds since the epoch, ascending: one for each place at which an end of the brush can stand. */
  readonly edges: Float64Array;
  /** By spot the number of the map's group that it is in; 0xffff for none. */
  readonly groups: Uint16Array;
  readonly coloring: Coloring;
}

/** Calls a hold's counts up; null where the answers cost too little to count beforehand. */
export type TakeHold = (hold: Hold) => Promise<TimeGrip | null>;
