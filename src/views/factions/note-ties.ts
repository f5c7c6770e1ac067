/** The ties that get no line: each a line of words in the box of one of its ends. */
import type { ActorId } from "../../model/schema/common.ts";
import type { RelationTie } from "./factions-model.ts";

/** A tie in words, in the box of one of its ends. */
export interface TieNote {
  readonly tie: RelationTie;
  /** The box's own actor is left out of them; of ties alike, all but the first say only the other end. */
  readonly words: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
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
    const before = isTurned ? -1 : list.findLastIndex((note) => isAlike(note.tie, tie));
    const one = { tie, words: isTurned ? tie.backward : tie.toward, isFirst: true, isLast: true };
    if (before < 0) list.push(one);
    else list.splice(before, 1, ...continued(list[before] ?? one, tie));
    notes.set(host, list);
  }
  return notes;
}

/** Whether two ties of one actor differ in their other end alone. */
function isAlike(one: RelationTie, other: RelationTie): boolean {
  return (
    one.from === other.from &&
    one.type === other.type &&
    one.basis === other.basis &&
    one.claimed === other.claimed
  );
}

function continued(before: TieNote, tie: RelationTie): readonly TieNote[] {
  return [
    { ...before, isLast: false },
    { tie, words: tie.further, isFirst: false, isLast: true },
  ];
}
