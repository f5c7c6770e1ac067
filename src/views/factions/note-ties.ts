/** The ties that get no line: each told in words in the box of one of its ends. */
import type { ActorId } from "../../model/schema/common.ts";
import type { RelationTie } from "./factions-model.ts";

/** A tie in words, in the box of one of its ends. */
export interface TieNote {
  readonly tie: RelationTie;
  /** The box's own actor is left out of them; of ties alike, all but the first say only the other end. */
  readonly words: string;
}

/** Ties that read on as one: "supports the UN, Ghassan Salamé". */
export type NoteLine = readonly TieNote[];

export type Notes = ReadonlyMap<ActorId, readonly NoteLine[]>;

/** More ties than these in words, and a box is no longer one. */
export const NOTES_DRAWN = 3;

/**
 * In the first actor's box; in the second's where only that one is on no side, for there is room.
 * @param isOnNoSide whether an actor stands in no faction; undefined for one that is not drawn
 * @returns as many as there is room for, by actor, in the model's order
 */
export function noteTies(
  ties: readonly RelationTie[],
  isOnNoSide: (id: ActorId) => boolean | undefined,
): Notes {
  const notes = new Map<ActorId, readonly NoteLine[]>();
  for (const tie of ties) {
    const [from, to] = [isOnNoSide(tie.from), isOnNoSide(tie.to)];
    if (from === undefined || to === undefined) continue;
    const isTurned = to && !from;
    const host = isTurned ? tie.to : tie.from;
    const lines = notes.get(host) ?? [];
    if (lines.flat().length < NOTES_DRAWN)
      notes.set(host, isTurned ? [...lines, [{ tie, words: tie.backward }]] : noted(lines, tie));
  }
  return notes;
}

function noted(lines: readonly NoteLine[], tie: RelationTie): readonly NoteLine[] {
  const like = lines.find(([first]) => first && isAlike(first.tie, tie));
  if (!like) return [...lines, [{ tie, words: tie.toward }]];
  return lines.map((line) => (line === like ? [...line, { tie, words: tie.further }] : line));
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

/** The same notes with the ties' new states. */
export function renewNotes(notes: Notes, renew: (tie: RelationTie) => RelationTie): Notes {
  const renewLine = (line: NoteLine) => line.map((note) => ({ ...note, tie: renew(note.tie) }));
  return new Map([...notes].map(([id, lines]) => [id, lines.map(renewLine)]));
}
