/** The ties that get no line: each a line of words in the box of one of its ends. */
import type { ActorId } from "../../model/schema/common.ts";
import type { RelationTie } from "./factions-model.ts";

/** A tie in words, in the box of one of its ends. */
export interface TieNote {
  readonly tie: RelationTie;
  /** The other end: the box's own actor is left out of the words. */
  readonly words: string;
}

/** More lines of words than these, and a box is no longer one. */
export const NOTES_DRAWN = 3;

/**
 * In the first actor's box; in the second's where only that one is on no side, for there is room.
 * @param isOnNoSide whether an actor stands in no faction; undefined for one that is not drawn
 * @returns as many as there is room for, by actor, in the model's order
 */
export function noteTies(
  ties: readonly RelationTie[],
  isOnNoSide: (id: ActorId) => boolean | undefined,
): ReadonlyMap<ActorId, readonly TieNote[]> {
  const notes = new Map<ActorId, TieNote[]>();
  for (const tie of ties) {
    const [from, to] = [isOnNoSide(tie.from), isOnNoSide(tie.to)];
    if (from === undefined || to === undefined) continue;
    const isTurned = to && !from;
    const host = isTurned ? tie.to : tie.from;
    const list = notes.get(host) ?? [];
    if (list.length >= NOTES_DRAWN) continue;
    list.push({ tie, words: isTurned ? tie.backward : tie.toward });
    notes.set(host, list);
  }
  return notes;
}
