/** What the engine sorts and searches where the events are columns, in the interface's language. */
import type { Atlas } from "../model/atlas.ts";
import type { Columns } from "../model/columns.ts";
import type { FactionKey } from "../model/facets/factions.ts";
import type { ActorId, FactionId } from "../model/schema/common.ts";
import type { EventKind } from "../model/schema/event.ts";
import type { Placed } from "../model/schema/place.ts";
import { NO_FACTION } from "../model/vocabulary.ts";
import type { Words } from "./en.ts";
import { nameOfActor, nameOfFaction, nameOfKind, sayWhere } from "./say.ts";

type TextColumns = Pick<Columns, "sides" | "spots" | "spotCodes" | "facets">;

/**
 * A search looks through titles, places, sides and participants; summaries, points and fragments of the sources are not at hand.
 *
 * @param atlas of the dataset without its events
 * @param titleAt UTF-8, by row
 */
export function rowTextsFor(
  atlas: Atlas,
  words: Words,
  { sides, spots, spotCodes, facets }: TextColumns,
  titleAt: (row: number) => Uint8Array,
) {
  const decoder = new TextDecoder();
  const faction = (key: FactionKey) =>
    nameOfFaction(atlas, key === NO_FACTION ? null : (key as FactionId), words);
  const places = [
    words.event.unplaced,
    ...spots.map((spot) => sayWhere({ ...spot, basis: "stated" } as Placed, atlas, words)),
  ];
  const sideNames = sides.values.map((list) =>
    [...new Set(list)].map((side) => faction(side ?? NO_FACTION)).join(" – "),
  );
  const actorNames = facets.actors.keys.map((id: ActorId) => nameOfActor(atlas, id, words));
  const title = (row: number) => decoder.decode(titleAt(row));
  const place = (row: number) => places[spotCodes[row] ?? 0] ?? "";
  const sharedBy = (row: number) => [
    place(row),
    sideNames[sides.codes[row] ?? 0] ?? "",
    ...Array.from(actorsAt(facets.actors, row), (actor) => actorNames[actor] ?? ""),
  ];
  return {
    lang: words.locale,
    kind: (kind: EventKind) => nameOfKind(atlas, kind, words),
    faction,
    title,
    place,
    searchable: (row: number) => [title(row), ...sharedBy(row)].join(" "),
    parts: (row: number) => ({ own: titleAt(row), shared: sharedBy(row) }),
  };
}

function actorsAt(column: Columns["facets"]["actors"], row: number): ArrayLike<number> {
  return column.type === "listed"
    ? column.codes.subarray(column.offsets[row], column.offsets[row + 1])
    : (column.values[column.codes[row] ?? 0] ?? []);
}
