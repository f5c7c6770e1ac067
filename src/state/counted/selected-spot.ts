/** Where the selected event stands among what is counted: it leaves its group, to have a mark of its own. */
import type { Census } from "../../engine/counted.ts";
import { groundOfShares } from "../../engine/ground-of-shares.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Coloring } from "../../model/coloring.ts";
import type { EventId } from "../../model/schema/common.ts";
import { keyOfShare, shareOf } from "../../model/share-class.ts";
import type { SpotTable } from "./spot-table.ts";

export interface SelectedSpot {
  readonly id: EventId;
  readonly spot: number;
  /** The index of its class. */
  readonly share: number;
}

/** @returns null for an event without a place */
export function findSelected(
  id: EventId | null,
  table: SpotTable,
  census: Census,
  atlas: Atlas,
  coloring: Coloring,
): SelectedSpot | null {
  const facts = id && atlas.events.get(id);
  const spot = id && table.spotOf(id);
  if (!facts || spot === null) return null;
  const key = keyOfShare(shareOf(facts, coloring, groundOfShares(census, atlas)));
  const share = census.classes(coloring).findIndex((one) => keyOfShare(one) === key);
  return { id: facts.event.id, spot: spot as number, share };
}
