/** The history of a draft: how long it grows, and how those of two tabs become one. */
import type { Change, History } from "./draft-state.ts";

export const NO_HISTORY: History = { undo: [], redo: [] };

/** So many changes can be taken back; older ones stay as they are. */
const MOST = 200;

let made = 0;

/** Of a change that is made now: after all others in the order of texts, and nobody else's in any tab. */
export function makeChangeKey(): string {
  made++;
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return [Date.now(), made, chance].map((part) => part.toString(36).padStart(9, "0")).join("-");
}

/** The newest. */
export function newest(changes: readonly Change[]): readonly Change[] {
  return changes.length > MOST ? changes.slice(-MOST) : changes;
}

/**
 * @param before what both histories come from
 * @param mine what this tab has made of it
 * @param theirs what the others have
 * @returns theirs with what this tab has done and taken back since
 */
export function joinHistories(before: History, mine: History, theirs: History): History {
  const join = (side: keyof History): readonly Change[] => {
    const [was, now] = [byKey(before[side]), byKey(mine[side])];
    const joined = byKey(theirs[side]);
    for (const key of was.keys()) if (!now.has(key)) joined.delete(key);
    for (const [key, change] of now) if (was.get(key) !== change) joined.set(key, change);
    return newest([...joined.values()].sort((one, other) => (one.key < other.key ? -1 : 1)));
  };
  return { undo: join("undo"), redo: join("redo") };
}

function byKey(changes: readonly Change[]): Map<string, Change> {
  return new Map(changes.map((change) => [change.key, change]));
}
