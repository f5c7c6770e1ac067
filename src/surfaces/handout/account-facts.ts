/** What the accounts of an event say, side by side: what they differ in first. Nothing is preferred. */

import type { Words } from "../../i18n/en.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { nameOfTeller } from "../../i18n/say-account.ts";
import { sayChains } from "../../i18n/say-chains.ts";
import { chainsOf } from "../../model/accounts/chains.ts";
import type { MatterName } from "../../model/accounts/fact.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { Fact, Told } from "./handout-page.ts";

/** What is compared: of one account each. */
export interface Matter extends Fact {
  /** What it is among the differences; null for who says so, which is no matter of the event. */
  readonly name: MatterName | null;
}

/** @param mattersOf one account, in the order in which they are told */
export function accountFacts(
  facts: EventFacts,
  atlas: Atlas,
  words: Words,
  mattersOf: (account: EventFacts) => readonly Matter[],
): readonly Fact[] {
  const told = facts.accounts ?? [];
  const accounts = namedApart(told, atlas, words).map(({ account, name }) => ({
    name,
    matters: mattersOf(account),
  }));
  const differing = new Set<MatterName | null>(atlas.differing?.get(facts.event.id));
  const first = accounts.flatMap(({ matters }) => matters);
  const labels = [...new Set(first.map(({ label }) => label))];
  const compared = labels.map((label) => compareLabel(label, accounts, differing));
  const inOrder = [
    ...compared.filter(({ differs }) => differs),
    ...compared.filter(({ differs }) => !differs),
  ];
  return inOrder.map((one) =>
    factOf(one, words, one.label === words.event.says ? sayVoices(told, atlas, words) : null),
  );
}

interface Account {
  readonly name: string;
  readonly matters: readonly Matter[];
}

interface Compared {
  readonly label: string;
  readonly told: readonly Told[];
  readonly isOne: boolean;
  readonly differs: boolean;
}

function compareLabel(
  label: string,
  accounts: readonly Account[],
  differing: ReadonlySet<MatterName | null>,
): Compared {
  const told = accounts.map(({ name, matters }) => ({
    name,
    text: matters.find((one) => one.label === label)?.text ?? "–",
  }));
  const isOne = told.every(({ text }) => text === told[0]?.text);
  const matters = accounts.flatMap((one) => one.matters);
  const name = matters.find((one) => one.label === label)?.name ?? null;
  return { label, told, isOne, differs: !isOne && differing.has(name) };
}

function factOf(
  { label, told, isOne, differs }: Compared,
  words: Words,
  note: string | null,
): Fact {
  const end = note === null ? "" : `. ${note}`;
  if (isOne) return { label: `= ${label}`, text: `${told[0]?.text ?? ""}${end}`, note };
  // Who says so is mostly named in what is said.
  const named =
    label === words.event.says
      ? told.map(({ name, text }) => ({ name: text.includes(name) ? "" : name, text }))
      : told;
  const joined = named.map((one) => sayTelling(one).replace(/[.]$/, ""));
  return {
    label: differs ? `≠ ${label}` : label,
    text: `${joined.join(words.dir === "rtl" ? "؛ " : "; ")}${end}`,
    told: named,
    note,
  };
}

/** A line for what each tells, and for what follows of it. */
export function linesOf({ text, told, note }: Fact): readonly string[] {
  return told ? [...told.map(sayTelling), ...(note ? [note] : [])] : [text];
}

/** "Coast Courier: 13 March 2024" */
function sayTelling({ name, text }: Told): string {
  return name ? `${name}: ${text}` : text;
}

/** Whether they are as many accounts as there are sources. */
function sayVoices(accounts: readonly EventFacts[], atlas: Atlas, words: Words): string | null {
  const given = accounts.filter(({ event }) => event.attribution.length > 0).length;
  return sayChains(chainsOf(accounts), given, atlas, words);
}

/** By who published it; one who published several of them, by their titles. */
function namedApart(accounts: readonly EventFacts[], atlas: Atlas, words: Words) {
  const publishers = accounts.map(({ source }) =>
    source ? nameOfTeller(atlas, source, words) : "",
  );
  return accounts.map((account, index) => {
    const name = publishers[index] ?? "";
    const isOne = publishers.filter((one) => one === name).length === 1;
    return {
      account,
      name: isOne || !account.source ? name : nameOfSource(atlas, account.source, words),
    };
  });
}
