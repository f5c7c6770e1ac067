/** Who tells of the events of a file: from whom it is, by how many links, of which sources, and since when. */
import { MOST_LINKS, placesOf, sourcesOf, tellerOf } from "../../model/column-values.ts";
import type { Columns, Listed, Teller } from "../../model/columns.ts";
import { accountsOf, type EventFacts } from "../../model/event-facts.ts";
import { gatherCoded, gatherListed } from "../../model/gather-codes.ts";
import type { ActorId } from "../../model/schema/common.ts";
import { type Batch, type Gatherer, textIn, textsIn } from "./batch.ts";
import type { Lookup } from "./lookup.ts";

export interface Telling extends Gatherer {
  readonly links: Uint8Array;
  readonly knownFrom: Float64Array;
  tellers(): Columns["tellers"];
  sources(): Listed;
}

export function gatherTelling(size: number, lookup: Lookup): Telling {
  const links = new Uint8Array(size);
  const knownFrom = new Float64Array(size);
  const tellers = gatherCoded<Teller>(size);
  const sources = gatherListed(size);
  const placeOf = new Map<string, number>(
    [...lookup.sources.values()].map(({ id, place }) => [id, place]),
  );
  /** The chain may be as long as it likes: the last two links tell. */
  const setTeller = (row: number, chain: readonly (ActorId | null)[]) => {
    links[row] = Math.min(chain.length, MOST_LINKS);
    const ends = chain.slice(-2).map((actor) => ({ actor }));
    const key = `${ends.length > 1 ? "speaker" : "agency"} ${ends[0]?.actor ?? ""}`;
    tellers.set(
      row,
      tellers.codeOf(key, () => tellerOf(ends)),
    );
  };
  const takeTold = (row: number, facts: EventFacts) => {
    setTeller(
      row,
      facts.event.attribution.map(({ actor }) => actor),
    );
    for (const place of placesOf(accountsOf(facts).flatMap(sourcesOf), placeOf)) sources.add(place);
    knownFrom[row] = Math.min(...accountsOf(facts).map((account) => account.knownFrom));
  };
  const takeRow = (batch: Batch, at: number) => {
    const row = batch.first + at;
    setTeller(row, readChain(batch, at, lookup));
    const seen: number[] = [];
    let published = Infinity;
    for (const column of ["quoted", "cites"] as const)
      for (const id of textsIn(batch, column, at)) {
        const source = lookup.sources.get(id ?? "");
        if (!source) {
          batch.fault(at, column, id, "the id of a record in /sources", "unknown");
          continue;
        }
        if (source.publishedAt < published) published = source.publishedAt;
        if (seen.includes(source.place)) continue;
        seen.push(source.place);
        sources.add(source.place);
      }
    knownFrom[row] = readKnown(batch, at, lookup) ?? published;
  };
  return {
    links,
    knownFrom,
    tellers: tellers.gathered,
    sources: sources.gathered,
    take(batch) {
      for (let at = 0; at < batch.rows; at++) {
        const facts = batch.told.get(at);
        if (facts) takeTold(batch.first + at, facts);
        else takeRow(batch, at);
        sources.endRow();
      }
    },
  };
}

/** A speaker who is not named is null. */
function readChain(batch: Batch, at: number, { actors }: Lookup): readonly (ActorId | null)[] {
  return textsIn(batch, "speakers", at).map((id) => {
    if (id == null) return null;
    const actor = actors.get(id);
    if (!actor)
      batch.fault(at, "speakers", id, "the id of a record in /actors, or null", "unknown");
    return actor?.id ?? null;
  });
}

function readKnown(batch: Batch, at: number, { timeOf }: Lookup): number | null {
  const text = textIn(batch, "known_as_of", at);
  if (text === null) return null;
  const time = timeOf(text);
  if (typeof time !== "string") return time.start;
  batch.fault(at, "known_as_of", text, time);
  return null;
}
