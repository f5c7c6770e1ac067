/** Notes that something stood in for what is elsewhere and has not come: what is made of it is not to be drawn. */

/** Grows with every lack. */
export let lacks = 0;

export function noteLack(): void {
  lacks++;
}

/** @returns null where something stood in for what has not come: whoever calls has to do without it, and need not be told again */
export function unlessLacking<Value>(work: () => Value): Value | null {
  const before = lacks;
  const value = work();
  const isTrue = lacks === before;
  lacks = before;
  return isTrue ? value : null;
}
