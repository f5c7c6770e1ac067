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

/** In milliseconds: until the page that is gone for has come, mostly; and until it has come where it is long in coming. */
const MOMENT = 1_000;
const LEAVING = 30_000;

let isLeaving = false;

/**
 * Hears from now on that the page is being left.
 *
 * @returns what ends it: an open page that hears of it may not be kept for the way back
 */
export function hearLeaving(): () => void {
  const leave = () => {
    isLeaving = true;
  };
  window.addEventListener("beforeunload", leave);
  return () => window.removeEventListener("beforeunload", leave);
}

/**
 * Waits a moment before somebody is told that a part has not come. A page that is left breaks off what it loads, before it knows that
 * it is left (Firefox rejects the imports): then nothing has failed, and its timers end with it, or wait until it is come back to. A
 * page that stays all the same says by then what it lacks.
 */
export function unlessLeft(): Promise<void> {
  return wait(isLeaving ? LEAVING : MOMENT);
}

/** For whoever keeps the host, and nobody waits for it: what has not come, and was done without. */
export function warnUnlessLeft(...fault: readonly unknown[]): void {
  void wait(LEAVING).then(() => console.warn(...fault));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
