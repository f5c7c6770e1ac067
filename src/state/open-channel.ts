/** What the tabs and windows of one browser tell each other goes through channels, each known by its name. */

/** Null where the browser has no such channel, as in some sandboxes: each tab or window then goes its own way. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
