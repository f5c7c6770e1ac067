/** The two sides of a row of UCDP GED: who attacks whom is in no column, but in one-sided violence. */
import type { ActorId, GapId } from "../../model/schema/common.ts";
import type { DraftBuilder, GivenActor } from "../imports/draft-builder.ts";
import { toWords } from "../imports/own-text.ts";
import { namesake, type Participants, pairOf } from "../imports/pair.ts";
import type { UcdpRows } from "./rows.ts";

const CIVILIANS = "Civilians";

/** A pair; in one-sided violence the first side does it to the second. */
export function ucdpSides(
  rows: UcdpRows,
  one: string,
  other: string,
  isOneSided: boolean,
): Participants {
  return rows.once("sides", [one, other, String(isOneSided)], () => {
    const [first, second] = [actorsOf(rows, one), actorsOf(rows, other, one)];
    if (!isOneSided) return pairOf(first, second);
    return [
      ...first.map((actor) => ({ actor, role: "principal" }) as const),
      ...second.map((actor) => ({ actor, role: "target" }) as const),
    ];
  });
}

export function noSide(rows: UcdpRows): GapId {
  return rows.builder.gap("no-side", "The row does not name this side.");
}

/** @param opposed the name of the other side */
function actorsOf({ builder, noText }: UcdpRows, name: string, opposed = ""): readonly ActorId[] {
  if (name === "") return [];
  if (name === opposed) return [namesake(builder, noText, name, given(builder, name))];
  return [builder.actor(name, noText, () => given(builder, name))];
}

/** Civilians stand on no side; every other name is a side of its own. */
function given(builder: DraftBuilder, name: string): GivenActor {
  const words = toWords(name);
  if (name === CIVILIANS) {
    const kind = builder.actorKind({ id: "civilians", name: "Civilians", glyph: "crowd" });
    return { name: words, kind, faction: null };
  }
  const kind = /^Government of/.test(name) ? "government" : "armed-group";
  return { name: words, kind, faction: builder.faction(words) };
}
