/** The columns of an atlas that filters, counts and orders are made from, read from its records. */
import { type Atlas, isOnMap } from "../model/atlas.ts";
import { factionColumn, placesOf, tellerOf, toSpot } from "../model/column-values.ts";
import type { Codes, Columns, FacetColumn, Listed, SideList, Told } from "../model/columns.ts";
import { accountsOf, type EventFacts, sidesOf, spanOf } from "../model/event-facts.ts";
import { FACET_NAMES, FACETS } from "../model/facets/all.ts";
import type { Facet } from "../model/facets/facet.ts";
import type { Where } from "../model/schema/place.ts";
import { readNumbers } from "./in-time-order.ts";

export type EngineColumns = Omit<Columns, "sources" | "sourceIds" | "grains">;

const MOST_LINKS = 255;
/** There are too many different combinations of these for each to have a number. */
const LISTED: ReadonlySet<string> = new Set(["actors", "sources"]);

/** @param events those of the atlas, in the order of time */
export function engineColumnsOf(atlas: Atlas, events: readonly EventFacts[]): EngineColumns {
  const sides = codeRows(events, (facts) => sidesOf(facts) as SideList);
  return {
    size: events.length,
    starts: readNumbers(events, (facts) => spanOf(facts).start),
    ends: readNumbers(events, (facts) => spanOf(facts).end),
    ...spotRows(atlas, events),
    facets: Object.fromEntries(
      FACET_NAMES.map((name) => [
        name,
        name === "factions"
          ? factionColumn(FACETS.factions.valuesIn(atlas), sides)
          : facetColumn(atlas, events, FACETS[name], LISTED.has(name)),
      ]),
    ) as unknown as Columns["facets"],
    sides,
    knownFrom: readNumbers(events, (facts) =>
      Math.min(...accountsOf(facts).map((account) => account.knownFrom)),
    ),
    links: Uint8Array.from(events, ({ event }) => Math.min(event.attribution.length, MOST_LINKS)),
    tellers: codeRows(events, ({ event }) => tellerOf(event.attribution)),
  };
}

function facetColumn(
  atlas: Atlas,
  events: readonly EventFacts[],
  facet: Facet<string>,
  isListed: boolean,
): FacetColumn<string> {
  const keys = facet.valuesIn(atlas);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const placesIn = (facts: EventFacts) => placesOf(facet.valuesOf(facts, atlas), placeOf);
  return { keys, ...(isListed ? listCodes(events.map(placesIn)) : codeRows(events, placesIn)) };
}

/** An event is counted where its first account has it. */
function spotRows(atlas: Atlas, events: readonly EventFacts[]) {
  const { values: spots, codeOf } = makeCoder<Columns["spots"][number]>();
  const spotOf = (where: Where) =>
    where.extent === "unplaced" ? 0 : codeOf(toSpot(where, isOnMap(atlas, where))) + 1;
  const accounts = new Map<number, readonly Told[]>();
  const codes = events.map((facts, row) => {
    const code = spotOf(facts.event.where);
    // Row by row, so that a spot has the number that a file of columns gives it.
    const told = facts.accounts?.map(({ event, time }) => ({ time, spot: spotOf(event.where) }));
    if (told) accounts.set(row, told);
    return code;
  });
  return { spots, spotCodes: narrow(codes), accounts };
}

function codeRows<Value>(events: readonly EventFacts[], read: (facts: EventFacts) => Value) {
  const { values, codeOf } = makeCoder<Value>();
  const codes = narrow(events.map((facts) => codeOf(read(facts))));
  return { type: "coded", codes, values } as const;
}

/** Gives each distinct value, which is small and plain, the next number. */
function makeCoder<Value>() {
  const known = new Map<string, number>();
  const values: Value[] = [];
  const codeOf = (value: Value) => {
    const key = JSON.stringify(value);
    const code = known.get(key) ?? values.push(value) - 1;
    known.set(key, code);
    return code;
  };
  return { values, codeOf };
}

/** As narrow as the largest of the codes allows. */
function narrow(codes: readonly number[]): Codes {
  let most = 0;
  for (const code of codes) if (code > most) most = code;
  return (most < 0x100 ? Uint8Array : most < 0x10000 ? Uint16Array : Uint32Array).from(codes);
}

/** @param lists the codes of each row */
function listCodes(lists: readonly (readonly number[])[]): Listed {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  return { type: "listed", offsets, codes: Uint32Array.from(lists.flat()) };
}
