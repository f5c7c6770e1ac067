/** What several sources tell of one event, in a line: who, when and where, and in what they differ. */
import type { MatterFact, Tellings } from "../model/accounts/tellings.ts";
import type { Atlas } from "../model/atlas.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { sayWhen } from "./dates.ts";
import type { Words } from "./en.ts";
import { ACCOUNT_WORDS } from "./parts/accounts.ts";
import { EVENT_FACTS_WORDS } from "./parts/event-facts.ts";
import { TELLING_WORDS } from "./parts/tellings.ts";
import { nameOfKind, nameOfSide, sayWhere } from "./say.ts";
import { nameOfTeller, signsOfSources } from "./say-account.ts";
import { translate } from "./translate.ts";

/** "they differ: When, On strike", or that they agree. */
export function sayDifferences({ differences }: Tellings, words: Words): string {
  const own = TELLING_WORDS[words.lang];
  const names = new Set(differences.map((fact) => nameOfMatter(fact, words)));
  return names.size > 0 ? own.differIn([...names].join(comma(words))) : own.agree;
}

/** A quantity by its own name. */
export function nameOfMatter(fact: MatterFact, words: Words): string {
  const { fatalities, wounded } = EVENT_FACTS_WORDS[words.lang];
  if (fact.name !== "number")
    return { when: words.event.when, where: words.event.where, fatalities, wounded }[fact.name];
  const given = fact.told.find(({ value }) => value !== null)?.value;
  return given ? translate(given, words.lang).name : "";
}

/** The names of those whose accounts these are. */
export function nameTellers(accounts: readonly EventFacts[], atlas: Atlas, words: Words): string {
  return accounts
    .flatMap(({ source }) => (source ? nameOfTeller(atlas, source, words) : []))
    .join(comma(words));
}

/** Their signs, which no line parts: "NW CC". */
export function signTellers(accounts: readonly EventFacts[], atlas: Atlas, words: Words): string {
  const signs = signsOfSources(atlas, words);
  return accounts.flatMap(({ source }) => (source && signs.get(source)) ?? []).join("\u00a0");
}

/** What the mark of an event is called that several sources tell: begins with the title. */
export function nameOfTold(tellings: Tellings, atlas: Atlas, words: Words): string {
  const [first] = tellings.accounts;
  return [
    translate(first.event, words.lang).title,
    nameOfKind(atlas, first.event.kind, words),
    sayTellings(tellings, atlas, words),
    nameOfSide(first, atlas, words),
  ].join(comma(words));
}

/** Who tells it, with which time and place, and in what they differ. */
export function sayTellings(tellings: Tellings, atlas: Atlas, words: Words): string {
  const { accounts } = tellings;
  const each = accounts
    .map((account) => sayTelling(account, atlas, words))
    .join(words.dir === "rtl" ? "؛ " : "; ");
  const told = ACCOUNT_WORDS[words.lang].told(accounts.length);
  return `${told}: ${each}${comma(words)}${sayDifferences(tellings, words)}`;
}

function sayTelling(account: EventFacts, atlas: Atlas, words: Words): string {
  const { event, edtf } = account;
  const where =
    event.where.extent === "unplaced"
      ? TELLING_WORDS[words.lang].noPlace
      : sayWhere(event.where, atlas, words);
  return `${nameTellers([account], atlas, words)}: ${sayWhen(edtf, words)}${comma(words)}${where}`;
}

function comma({ dir }: Words): string {
  return dir === "rtl" ? "، " : ", ";
}
