/** Makes marked words an actor or a place: the one by that name, or a new one, which the open event takes. */
import type { Offsets } from "../../thing.ts";
import type { DraftRecord } from "../draft.ts";
import { newId } from "../ids.ts";
import { makeEvidence, wordsAt } from "../make-evidence.ts";
import type { Put } from "../operation.ts";
import { openEvent, putTold } from "../told.ts";
import type { DraftTold, Marking, MarkingGround } from "./marking.ts";
import { batch, type Called, findByName, markOf, paragraphsOf, put } from "./pieces.ts";

/** An actor by this name, or a new one; it takes part in the open event. */
export function markActor(at: Offsets, ground: MarkingGround): Marking {
  const { draft, document, open, named } = ground;
  const exact = wordsAt(document.signs, at);
  const name = named?.name ?? exact;
  const known = findNamed(draft.lists.actors, named?.id, name, exact);
  const id = known?.id ?? newId(draft, "actors", name);
  const made = makeEvidence(document, paragraphsOf(ground), at);
  const evidence = made.ok ? [made.value] : [];
  const record = known ?? {
    id,
    name,
    // What the words do not tell is asked, not guessed.
    ...(named?.actorKind === undefined
      ? {}
      : { kind: named.actorKind as NonNullable<DraftRecord<"actors">["kind"]> }),
    // A description in small letters is no name.
    ...(/^\p{Ll}/u.test(exact) ? { standing: "unnamed" as const } : {}),
    faction: null,
    evidence,
  };
  const event = openEvent(draft, open, document.source);
  const joined = event && withParticipant(event, id);
  return {
    operation: batch(
      known ? null : put("actors", record as DraftRecord<"actors">),
      known ? citedAnew(known, evidence) : null,
      markOf(ground, "actor", at, id),
      joined ? putTold(draft, joined, document.source) : null,
    ),
    open: event || known ? null : { list: "actors", id },
  };
}

/** Reading may know the record by a name that words in it do not give. */
function findNamed<Item extends Called & { readonly id: string }>(
  records: readonly Item[],
  id: string | undefined,
  ...names: readonly string[]
): Item | undefined {
  const known = records.find((one) => one.id === id);
  return known ?? names.map((name) => findByName(records, name)).find((one) => one !== undefined);
}

/** Somebody whom other documents name is named by this one as well: the first time, it is evidence of that. */
function citedAnew(
  known: DraftRecord<"actors">,
  made: NonNullable<DraftRecord<"actors">["evidence"]>,
): Put | null {
  const { evidence = [] } = known;
  const [one] = made;
  if (!one || evidence.length === 0 || evidence.some(({ source }) => source === one.source))
    return null;
  return put("actors", { ...known, evidence: [...evidence, one] });
}

/** A place by this name, or a new one; the open event is there. */
export function markPlace(at: Offsets, ground: MarkingGround): Marking {
  const { draft, document, open, named } = ground;
  const exact = wordsAt(document.signs, at);
  const name = named?.name ?? exact;
  const known = findNamed(draft.lists.places, named?.id, name, exact);
  const id = known?.id ?? newId(draft, "places", name);
  const country = named?.country;
  const record = known ?? {
    id,
    name,
    ...(country ? { kind: "country" as const, country } : {}),
  };
  const event = openEvent(draft, open, document.source);
  const placed = event && !event.where && placedAt(event, id, record.kind);
  const isKnown = known !== undefined && known.lonLat !== undefined;
  return {
    operation: batch(
      known ? null : put("places", record as DraftRecord<"places">),
      markOf(ground, "place", at, id),
      placed ? putTold(draft, placed, document.source) : null,
    ),
    // Where it is nobody has said yet; the open event asks for it in its own form.
    open: isKnown || event ? null : { list: "places", id },
  };
}

/** @param kind of the place: of a country all of it, of another the point */
export function placedAt(event: DraftTold, place: string, kind: string | undefined): DraftTold {
  const extent = kind === "country" ? "country" : "point";
  return { ...event, where: { extent, place, basis: "stated" } } as DraftTold;
}

/** As the first principal; after that, as one whom it concerns. */
function withParticipant(event: DraftTold, actor: string): DraftTold | null {
  const participants = event.participants ?? [];
  if (participants.some((one) => one.actor === actor)) return null;
  const role = participants.some((one) => one.role === "principal") ? "counterpart" : "principal";
  return { ...event, participants: [...participants, { actor, role }] } as DraftTold;
}
