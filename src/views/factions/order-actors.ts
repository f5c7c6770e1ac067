/** In which order a faction's actors stand under one another, so that their ties read as sentences. */
import type { RelationType } from "../../model/schema/actor.ts";
import type { Steps } from "./search-steps.ts";

/** A tie within one faction, by the actors' places in the model's order. */
export interface Bond {
  readonly from: number;
  readonly to: number;
  readonly type: RelationType;
}

export interface RankedOrder {
  /** Places in the model's order, from the top down. */
  readonly order: readonly number[];
  readonly score: number;
}

const EXHAUSTIVE = 7;
const KEPT = 60;
/** What it costs when somebody without a name stands at the top. */
const LEADING = 12;

/** Who leads stands above what is led; of the other ties the direction matters less. */
function upwardCost(type: RelationType): number {
  if (type === "opposes") return 0;
  return type === "heads" || type === "commands" || type === "represents" ? 10 : 1;
}

function rate(
  order: readonly number[],
  bonds: readonly Bond[],
  shaded: readonly boolean[],
): number {
  const row = rowsOf(order);
  let score = shaded[order[0] ?? 0] && !shaded.every(Boolean) ? -LEADING : 0;
  for (const bond of bonds) {
    const step = (row[bond.to] ?? 0) - (row[bond.from] ?? 0);
    score += Math.abs(step) === 1 ? 10 : -Math.abs(step);
    if (step < 0) score -= upwardCost(bond.type);
  }
  order.forEach((actor, at) => {
    for (const later of order.slice(at + 1)) if (later < actor) score -= 0.1;
  });
  return score;
}

/** @returns the row of each actor, by its place in the model's order */
export function rowsOf(order: readonly number[]): number[] {
  const rows: number[] = [];
  order.forEach((actor, row) => {
    rows[actor] = row;
  });
  return rows;
}

/** In comparisons. */
function costOfRating(length: number, bonds: readonly Bond[]): number {
  return length ** 2 / 2 + bonds.length;
}

function countPermutations(length: number): number {
  return length < 2 ? 1 : length * countPermutations(length - 1);
}

function permutations(length: number): number[][] {
  if (length === 0) return [[]];
  const last = length - 1;
  return permutations(last).flatMap((shorter) =>
    Array.from({ length }, (_, at) => [...shorter.slice(0, at), last, ...shorter.slice(at)]),
  );
}

/** For crowds: moves one actor at a time as long as that helps, and as there are steps left. */
function climb(
  length: number,
  bonds: readonly Bond[],
  shaded: readonly boolean[],
  steps: Steps,
): number[] {
  let best = Array.from({ length }, (_, at) => at);
  let score = rate(best, bonds, shaded);
  for (let round = 0; round < 3; round++) {
    for (let from = 0; from < length; from++) {
      for (let to = Math.max(0, from - 8); to < Math.min(length, from + 9); to++) {
        if (!steps.take(costOfRating(length, bonds))) return best;
        const moved = best.filter((_, at) => at !== from);
        moved.splice(to, 0, best[from] ?? 0);
        const rating = rate(moved, bonds, shaded);
        if (rating > score) [best, score] = [moved, rating];
      }
    }
  }
  return best;
}

/**
 * The best orders of a faction's actors, best first: ties between neighbours count most, then arrows that point down, then
 * the model's own order.
 * @param shaded for each actor whether it has no name of its own: such a one does not stand at the top
 */
export function rankOrders(
  shaded: readonly boolean[],
  bonds: readonly Bond[],
  steps: Steps,
): readonly RankedOrder[] {
  const { length } = shaded;
  const isSmall =
    length <= EXHAUSTIVE && steps.take(countPermutations(length) * costOfRating(length, bonds));
  const orders = isSmall ? permutations(length) : [climb(length, bonds, shaded, steps)];
  return orders
    .map((order) => ({ order, score: rate(order, bonds, shaded), key: order.join() }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .slice(0, KEPT);
}
