/** What holds for a whole dataset, as it comes from where the events are. */
import type { Coloring } from "../../model/coloring.ts";
import { COLORINGS } from "../../model/coloring.ts";
import type { Digest } from "../../model/digest.ts";
import type { Pairing } from "../../model/pairing.ts";
import type { FactionId } from "../../model/schema/common.ts";
import type { Ranked, ShareClass } from "../../model/share-class.ts";
import type { SourceRanks } from "../../model/source-meaning.ts";
import type { Census, Spot } from "../counted.ts";

/** The census as plain data. */
export interface CensusData {
  readonly ranks: readonly Ranked[];
  readonly colored: ReadonlyMap<FactionId, number>;
  readonly coloredSources: SourceRanks | null;
  readonly pairings: readonly Pairing[];
  readonly digest: Digest;
  readonly spots: readonly Spot[];
  readonly classes: Readonly<Record<Coloring, readonly ShareClass[]>>;
  readonly totals: Readonly<Record<Coloring, Uint32Array>>;
}

export function censusData({ classes, totals, ...census }: Census): CensusData {
  const { ranks, colored, coloredSources, pairings, digest, spots } = census;
  return {
    ranks,
    colored,
    coloredSources,
    pairings,
    digest,
    spots,
    classes: byColoring(classes),
    totals: byColoring(totals),
  };
}

function byColoring<Value>(of: (coloring: Coloring) => Value): Readonly<Record<Coloring, Value>> {
  return Object.fromEntries(COLORINGS.map((coloring) => [coloring, of(coloring)])) as Record<
    Coloring,
    Value
  >;
}

export function censusFrom({ classes, totals, ...data }: CensusData): Census {
  return {
    ...data,
    classes: (coloring) => classes[coloring],
    totals: (coloring) => totals[coloring],
  };
}
