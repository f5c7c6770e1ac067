/** Sets the accounts of an event side by side, a fact at a time. Nothing is preferred, averaged or merged. */
import { accountsOf, type EventFacts } from "../event-facts.ts";
import type { Estimate } from "../schema/estimate.ts";
import type { AtlasEvent } from "../schema/event.ts";
import type { Placed } from "../schema/place.ts";
import type { Basis } from "../vocabulary.ts";
import {
  areEstimatesApart,
  arePlacesApart,
  areTimesApart,
  areTollsApart,
  type Places,
} from "./apart.ts";
import { chainsOf } from "./chains.ts";
import { AGREEMENTS, type Agreement, type Fact, type MatterName, type Told } from "./fact.ts";

/**
 * @param facts of an event; one that is told once, or by several sources alike, has no facts to compare
 * @returns where its accounts differ first, then where they agree, then what not all of them tell: the same in whatever order the
 *   accounts stand
 */
export function compareAccounts(facts: EventFacts, places: Places): readonly Fact[] {
  if (!facts.accounts) return [];
  const { accounts } = facts;
  const compared = [...matterOf(accounts, places), ...telling(accounts)];
  return AGREEMENTS.flatMap((agreement) => compared.filter((fact) => fact.agreement === agreement));
}

/** In what of the matter the accounts of an event differ; a number's name stands once, however many differ. */
export function differencesOf(facts: EventFacts, places: Places): readonly MatterName[] {
  const differing = matterOf(accountsOf(facts), places).filter(
    ({ agreement }) => agreement === "differ",
  );
  return [...new Set(differing.map(({ name }) => name))];
}

type MatterFact = Extract<Fact, { readonly name: MatterName }>;

function matterOf(accounts: readonly EventFacts[], places: Places): readonly MatterFact[] {
  const when = accounts.map((account) =>
    toldBy(account, isTimed(account) ? account.event.when : null, account.event.when.basis),
  );
  const where = accounts.map((account) => {
    const placed = placedOf(account.event);
    return toldBy(account, placed, placed?.basis ?? null);
  });
  return [
    ...compare("when", when, (a, b) => areTimesApart(a.account.time, b.account.time), sameTime),
    ...compare("where", where, (a, b) => arePlacesApart(a.value, b.value, places), sameWhere),
    ...(["fatalities", "wounded"] as const).flatMap((name) =>
      compare(
        name,
        accounts.map((account) => toldBy(account, account.event[name] ?? null)),
        (a, b) => areTollsApart(a.value, b.value),
      ),
    ),
    ...numbersOf(accounts),
  ];
}

/** The same id is the same quantity. */
function numbersOf(accounts: readonly EventFacts[]) {
  const ids = new Set(
    accounts.flatMap(({ event: { numbers = [] } }) => numbers.map(({ id }) => id)),
  );
  return [...ids].sort().flatMap((id) => {
    const told = accounts.map((account) =>
      toldBy(account, account.event.numbers?.find((number) => number.id === id) ?? null),
    );
    const isApart: Pairing<Estimate> = (a, b) => areEstimatesApart(a.value, b.value);
    const isSame: Pairing<Estimate> = ({ value: a }, { value: b }) =>
      a.low === b.low && a.best === b.best && a.high === b.high;
    return compare("number", told, isApart, isSame, `number ${id}`);
  });
}

function telling(accounts: readonly EventFacts[]): readonly Fact[] {
  const partOf = <Value>(part: (event: AtlasEvent) => Value | null | undefined) =>
    accounts.map((account) => toldBy(account, part(account.event) ?? null));
  const listed = <Item>(items: readonly Item[] | undefined) => (items?.length ? items : null);
  const chains = chainsOf(accounts);
  return [
    ...compare(
      "says",
      partOf(({ attribution }) => listed(attribution)),
      () => chains.voices.length > 1,
    ).map((fact) => ({ ...fact, chains })),
    ...compare(
      "who",
      partOf(({ participants }) => listed(participants)),
      never,
      always,
    ),
    ...compare(
      "hedge",
      partOf(({ hedge }) => hedge),
      never,
    ),
    // A point has an id of its own: that another account makes the same one, nobody says.
    ...compare(
      "points",
      partOf(({ points }) => listed(points)),
      never,
    ).map((fact) => ({
      ...fact,
      agreement: "alone" as const,
    })),
  ];
}

type Given<Value> = Told<Value> & { readonly value: Value };
type Pairing<Value> = (a: Given<Value>, b: Given<Value>) => boolean;

const never = () => false;
const always = () => true;

/** @returns nothing where no account tells it */
function compare<Name extends Fact["name"], Value>(
  name: Name,
  told: readonly Told<Value>[],
  isApart: Pairing<Value>,
  isSame: Pairing<Value> = (a, b) => isDeepEqual(a.value, b.value),
  key: string = name,
) {
  const given = told.filter((one): one is Given<Value> => one.value !== null);
  if (given.length === 0) return [];
  const holds = (test: Pairing<Value>) =>
    given.flatMap((a, index) => given.slice(index + 1).map((b) => test(a, b)));
  const agreement: Agreement =
    given.length === 1 ? "alone" : holds(isApart).includes(true) ? "differ" : "agree";
  return [{ name, key, agreement, isSame: !holds(isSame).includes(false), told }];
}

function toldBy<Value>(
  account: EventFacts,
  value: Value | null,
  basis: Basis | null = null,
): Told<Value> {
  return { account, value, basis: value === null ? null : basis };
}

/** A date that can be any says none. */
function isTimed({ time: { start, end } }: EventFacts): boolean {
  return Number.isFinite(start) || Number.isFinite(end);
}

function placedOf({ where }: AtlasEvent): Placed | null {
  return where.extent === "unplaced" ? null : where;
}

function sameTime({ account: a }: Told<unknown>, { account: b }: Told<unknown>): boolean {
  return a.time.start === b.time.start && a.time.end === b.time.end;
}

/** Whatever their bases. */
function sameWhere({ value: a }: Given<Placed>, { value: b }: Given<Placed>): boolean {
  const plain = ({ extent, place, ...rest }: Placed) => [
    extent,
    place,
    "radiusKm" in rest && rest.radiusKm,
    "sense" in rest && rest.sense,
    "level" in rest && rest.level,
  ];
  return isDeepEqual(plain(a), plain(b));
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
