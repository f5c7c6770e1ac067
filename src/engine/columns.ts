/**
 * The columns of an atlas, made from its records. What filters, counts and drawings read of all events is in them
 * (`model/columns.ts`); a file of columns gives the same without an atlas of all events.
 */
import { type Atlas, isOnMap } from "../model/atlas.ts";
import { factionColumn, keyOfSpot, placesOf, tellerOf, toSpot } from "../model/column-values.ts";
import type { Columns, FacetColumn, SideList, Spot, Teller, Told } from "../model/columns.ts";
import { accountsOf, type EventFacts, sidesOf, spanOf } from "../model/event-facts.ts";
import { FACET_NAMES, FACETS } from "../model/facets/all.ts";
import type { Facet } from "../model/facets/facet.ts";
import {
  type CodeGatherer,
  gatherCoded,
  gatherListed,
  narrowCodes,
} from "../model/gather-codes.ts";
import { GRAINS, grainOfDate } from "../model/grain.ts";
import type { SourceId } from "../model/schema/common.ts";
import type { Where } from "../model/schema/place.ts";
import { readNumbers } from "./rows.ts";

/** An event has too many different combinations of these for each to have a number. */
const LISTED: ReadonlySet<string> = new Set(["actors"]);

const MOST_LINKS = 255;

/** @param events those of the atlas, in the order of time */
export function columnsOf(atlas: Atlas, events: readonly EventFacts[]): Columns {
  const size = events.length;
  const sides = codeSides(events);
  const places = codeSpots(atlas, events);
  return {
    size,
    starts: readNumbers(events, (facts) => spanOf(facts).start),
    ends: readNumbers(events, (facts) => spanOf(facts).end),
    accounts: places.accounts,
    facets: Object.fromEntries(
      FACET_NAMES.map((name) => {
        if (name === "factions")
          return [name, factionColumn(FACETS.factions.valuesIn(atlas), sides)];
        const facet = FACETS[name] as Facet<string>;
        return [name, (LISTED.has(name) ? listFacet : codeFacet)(atlas, events, facet)];
      }),
    ) as unknown as Columns["facets"],
    sides,
    spots: places.spots,
    spotCodes: places.codes,
    knownFrom: readNumbers(events, (facts) =>
      Math.min(...accountsOf(facts).map((account) => account.knownFrom)),
    ),
    links: Uint8Array.from(events, ({ event }) => Math.min(event.attribution.length, MOST_LINKS)),
    tellers: codeTellers(events),
    ...listSources(atlas, events),
    grains: Uint8Array.from(events, (facts) => grainOf(facts)),
  };
}

/** The finest of its accounts. */
function grainOf(facts: EventFacts): number {
  return Math.min(...accountsOf(facts).map(({ edtf }) => GRAINS.indexOf(grainOfDate(edtf))));
}

type FacetColumns = FacetColumn<string>;

function codeFacet(
  atlas: Atlas,
  events: readonly EventFacts[],
  facet: Facet<string>,
): FacetColumns {
  const keys = facet.valuesIn(atlas);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const column = gatherCoded<readonly number[]>(events.length);
  for (const [row, facts] of events.entries()) {
    const places = placesOf(facet.valuesOf(facts, atlas), placeOf);
    column.set(
      row,
      column.codeOf(places.join(), () => places),
    );
  }
  return { keys, ...column.gathered() };
}

function listFacet(
  atlas: Atlas,
  events: readonly EventFacts[],
  facet: Facet<string>,
): FacetColumns {
  const keys = facet.valuesIn(atlas);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const column = gatherListed(events.length);
  for (const facts of events) {
    for (const place of placesOf(facet.valuesOf(facts, atlas), placeOf)) column.add(place);
    column.endRow();
  }
  return { keys, ...column.gathered() };
}

function codeSides(events: readonly EventFacts[]): Columns["sides"] {
  const column = gatherCoded<SideList>(events.length);
  for (const [row, facts] of events.entries()) {
    const sides = sidesOf(facts) as SideList;
    column.set(
      row,
      column.codeOf(JSON.stringify(sides), () => sides),
    );
  }
  return column.gathered();
}

function codeSpots(atlas: Atlas, events: readonly EventFacts[]) {
  const column = narrowCodes(events.length);
  const spots: Spot[] = [];
  const known = new Map<string, number>();
  const spotOf = (where: Where): number => {
    if (where.extent === "unplaced") return 0;
    const key = keyOfSpot(where);
    const code = known.get(key) ?? spots.push(toSpot(where, isOnMap(atlas, where)));
    known.set(key, code);
    return code;
  };
  const accounts = new Map<number, readonly Told[]>();
  for (const [row, facts] of events.entries()) {
    column.set(row, spotOf(facts.event.where));
    if (facts.accounts)
      accounts.set(
        row,
        facts.accounts.map(({ event, time }) => ({ time, spot: spotOf(event.where) })),
      );
  }
  return { spots, codes: column.gathered(), accounts };
}

function codeTellers(events: readonly EventFacts[]): Columns["tellers"] {
  const column: CodeGatherer<Teller> = gatherCoded(events.length);
  for (const [row, { event }] of events.entries()) {
    const teller = tellerOf(event.attribution);
    column.set(
      row,
      column.codeOf(JSON.stringify(teller), () => teller),
    );
  }
  return column.gathered();
}

function listSources(
  atlas: Atlas,
  events: readonly EventFacts[],
): Pick<Columns, "sources" | "sourceIds"> {
  const sourceIds = [...atlas.sources.keys()];
  const placeOf = new Map<string, number>(sourceIds.map((id, place) => [id, place]));
  const column = gatherListed(events.length);
  for (const facts of events) {
    const cited = accountsOf(facts).flatMap(sourcesOf);
    for (const place of placesOf(cited, placeOf)) column.add(place);
    column.endRow();
  }
  return { sources: column.gathered(), sourceIds };
}

function sourcesOf({ event, source }: EventFacts): readonly SourceId[] {
  return [
    ...(source ? [source] : []),
    ...event.evidence.map((piece) => piece.source),
    ...(event.cites ?? []),
  ];
}
