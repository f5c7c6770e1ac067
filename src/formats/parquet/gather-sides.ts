/** Who took part in the events of a file: the actors of each row, and the sides that it is told of. */
import { factionColumn } from "../../model/column-values.ts";
import type { Columns, Listed, SideList } from "../../model/columns.ts";
import { FACETS } from "../../model/facets/all.ts";
import { gatherCoded, gatherListed } from "../../model/gather-codes.ts";
import type { FactionId } from "../../model/schema/common.ts";
import { SINGLE_ROLES } from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, textsIn } from "./batch.ts";
import { PARTY_ROLES } from "./file-columns.ts";
import type { Lookup } from "./lookup.ts";

export interface Sides extends Gatherer {
  actors(): Listed;
  sides(): Columns["sides"];
  factions(): Columns["facets"]["factions"];
}

const ROLES: ReadonlySet<unknown> = new Set([...SINGLE_ROLES, ...Object.keys(PARTY_ROLES)]);

export function gatherSides(size: number, lookup: Lookup): Sides {
  const actors = gatherListed(size);
  const sides = gatherCoded<SideList>(size);
  const factionIds = [...lookup.atlas.factions.keys()];
  const placeOf = new Map<FactionId | null, number>(factionIds.map((id, place) => [id, place + 1]));
  const many = factionIds.length + 1;
  /** Of a pair, or of one side. */
  const codeOf = (one: FactionId | null, other?: FactionId | null) => {
    const first = placeOf.get(one) ?? 0;
    if (other === undefined) return sides.codeOf(first, () => [one]);
    return sides.codeOf(many * (1 + first) + (placeOf.get(other) ?? 0), () => [one, other]);
  };
  const takeRow = (batch: Batch, at: number) => {
    const ids = textsIn(batch, "actors", at);
    const roles = textsIn(batch, "roles", at);
    if (roles.length !== ids.length && batch.values.get("roles")?.[at] != null)
      batch.fault(at, "roles", roles, `${ids.length} roles, one for each of the actors`);
    const seen: number[] = [];
    let principal: FactionId | null | undefined;
    let first: FactionId | null | undefined;
    let second: FactionId | null | undefined;
    for (const [index, id] of ids.entries()) {
      const actor = lookup.actors.get(id ?? "");
      const role = roles[index] ?? "principal";
      if (!actor) batch.fault(at, "actors", id, "the id of a record in /actors", "unknown");
      else if (!seen.includes(actor.place)) {
        seen.push(actor.place);
        actors.add(actor.place);
      }
      if (!ROLES.has(role)) batch.fault(at, "roles", role, [...ROLES].join(", "));
      const side = actor?.faction ?? null;
      if (role === "principal") principal = principal === undefined ? side : principal;
      else if (role === "party-1") first = first === undefined ? side : first;
      else if (role === "party-2") second = second === undefined ? side : second;
    }
    const isPair = first !== undefined || second !== undefined;
    sides.set(
      batch.first + at,
      isPair ? codeOf(first ?? null, second ?? null) : codeOf(principal ?? null),
    );
  };
  return {
    actors: actors.gathered,
    sides: sides.gathered,
    factions: () => factionColumn(FACETS.factions.valuesIn(lookup.atlas), sides.gathered()),
    take(batch) {
      for (let at = 0; at < batch.rows; at++) {
        takeRow(batch, at);
        actors.endRow();
      }
    },
  };
}
