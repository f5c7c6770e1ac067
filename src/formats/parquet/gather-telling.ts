/** Who tells of the events of a file: from whom it is, by how many links, of which sources, and since when. */
import { differencesOf } from "../../model/accounts/compare-accounts.ts";
import { MOST_LINKS, placesOf, tellerOf } from "../../model/column-values.ts";
import type { Columns, Listed, Teller } from "../../model/columns.ts";
import { accountsOf, type EventFacts, sourcesOf } from "../../model/event-facts.ts";
import { firstTellersOf } from "../../model/facets/first-tellers.ts";
import { gatherCoded, gatherListed } from "../../model/gather-codes.ts";
import { NOT_NAMED } from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, itemsOf, perText, texts } from "./batch.ts";
import type { KnownActor, Lookup } from "./lookup.ts";

export interface Telling extends Gatherer {
  readonly links: Uint8Array;
  readonly knownFrom: Float64Array;
  /** Rows whose accounts differ. */
  readonly differing: ReadonlySet<number>;
  tellers(): Columns["tellers"];
  firstTellers(): Columns["facets"]["firstTellers"];
  sources(): Listed;
}

export function gatherTelling(size: number, lookup: Lookup): Telling {
  const links = new Uint8Array(size);
  const knownFrom = new Float64Array(size);
  const tellers = gatherCoded<Teller>(size);
  const firsts = gatherCoded<readonly number[]>(size);
  const differing = new Set<number>();
  const sources = gatherListed(size);
  const placeOf = new Map<string, number>(
    [...lookup.sources.values()].map(({ id, place }) => [id, place]),
  );
  /** @param last the two last links @param length of the chain */
  const setTeller = (row: number, length: number, last: readonly [Link, Link]) => {
    links[row] = Math.min(length, MOST_LINKS);
    // Of one who is named the place among the actors, of both kinds of teller apart.
    const place = last[length > 1 ? 0 : 1]?.place ?? -1;
    tellers.set(
      row,
      tellers.codeOf(2 * (place + 1) + Number(length > 1), () =>
        tellerOf(last.slice(length > 1 ? 0 : 1).map((actor) => ({ actor: actor?.id ?? null }))),
      ),
    );
  };
  /** @param places of actors; that of one who is not named follows them */
  const setFirsts = (row: number, places: readonly number[]) => {
    const key = places.length === 1 ? (places[0] ?? 0) : places.join();
    firsts.set(
      row,
      firsts.codeOf(key, () => places),
    );
  };
  const firstPlaces = (links: readonly (Link | undefined)[]) =>
    links.map((link) => link?.place ?? lookup.actors.size);
  const takeTold = (row: number, facts: EventFacts) => {
    const { attribution } = facts.event;
    const linkAt = (index: number) => lookup.actors.get(attribution.at(index)?.actor ?? "") ?? null;
    setTeller(row, attribution.length, [linkAt(-2), linkAt(-1)]);
    const first = firstTellersOf(accountsOf(facts));
    setFirsts(row, firstPlaces(first.map((id) => (id === null ? null : lookup.actors.get(id)))));
    if (differencesOf(facts, lookup.atlas.places).length > 0) differing.add(row);
    for (const place of placesOf(accountsOf(facts).flatMap(sourcesOf), placeOf)) sources.add(place);
    knownFrom[row] = Math.min(...accountsOf(facts).map((account) => account.knownFrom));
  };
  return {
    links,
    knownFrom,
    differing,
    firstTellers: () => ({
      keys: [...lookup.atlas.actors.keys(), NOT_NAMED],
      ...firsts.gathered(),
    }),
    tellers: tellers.gathered,
    sources: sources.gathered,
    take(batch) {
      const takeChain = readChains(batch, lookup, (row, length, last, first) => {
        setTeller(row, length, last);
        setFirsts(row, first === undefined ? [] : firstPlaces([first]));
      });
      const publishedFrom = readSources(batch, lookup);
      const timeOf = perText(batch, "known_as_of", lookup.timeOf);
      for (let at = 0; at < batch.rows; at++) {
        const row = batch.first + at;
        const facts = batch.told.get(at);
        if (facts) takeTold(row, facts);
        else {
          takeChain(at);
          knownFrom[row] = publishedFrom(at, sources.add);
          const time = timeOf(at);
          if (typeof time === "string")
            batch.fault(at, "known_as_of", texts(batch, "known_as_of")(at), time);
          else if (time) knownFrom[row] = time.start;
        }
        sources.endRow();
      }
    },
  };
}

/** A speaker of a chain; null for one who is not named. */
type Link = KnownActor | null;

function readChains(
  batch: Batch,
  { actors }: Lookup,
  take: (row: number, length: number, last: readonly [Link, Link], first?: Link) => void,
): (at: number) => void {
  const itemsAt = itemsOf(batch, "speakers");
  const isNamed = perText(batch, "speakers", () => true);
  const actorOf = perText(batch, "speakers", (id) => actors.get(id) ?? null);
  return (at) => {
    const [start, end] = itemsAt(at);
    for (let item = start; item < end; item++)
      if (isNamed(item) && !actorOf(item)) {
        const id = texts(batch, "speakers")(item);
        batch.fault(at, "speakers", id, "the id of a record in /actors, or null", "unknown");
      }
    const before = end - start > 1 ? actorOf(end - 2) : null;
    const last = [before, end > start ? actorOf(end - 1) : null] as const;
    if (end > start) take(batch.first + at, end - start, last, actorOf(start));
    else take(batch.first + at, 0, last);
  };
}

/** @returns a function that adds each source of a row once, and gives the first moment at which one was published */
function readSources(
  batch: Batch,
  lookup: Lookup,
): (at: number, add: (place: number) => void) => number {
  const columns = (["quoted", "cites"] as const).map((name) => ({
    name,
    itemsAt: itemsOf(batch, name),
    sourceOf: perText(batch, name, (id) => lookup.sources.get(id) ?? null),
  }));
  return (at, add) => {
    const seen: number[] = [];
    let published = Infinity;
    for (const { name, itemsAt, sourceOf } of columns)
      for (let [item, last] = itemsAt(at); item < last; item++) {
        const source = sourceOf(item);
        if (!source)
          batch.fault(
            at,
            name,
            texts(batch, name)(item),
            "the id of a record in /sources",
            "unknown",
          );
        else if (!seen.includes(source.place)) {
          seen.push(source.place);
          add(source.place);
          if (source.publishedAt < published) published = source.publishedAt;
        }
      }
    return published;
  };
}
