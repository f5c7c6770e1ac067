/** Which inputs are tried, and how many: another seed tries others, and the one that a failure names brings it back. */
import type { Made } from "../make/draw.ts";

export const SEED = Number(process.env.ATLAS_SEED ?? 20_190_406);
if (!Number.isSafeInteger(SEED)) throw new Error("ATLAS_SEED is to be a whole number");

export const COUNTS = {
  datasets: 250,
  addresses: 500,
  messages: 500,
  imports: 60,
  documents: 40,
} as const;

/** So many, of each kind apart. */
export function madeByKind<Value>(
  make: (seed: number, index: number) => Made<Value>,
  count: number,
): ReadonlyMap<string, readonly Made<Value>[]> {
  const kinds = new Map<string, Made<Value>[]>();
  for (let index = 0; index < count; index++) {
    const made = make(SEED, index);
    kinds.set(made.kind, [...(kinds.get(made.kind) ?? []), made]);
  }
  return kinds;
}
