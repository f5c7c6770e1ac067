/**
 * How many inputs a property is tried with. The usual number is what a change needs to be checked with; `ATLAS_RUNS=20` tries
 * twenty times as many, for a night's search.
 */
import fc from "fast-check";

const TIMES = Number(process.env.ATLAS_RUNS ?? 1);
if (!(TIMES > 0)) throw new Error("ATLAS_RUNS is to be a number above 0");

/** @param usual how many inputs are enough to find again what this property has found before */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(usual * TIMES) };
}

// Of a property that does not say.
fc.configureGlobal(runs(100));
