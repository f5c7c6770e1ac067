/** One record of two: as one of them has it, with what only the other has where that cannot gainsay it. */
import type { MergedList } from "./proposal.ts";

type Tree = Readonly<Record<string, unknown>>;

/** What is taken where it is missing, and what is joined: an actor is named by the evidence of both. */
const LACKS: Readonly<Record<MergedList, readonly string[]>> = {
  sources: ["short", "note", "url", "publisher", "published"],
  places: ["country", "identifiers"],
  factions: ["short", "note"],
  actors: ["short", "note", "seat", "identifiers"],
  relations: ["note", "attribution"],
  events: [],
};
const JOINED: readonly string[] = ["evidence", "cites"];

/**
 * @param kept whose values stay
 * @param given of the same list; of a document and of an event nothing is taken, since its words hang together
 */
export function completeRecord<Item extends object>(
  list: MergedList,
  kept: Item,
  given: Item,
): Item {
  const [own, other] = [kept as Tree, given as Tree];
  if (
    list === "events" ||
    own.type === "document" ||
    (own.type !== other.type && list === "sources")
  )
    return kept;
  const taken = LACKS[list].filter((key) => own[key] === undefined && other[key] !== undefined);
  const joined = JOINED.filter((key) => Array.isArray(other[key]));
  const shape = list === "places" ? shapeOf(own, other) : {};
  const record = {
    ...own,
    ...shape,
    ...Object.fromEntries(taken.map((key) => [key, other[key]])),
    ...Object.fromEntries(joined.map((key) => [key, withoutRepeats(own[key], other[key])])),
  };
  return withoutNeedlessGap(record) as Item;
}

/** A region needs districts or an outline; of two shapes the one that is there stays. */
function shapeOf({ districts, outline }: Tree, other: Tree): Tree {
  if (districts !== undefined || outline !== undefined) return {};
  return {
    ...(other.districts !== undefined && { districts: other.districts }),
    ...(other.outline !== undefined && { outline: other.outline }),
  };
}

function withoutRepeats(kept: unknown, given: unknown): readonly unknown[] {
  const all = [...((kept ?? []) as readonly unknown[]), ...(given as readonly unknown[])];
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}

/** Why there is no evidence is not said of what has some. */
function withoutNeedlessGap(record: Tree): Tree {
  const { absent, ...others } = record;
  const hasEvidence = Array.isArray(record.evidence) && record.evidence.length > 0;
  if (!hasEvidence || typeof absent !== "object" || absent === null) return record;
  const { evidence: _, ...gaps } = absent as Tree;
  return Object.keys(gaps).length > 0 ? { ...others, absent: gaps } : others;
}
