/** What a pointer missed and was aimed at anew: said as it comes, and summed at the end of a file, so that no part moves unseen. */
import type { Miss } from "./step.ts";

const missed = new Map<string, Miss[]>();

/** @returns what the one who aims throws, to be asked again */
export function noteMiss(part: string, miss: Miss): Error {
  missed.set(part, [...(missed.get(part) ?? []), miss]);
  const told = `the pointer missed ${part}, which ${sayMoved(miss.moved)}: it met ${miss.met}`;
  console.info(told);
  return new Error(told);
}

/** @returns what was missed since this was last asked, a line for each part and the most often first; empty where nothing was */
export function takeMisses(): string {
  const parts = [...missed].sort(([, one], [, other]) => other.length - one.length);
  missed.clear();
  if (parts.length === 0) return "";
  const all = parts.reduce((sum, [, { length }]) => sum + length, 0);
  return [`Aimed anew: ${all}`, ...parts.map(sumPart)].join("\n");
}

function sumPart([part, misses]: readonly [string, readonly Miss[]]): string {
  const furthest = misses.map(({ moved }) => moved ?? Number.POSITIVE_INFINITY);
  const most = Math.max(...furthest);
  return `  ${misses.length} × ${part}, which ${sayMoved(most === Number.POSITIVE_INFINITY ? null : most)}`;
}

function sayMoved(moved: number | null): string {
  if (moved === null) return "was gone";
  return moved === 0 ? "had not moved" : `had moved by ${moved} px`;
}
