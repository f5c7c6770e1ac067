/** The parts of the page whose code, or first drawing, is on its way. */

const due = new Set<Promise<unknown>>();

/** Notes that a part is on its way until its promise is settled, whichever way. */
export function expectArrival(part: Promise<unknown>): void {
  due.add(part);
  // What fails is told as it would be without.
  void part.finally(() => due.delete(part));
}

export function arrivals(): readonly Promise<unknown>[] {
  return [...due];
}
