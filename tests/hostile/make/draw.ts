/** Values drawn from a seed: the same seed and index give the same ones, whatever was drawn before and wherever it runs. */
import fc from "fast-check";

export interface Draw {
  /** How many times its kind has come before: a first example may be the largest. */
  readonly round: number;
  /** A whole number from 0 up to `most`, that left out. */
  below(most: number): number;
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value;
  chance(probability: number): boolean;
}

/** A kind of hostility, by its name, and what makes an example of it. */
export type Makers<Value> = Readonly<Record<string, (draw: Draw) => Value>>;

export interface Made<Value> {
  readonly kind: string;
  readonly index: number;
  readonly value: Value;
}

/** The kinds by turns, so that a few examples already have all of them. */
export function makeFrom<Value>(makers: Makers<Value>, seed: number, index: number): Made<Value> {
  const kinds = Object.entries(makers);
  const [kind, make] = kinds[index % kinds.length] ?? [];
  if (kind === undefined || make === undefined) throw new Error("there is no kind to make");
  return { kind, index, value: make(drawOf(seed, index, Math.floor(index / kinds.length))) };
}

export function many<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Spreads neighbouring seeds apart: the golden ratio of 32 bits. */
const SPREAD = 0x9e37_79b1;

function drawOf(seed: number, index: number, round: number): Draw {
  const mixed = (Math.imul(seed, SPREAD) ^ index) | 0;
  const [next] = fc.sample(fc.gen(), { seed: mixed, numRuns: 1 });
  if (!next) throw new Error("nothing was drawn");
  const below = (most: number) => next(fc.nat, { max: most - 1 });
  return {
    round,
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    chance: (probability) => below(1000) < probability * 1000,
  };
}
