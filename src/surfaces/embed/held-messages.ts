/** Keeps what a host says until there is somebody to hear it: what checks messages comes after the first picture. */

/** As many as are listened to in a second; a host that waits for an answer says hello once. */
const MOST_HELD = 50;

/**
 * @returns what stops the keeping and gives the messages in the order in which they came
 */
export function holdMessages(window: Window): () => readonly MessageEvent<unknown>[] {
  const held: MessageEvent<unknown>[] = [];
  const hold = (event: MessageEvent<unknown>) => {
    if (event.source === window.parent && held.length < MOST_HELD) held.push(event);
  };
  window.addEventListener("message", hold);
  return () => {
    window.removeEventListener("message", hold);
    return held;
  };
}
