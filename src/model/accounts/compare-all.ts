/** Finds the events whose accounts differ: once for a dataset, so that filters and marks need not compare anything. */
import type { Atlas } from "../atlas.ts";
import type { EventId } from "../schema/common.ts";
import { withSourceColors } from "./color-sources.ts";
import { differencesOf } from "./compare-accounts.ts";
import type { MatterName } from "./fact.ts";

/** For an atlas whose events are drawn one by one: with the colours of its sources too. */
export function withTellings(atlas: Atlas): Atlas {
  return withSourceColors(withDifferences(atlas));
}

/** @returns the same atlas with them; where no event is told in accounts, the atlas itself */
export function withDifferences(atlas: Atlas): Atlas {
  const differing: [EventId, readonly MatterName[]][] = [];
  for (const [id, facts] of atlas.events) {
    const names = facts.accounts ? differencesOf(facts, atlas.places) : [];
    if (names.length > 0) differing.push([id, names]);
  }
  return differing.length > 0 ? { ...atlas, differing: new Map(differing) } : atlas;
}
