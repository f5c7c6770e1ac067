/** The ties that are lines of words in a card; their twins for keyboard and screen reader are in the list. */
import { type Selection, select } from "d3";
import type { ActorId } from "../../model/schema/common.ts";
import { breakWords } from "./break-words.ts";
import type { ActorNode, FactionsHandlers, FactionsModel } from "./factions-model.ts";
import { markTie } from "./mark-tie.ts";
import type { TieNote } from "./note-ties.ts";

type Notes = ReadonlyMap<ActorId, readonly TieNote[]>;

const notesOf = (notes: Notes, { id }: ActorNode) => (id && notes.get(id)) || [];

/** Writes the notes into the cards. */
export function drawNotes<Parent extends Element, Above>(
  cards: Selection<HTMLElement, ActorNode, Parent, Above>,
  notes: Notes,
  words: FactionsModel["words"],
): void {
  cards
    .select(".actor-notes")
    .selectAll<HTMLElement, TieNote>("span.tie-note")
    .data(
      (actor) => notesOf(notes, actor as ActorNode),
      (note) => note.tie.id,
    )
    .join("span")
    .attr("class", "tie-note")
    .attr("dir", "auto")
    .text(({ words: said, tie }) => {
      const signs = [
        ...(tie.basis === "inferred" ? [words.inferred] : []),
        ...(tie.claimed ? [words.claimed] : []),
      ];
      return breakWords(signs.length > 0 ? `${said} (${signs.join(" · ")})` : said);
    });
}

/** Shows the ties' states on their notes; a click on one selects the tie, not the card that it stands in. */
export function markNotes(host: HTMLElement, notes: Notes, handlers: FactionsHandlers): void {
  const lines = select(host)
    .selectAll<HTMLElement, ActorNode>(".actor-card")
    .select(".actor-notes")
    .selectAll<HTMLElement, TieNote>("span.tie-note")
    .data(
      (actor) => notesOf(notes, actor as ActorNode),
      (note) => note.tie.id,
    );
  markTie(lines);
  lines
    .on("click", (event: Event, { tie }) => {
      event.stopPropagation();
      handlers.onRelation(tie.id);
    })
    .on("pointerenter", (_, { tie }) => handlers.onHover({ type: "relation", id: tie.id }))
    .on("pointerleave", () => handlers.onHover(null));
}
