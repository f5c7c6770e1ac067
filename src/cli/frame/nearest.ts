/** Finds the word that somebody meant. */

/** @returns the nearest of the known words; null where none is near enough to have been meant */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { readonly word: string; readonly steps: number } | null = null;
  for (const one of known) {
    const steps = one.startsWith(word) && word.length > 1 ? 1 : stepsBetween(word, one);
    if (!best || steps < best.steps) best = { word: one, steps };
  }
  const bound = Math.max(1, Math.ceil(word.length / 3));
  return best && best.steps <= bound ? best.word : null;
}

/** How many letters are put in, left out, changed, or exchanged with the next, to make one word of the other. */
function stepsBetween(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const [above = 0, left = 0, corner = 0] = [row[j], next[j - 1], row[j - 1]];
      next.push(Math.min(above + 1, left + 1, corner + change, swap));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
