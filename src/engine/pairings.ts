/** Who against whom: every pairing of sides with its exact count, also of those that share a colour. */
import type { Coded, SideList } from "../model/columns.ts";
import type { orderSides, Pairing } from "../model/pairing.ts";
import type { Bits } from "./bits.ts";
import { countCodes } from "./codes.ts";

/** @param inOrder makes one pairing of the same sides, whichever is named first */
export function countPairings(
  kept: Bits,
  sides: Coded<SideList>,
  inOrder: ReturnType<typeof orderSides>,
): readonly Pairing[] {
  return pairingsOf(countCodes(kept, sides.codes, sides.values.length), sides.values, inOrder);
}

/** The same from the counts by code of the columns' sides. */
export function pairingsOf(
  byCode: Uint32Array,
  values: readonly SideList[],
  inOrder: ReturnType<typeof orderSides>,
): readonly Pairing[] {
  const found = new Map<string, Pairing>();
  for (const [code, list] of values.entries()) {
    const ordered = inOrder(list);
    const key = JSON.stringify(ordered);
    const count = (found.get(key)?.count ?? 0) + (byCode[code] ?? 0);
    found.set(key, { sides: ordered, count });
  }
  return [...found.values()].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
