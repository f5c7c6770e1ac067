/** Finds the way from one actor to another along whatever leads from each to the next. */

/** @returns the actors from `start` to `goal`, both among them; null where none leads there */
export function wayFrom(
  start: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  for (const actor of cameFrom.keys()) {
    if (actor === goal) return trace(goal, cameFrom);
    for (const neighbour of next.get(actor) ?? [])
      if (!cameFrom.has(neighbour)) cameFrom.set(neighbour, actor);
  }
  return null;
}

function trace(goal: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = goal; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
