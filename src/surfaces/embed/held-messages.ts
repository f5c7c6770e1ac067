/** Keeps what a host says until there is somebody to hear it: what checks messages comes after the first picture. */
import type { IgnoredCounts, IgnoredReason } from "./ignored.ts";

/** As many as are listened to in a second; a host that waits for an answer says hello once. */
export const MOST_HELD = 50;

export interface Held {
  /** In the order in which they came. */
  readonly messages: readonly MessageEvent<unknown>[];
  /** What was not kept. */
  readonly ignored: IgnoredCounts;
}

/** @returns what stops the keeping and gives what was kept */
export function holdMessages(window: Window): () => Held {
  const messages: MessageEvent<unknown>[] = [];
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  const hold = (event: MessageEvent<unknown>) => {
    const reason = reasonAgainst(event, window, messages.length);
    if (reason === null) messages.push(event);
    else ignored[reason] = (ignored[reason] ?? 0) + 1;
  };
  window.addEventListener("message", hold);
  return () => {
    window.removeEventListener("message", hold);
    return { messages, ignored };
  };
}

function reasonAgainst(
  { source, data }: MessageEvent<unknown>,
  { parent }: Window,
  count: number,
): IgnoredReason | null {
  if (source !== parent) return "source";
  // What a message brings are copies: there is no accessor to run here.
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "atlas")) return "foreign";
  return count < MOST_HELD ? null : "flood";
}
