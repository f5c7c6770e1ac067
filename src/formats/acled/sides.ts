/** The two sides of a row of ACLED. They have no direction, but where the type says that civilians are the target. */
import type { ActorId } from "../../model/schema/common.ts";
import { namesake, type Participants, pairOf } from "../imports/pair.ts";
import { partsOf } from "../table/cells.ts";
import type { DatasetRows } from "../table/dataset-rows.ts";
import { acledActor, isCivilian } from "./actors.ts";
import type { AcledColumn } from "./columns.ts";

type Rows = DatasetRows<AcledColumn>;

const AGAINST_CIVILIANS = /^violence against civilians/i;

export interface Side {
  readonly name: string;
  readonly inter: string;
  readonly others: readonly string[];
}

export function sideOf(rows: Rows, number: 1 | 2): Side {
  return {
    name: rows.cell(`actor${number}`),
    inter: rows.cell(`inter${number}`),
    others: partsOf(rows.firstOf(`assoc_actor_${number}`, `ally_actor_${number}`)),
  };
}

/** One side alone is whose act it is, but in a battle. */
export function acledSides(
  rows: Rows,
  one: Side,
  two: Side,
  type: string,
): { readonly participants: Participants; readonly isPair: boolean } {
  const first = actorsOf(rows, one, []);
  const second = actorsOf(rows, two, first);
  const civilian = [one, two].map(({ name, inter }) => name !== "" && isCivilian(name, inter));
  if (AGAINST_CIVILIANS.test(type) && civilian[0] !== civilian[1]) {
    const [acting, targets] = civilian[0] ? [second, first] : [first, second];
    return {
      isPair: false,
      participants: [...inRole(acting, "principal"), ...inRole(targets, "target")],
    };
  }
  const isAlone = second.length === 0 && !/^battle/i.test(type);
  if (isAlone) return { isPair: false, participants: inRole(first, "principal") };
  return { isPair: true, participants: pairOf(first, second) };
}

function inRole(actors: readonly ActorId[], role: "principal" | "target"): Participants {
  return actors.map((actor) => ({ actor, role }));
}

/** @param opposed those of the other side, none of whom stands on this one too */
function actorsOf(
  { builder, noText }: Rows,
  { name, inter, others }: Side,
  opposed: readonly ActorId[],
): readonly ActorId[] {
  const names = name === "" ? others : [name, ...others];
  const ids = names.map((one) => {
    const make = () => acledActor(builder, one, one === name ? inter : "");
    const id = builder.actor(one, noText, make);
    return opposed.includes(id) ? namesake(builder, noText, one, make()) : id;
  });
  return ids.length > 1 ? [...new Set(ids)] : ids;
}
