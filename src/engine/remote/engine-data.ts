/** What holds of an engine whatever the filters, as plain data. */
import { FACET_NAMES } from "../../model/facets/all.ts";
import type { Interval } from "../../model/interval.ts";
import type { Counts, Engine } from "../engine.ts";
import { type CensusData, censusData } from "./census-data.ts";

export interface EngineData {
  readonly size: number;
  readonly extent: Interval | null;
  readonly census: CensusData | null;
  readonly totals: readonly (readonly [keyof Counts, readonly [string, number][]])[];
}

export function engineData({ size, extent, census, totals }: Engine): EngineData {
  return {
    size,
    extent,
    census: census && censusData(census),
    totals: FACET_NAMES.map((name) => [name, [...totals[name]]]),
  };
}
