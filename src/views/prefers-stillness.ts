/** Whether the reader has asked the system for less motion; read anew at each move, for it may change while the page is open. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
