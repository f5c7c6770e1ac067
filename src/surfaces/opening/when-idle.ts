/** Does what nobody waits for when nothing else is due. */
export function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 2_000 });
  else setTimeout(task, 200);
}
