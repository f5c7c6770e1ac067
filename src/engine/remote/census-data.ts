/** What holds for a whole dataset, as it comes from where the events are. */
import type { Coloring } from "../../model/coloring.ts";
import { COLORINGS } from "../../model/coloring.ts";
import type { Ranked, ShareClass } from "../../model/share-class.ts";
import type { Census, Spot } from "../counted.ts";

/** The census as plain data. */
export interface CensusData {
  readonly ranks: readonly Ranked[];
  readonly spots: readonly Spot[];
  readonly classes: Readonly<Record<Coloring, readonly ShareClass[]>>;
}

export function censusData({ ranks, spots, classes }: Census): CensusData {
  return {
    ranks,
    spots,
    classes: Object.fromEntries(
      COLORINGS.map((coloring) => [coloring, classes(coloring)]),
    ) as CensusData["classes"],
  };
}

export function censusFrom({ ranks, spots, classes }: CensusData): Census {
  return { ranks, spots, classes: (coloring) => classes[coloring] };
}
