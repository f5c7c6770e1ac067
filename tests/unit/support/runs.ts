/**
 * How many inputs a property is tried with, and which. The usual number is what a change needs to be checked with, and the inputs are
 * the same each time, so that a commit is judged alike wherever and whenever it is tested. `ATLAS_RUNS=20` tries twenty times as many;
 * `ATLAS_SEED=$RANDOM` tries others, for a night's search. What a search finds becomes a test of its own.
 */
import fc from "fast-check";

const TIMES = Number(process.env.ATLAS_RUNS ?? 1);
if (!(TIMES > 0)) throw new Error("ATLAS_RUNS is to be a number above 0");

const SEED = Number(process.env.ATLAS_SEED ?? 20190406);
if (!Number.isSafeInteger(SEED)) throw new Error("ATLAS_SEED is to be a whole number");

/** @param usual how many inputs are enough to find again what this property has found before */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(usual * TIMES) };
}

// The number is that of a property that does not say.
fc.configureGlobal({ ...runs(100), seed: SEED });
