/** What the columns of events hold, worked out of what records say. */
import type { Columns, Spot, Teller } from "./columns.ts";
import type { FactionKey } from "./facets/factions.ts";
import type { ActorId } from "./schema/common.ts";
import type { Placed } from "./schema/place.ts";
import { NO_FACTION } from "./vocabulary.ts";

/** Each once; a value that is not among the keys is left out. */
export function placesOf(
  values: readonly string[],
  placeOf: ReadonlyMap<string, number>,
): readonly number[] {
  const places: number[] = [];
  for (const value of values) {
    const place = placeOf.get(value);
    if (place !== undefined && !places.includes(place)) places.push(place);
  }
  return places;
}

/** A row has the same code for its sides and for the facet's keys. */
export function factionColumn(
  keys: readonly FactionKey[],
  { codes, values }: Columns["sides"],
): Columns["facets"]["factions"] {
  const placeOf = new Map<string, number>(keys.map((key, place) => [key, place]));
  return {
    keys,
    type: "coded",
    codes,
    values: values.map((sides) =>
      placesOf(
        sides.map((side) => side ?? NO_FACTION),
        placeOf,
      ),
    ),
  };
}

export function toSpot(where: Placed, isShown: boolean): Spot {
  return {
    place: where.place,
    extent: where.extent,
    ...("radiusKm" in where && { radiusKm: where.radiusKm }),
    ...("level" in where && { level: where.level }),
    isOnMap: isShown,
  };
}

export function tellerOf(attribution: readonly { readonly actor: ActorId | null }[]): Teller {
  const link = attribution.at(-2);
  if (!link) return { type: "agency", actor: attribution.at(-1)?.actor ?? null };
  return link.actor === null ? { type: "unnamed-speaker" } : { type: "speaker", actor: link.actor };
}

/** As many links of an attribution are told apart. */
export const MOST_LINKS = 255;
