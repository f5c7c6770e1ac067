/** Finds the sources, places, sides, actors and ties of two datasets that are likely the same. */
import { distanceKm } from "../earth.ts";
import type { LonLat } from "../schema/common.ts";
import { namesOf } from "./alike.ts";
import type { MergedList, Reason } from "./proposal.ts";

/** A record of one of the lists, as far as it is looked at. */
export interface Item {
  readonly id: string;
  readonly type?: string;
  readonly lonLat?: LonLat;
  readonly identifiers?: { readonly wikidata?: string; readonly geonames?: number };
  readonly digest?: { readonly value: string };
  readonly from?: string;
  readonly to?: string;
}

export interface RecordMatch {
  readonly mine: Item;
  readonly theirs: Item;
  readonly reasons: readonly Reason[];
}

/** Towns of one name lie farther apart. */
const ONE_PLACE_KM = 50;

/**
 * By id first, then by what else they are known by; each record is in one match at most.
 *
 * @param mine those of the open dataset that are not in the file letter by letter
 * @param theirs those of the file that are not in the open dataset so
 */
export function matchRecords(
  list: MergedList,
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly RecordMatch[] {
  const index = indexKeys(list, mine);
  const byId = new Map(mine.map((item) => [item.id, item]));
  const taken = new Set<Item>();
  const matches = new Map<Item, RecordMatch>();
  const take = (item: Item, other: Item | undefined) => {
    if (!other || taken.has(other) || matches.has(item) || !canBeOne(list, other, item)) return;
    taken.add(other);
    matches.set(item, { mine: other, theirs: item, reasons: reasonsOf(list, other, item) });
  };
  const known = (item: Item) => keysOf(list, item).flatMap((key) => index.get(key) ?? []);
  // What is known by the same besides goes before what only has the same id: ids may be numbers of rows.
  for (const item of theirs)
    take(
      item,
      known(item).find(({ id }) => id === item.id),
    );
  for (const item of theirs) for (const other of known(item)) take(item, other);
  for (const item of theirs) take(item, byId.get(item.id));
  return theirs.flatMap((item) => matches.get(item) ?? []);
}

function indexKeys(list: MergedList, items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(list, item)) {
      const there = index.get(key);
      if (there) there.push(item);
      else index.set(key, [item]);
    }
  return index;
}

/** What a record is known by besides its id. */
function keysOf(list: MergedList, item: Item): readonly string[] {
  if (list === "relations") return [`ends ${item.type} ${item.from} ${item.to}`];
  const { wikidata, geonames } = item.identifiers ?? {};
  return [
    ...(wikidata ? [`wikidata ${wikidata}`] : []),
    ...(geonames ? [`geonames ${geonames}`] : []),
    ...(item.digest ? [`text ${item.digest.value}`] : []),
    ...[...namesOf(item)].map((name) => `name ${name}`),
  ];
}

/** Evidence is cited by offsets into a text: another text cannot stand for it. Nor is a place of that name far away the same. */
function canBeOne(list: MergedList, mine: Item, theirs: Item): boolean {
  if (list === "sources")
    return mine.type === theirs.type && mine.digest?.value === theirs.digest?.value;
  if (list !== "places" || !mine.lonLat || !theirs.lonLat || mine.id === theirs.id) return true;
  return distanceKm(mine.lonLat, theirs.lonLat) <= ONE_PLACE_KM;
}

const REASON_OF: Readonly<Record<string, Reason>> = {
  wikidata: "same-identifier",
  geonames: "same-identifier",
  text: "same-text",
  name: "same-name",
  ends: "same-ends",
};

function reasonsOf(list: MergedList, mine: Item, theirs: Item): readonly Reason[] {
  const shared = new Set(keysOf(list, mine));
  const found = keysOf(list, theirs)
    .filter((key) => shared.has(key))
    .flatMap((key) => REASON_OF[key.split(" ")[0] ?? ""] ?? []);
  const isNear =
    mine.lonLat && theirs.lonLat && distanceKm(mine.lonLat, theirs.lonLat) <= ONE_PLACE_KM;
  return [
    ...(mine.id === theirs.id ? (["same-id"] as const) : []),
    ...new Set(found),
    ...(isNear ? (["near"] as const) : []),
  ];
}
