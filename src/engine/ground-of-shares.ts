/** What the class of a single event is worked out from, alike to how the engine has it. */
import type { Atlas } from "../model/atlas.ts";
import { coloredRanks, type ShareGround } from "../model/share-class.ts";
import type { Census } from "./counted.ts";

export function groundOfShares(
  { ranks, coloredSources }: Census,
  { actors, sources }: Pick<Atlas, "actors" | "sources">,
): ShareGround {
  return { ranks: coloredRanks(ranks), actors, sources, coloredSources };
}
