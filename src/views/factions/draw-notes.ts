/** The ties that are words in a card; their twins for keyboard and screen reader are in the list. */
import { type Selection, select } from "d3";
import { breakWords } from "./break-words.ts";
import { certaintyWords } from "./certainty-words.ts";
import type { ActorNode, FactionsHandlers, FactionsModel } from "./factions-model.ts";
import { markTie } from "./mark-tie.ts";
import type { NoteLine, Notes, TieNote } from "./note-ties.ts";

/** Brings the notes of all cards in line; those that stay keep their elements. */
function joinNotes(
  host: HTMLElement,
  notes: Notes,
): Selection<HTMLElement, TieNote, HTMLElement, NoteLine> {
  return select(host)
    .selectAll<HTMLElement, ActorNode>(".actor-card")
    .select<HTMLElement>(".actor-notes")
    .selectAll<HTMLElement, NoteLine>("span.tie-notes-line")
    .data((actor) => (actor.id && notes.get(actor.id)) || [])
    .join("span")
    .attr("class", "tie-notes-line")
    .attr("dir", "auto")
    .selectAll<HTMLElement, TieNote>("span.tie-note")
    .data(
      (line) => line,
      (note) => note.tie.id,
    )
    .join<HTMLElement>("span")
    .attr("class", "tie-note");
}

/** How certain the ties of a line are, which are alike in that. */
function signsOf({ tie }: TieNote, words: FactionsModel["words"]): string {
  const signs = certaintyWords(tie, words);
  return signs.length > 0 ? ` (${signs.join(" · ")})` : "";
}

/** Writes the notes into the cards. */
export function drawNotes(host: HTMLElement, notes: Notes, words: FactionsModel["words"]): void {
  joinNotes(host, notes).text((note, at, line) => {
    const isLast = at === line.length - 1;
    return breakWords(note.words + (isLast ? signsOf(note, words) : ""));
  });
}

/** Shows the ties' states on their notes; a click on one selects the tie, not the card that it stands in. */
export function markNotes(host: HTMLElement, notes: Notes, handlers: FactionsHandlers): void {
  const lines = joinNotes(host, notes);
  markTie(lines);
  lines
    .on("click", (event: Event, { tie }) => {
      event.stopPropagation();
      handlers.onRelation(tie.id);
    })
    .on("pointerenter", (_, { tie }) => handlers.onHover({ type: "relation", id: tie.id }))
    .on("pointerleave", () => handlers.onHover(null));
}
