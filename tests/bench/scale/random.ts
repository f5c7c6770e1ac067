/** Random values that are the same at every run. */

export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** One of the first far more often than one of the last: half of the time one of the first eighth. */
  pickEarly<Value>(values: readonly Value[]): Value;
  chance(probability: number): boolean;
}

/** Mulberry32: small, seeded, good enough to spread values. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    next,
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    pickEarly: (values) =>
      values[Math.floor(next() ** 3 * values.length)] as (typeof values)[number],
    chance: (probability) => next() < probability,
  };
}

export function many<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
