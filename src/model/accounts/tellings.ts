/** An event as the sources tell it that are out by a moment: in what they differ, at which times and at which places. */
import { isOnMap } from "../atlas.ts";
import { accountsOf, type EventFacts, spanOf } from "../event-facts.ts";
import type { Interval } from "../interval.ts";
import type { PlaceId } from "../schema/common.ts";
import type { Place } from "../schema/place.ts";
import { arePlacesApart } from "./apart.ts";
import { compareAccounts } from "./compare-accounts.ts";
import type { Fact, MatterName } from "./fact.ts";

export type MatterFact = Extract<Fact, { readonly name: MatterName }>;

export interface Tellings {
  /** Those that are out, in the dataset's order; at least one. */
  readonly accounts: readonly [EventFacts, ...EventFacts[]];
  /** In what of the matter they differ. */
  readonly differences: readonly MatterFact[];
  /** No moment suits all of them. */
  readonly areTimesApart: boolean;
  /** All give the very same time. */
  readonly isOneTime: boolean;
  /** From the earliest start to the latest end that any of them gives. */
  readonly time: Interval;
  /** Those that give a place on the map, by place: whoever gainsays nobody of a place stands with them. */
  readonly places: readonly (readonly [EventFacts, ...EventFacts[]])[];
}

type Ground = Parameters<typeof isOnMap>[0];

/**
 * @param knownAsOf what came out after it is left out; null for all
 * @returns null for what is told once or by several alike, and for what nobody has told by then
 */
export function tellingsOf(
  facts: EventFacts,
  atlas: Ground,
  knownAsOf: number | null,
): Tellings | null {
  if (!facts.accounts) return null;
  const out = facts.accounts.filter(({ knownFrom }) => knownAsOf === null || knownFrom < knownAsOf);
  const [first, ...others] = out;
  if (!first) return null;
  const known: EventFacts = { ...first, accounts: out };
  const compared = compareAccounts(known, atlas.places);
  const differences = compared.filter(isDifference);
  return {
    accounts: [first, ...others],
    differences,
    areTimesApart: differences.some(({ name }) => name === "when"),
    isOneTime: out.every(
      ({ time }) => time.start === first.time.start && time.end === first.time.end,
    ),
    time: spanOf(known),
    places: placesOf(out, atlas),
  };
}

const MATTERS: readonly Fact["name"][] = ["when", "where", "fatalities", "wounded", "number"];

function isDifference(fact: Fact): fact is MatterFact {
  return fact.agreement === "differ" && MATTERS.includes(fact.name);
}

type Group = [EventFacts, ...EventFacts[]];

function placesOf(accounts: readonly EventFacts[], atlas: Ground): readonly Group[] {
  const groups: Group[] = [];
  for (const account of accounts) {
    if (!isOnMap(atlas, account.event.where)) continue;
    const group = groups.find(
      (one) => !one.some((other) => areApart(account, other, atlas.places)),
    );
    if (group) group.push(account);
    else groups.push([account]);
  }
  return groups;
}

function areApart(a: EventFacts, b: EventFacts, places: ReadonlyMap<PlaceId, Place>): boolean {
  const [one, other] = [a.event.where, b.event.where];
  if (one.extent === "unplaced" || other.extent === "unplaced") return false;
  return arePlacesApart(one, other, places);
}

/** Whether any event is told apart by several sources. */
export function hasAccounts(events: Iterable<EventFacts>): boolean {
  for (const facts of events) if (accountsOf(facts).length > 1) return true;
  return false;
}
