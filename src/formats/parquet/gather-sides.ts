/** Who took part in the events of a file: the actors of each row, and the sides that it is told of. */
import { factionColumn } from "../../model/column-values.ts";
import type { Columns, Listed, SideList } from "../../model/columns.ts";
import { FACETS } from "../../model/facets/all.ts";
import { gatherCoded, gatherListed } from "../../model/gather-codes.ts";
import type { FactionId } from "../../model/schema/common.ts";
import { SINGLE_ROLES } from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, itemsOf, perText, texts } from "./batch.ts";
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
  return {
    actors: actors.gathered,
    sides: sides.gathered,
    factions: () => factionColumn(FACETS.factions.valuesIn(lookup.atlas), sides.gathered()),
    take(batch) {
      const rows = readParticipants(batch, lookup);
      for (let at = 0; at < batch.rows; at++) {
        const { isPair, first, second } = rows(at, actors.add);
        actors.endRow();
        sides.set(batch.first + at, isPair ? codeOf(first, second) : codeOf(first));
      }
    },
  };
}

/** The sides of one row: of a pair both, else the principal's. */
interface RowSides {
  readonly isPair: boolean;
  readonly first: FactionId | null;
  readonly second: FactionId | null;
}

/** @returns a function that adds each actor of a row once, and gives the row's sides */
function readParticipants(
  batch: Batch,
  lookup: Lookup,
): (at: number, add: (place: number) => void) => RowSides {
  const actorOf = perText(batch, "actors", (id) => lookup.actors.get(id) ?? null);
  const roleOf = texts(batch, "roles");
  const itemsAt = itemsOf(batch, "actors");
  const rolesAt = itemsOf(batch, "roles");
  const hasRoles = batch.values.get("roles")?.isThere;
  const seen: number[] = [];
  return (at, add) => {
    seen.length = 0;
    const [start, end] = itemsAt(at);
    const [roleStart, roleEnd] = rolesAt(at);
    if (hasRoles?.[at] === 1 && roleEnd - roleStart !== end - start)
      batch.fault(
        at,
        "roles",
        `${roleEnd - roleStart} roles`,
        `${end - start}: one for each of the actors`,
      );
    // Undefined where no such participant has come yet; null for one on no side.
    let principal: FactionId | null | undefined;
    let first: FactionId | null | undefined;
    let second: FactionId | null | undefined;
    for (let item = start; item < end; item++) {
      const actor = actorOf(item);
      const roleItem = roleStart + item - start;
      const role = (roleItem < roleEnd ? roleOf(roleItem) : null) ?? "principal";
      if (!actor) unknownActor(batch, at, item);
      else if (!seen.includes(actor.place)) {
        seen.push(actor.place);
        add(actor.place);
      }
      const side = actor?.faction ?? null;
      if (role === "principal") principal = principal === undefined ? side : principal;
      else if (role === "party-1") first = first === undefined ? side : first;
      else if (role === "party-2") second = second === undefined ? side : second;
      else if (!ROLES.has(role)) batch.fault(at, "roles", role, [...ROLES].join(", "));
    }
    const isPair = first !== undefined || second !== undefined;
    return { isPair, first: (isPair ? first : principal) ?? null, second: second ?? null };
  };
}

function unknownActor(batch: Batch, at: number, item: number): void {
  batch.fault(
    at,
    "actors",
    texts(batch, "actors")(item),
    "the id of a record in /actors",
    "unknown",
  );
}
