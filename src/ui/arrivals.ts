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

/** In milliseconds: until the page that is gone for has come, mostly. */
const MOMENT = 1_000;

/**
 * Waits a moment before somebody is told that a part has not come. A page that is left breaks off what it loads, before it knows that
 * it is left (Firefox rejects the imports): then nothing has failed, and its timers end with it, or wait until it is come back to.
 */
export function unlessLeft(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, MOMENT));
}

/** For whoever keeps the host: what has not come, and was done without. */
export function warnUnlessLeft(...fault: readonly unknown[]): void {
  void unlessLeft().then(() => console.warn(...fault));
}
