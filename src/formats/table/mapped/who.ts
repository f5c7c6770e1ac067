/** Who took part in the rows of a table, each on a side of its own unless a sheet of actors says another. */
import type { ActorId } from "../../../model/schema/common.ts";
import type { GivenActor } from "../../imports/draft-builder.ts";
import { toWords } from "../../imports/own-text.ts";
import { namesake, type Participants, pairOf } from "../../imports/pair.ts";
import { listOf, type MappedRows } from "./rows.ts";

export const KIND_NOT_GIVEN = {
  id: "kind-not-given",
  name: "Kind not given",
  glyph: "page",
} as const;

/** Two sides are a pair, since a table says no more of them; one alone is whose act it is. */
export function mappedParticipants(rows: MappedRows): TakenPart {
  const [side, opposed] = [rows.cell("side"), rows.cell("opposed")];
  return rows.once("participants", [side, opposed], () => {
    const first = actorsOf(rows, side, []);
    const second = actorsOf(rows, opposed, first);
    const isLacking = first.length === 0;
    if (second.length > 0) return { participants: pairOf(first, second), isLacking };
    return { participants: first.map((actor) => ({ actor, role: "principal" })), isLacking };
  });
}

interface TakenPart {
  readonly participants: Participants;
  readonly isLacking: boolean;
}

function actorsOf(
  rows: MappedRows,
  names: string,
  opposed: readonly ActorId[],
): readonly ActorId[] {
  const { builder, noText } = rows;
  const against = new Set(opposed);
  const ids = listOf(names).map((cell) => {
    const name = rows.intern(toWords(cell));
    const make = () => givenActor(rows, name);
    const id = builder.actor(name, noText, make);
    return against.has(id) ? namesake(builder, noText, name, make()) : id;
  });
  return [...new Set(ids)];
}

function givenActor({ builder, choices }: MappedRows, name: string): GivenActor {
  const known = choices.known?.actors.get(name);
  const side = known ? toWords(known.side ?? "") : name;
  const note = toWords(known?.note ?? "");
  return {
    name,
    kind: builder.actorKind(KIND_NOT_GIVEN),
    faction: side === "" ? null : builder.faction(side),
    ...(note === "" ? {} : { note }),
  };
}
