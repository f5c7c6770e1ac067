/** What the accounts of an event say, side by side: what they differ in first. Nothing is preferred. */

import type { Words } from "../../i18n/en.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { nameOfTeller } from "../../i18n/say-account.ts";
import type { MatterName } from "../../model/accounts/fact.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { Fact } from "./handout-page.ts";

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
  const accounts = namedApart(facts.accounts ?? [], atlas, words).map(({ account, name }) => ({
    name,
    matters: mattersOf(account),
  }));
  const differing = new Set<MatterName | null>(atlas.differing?.get(facts.event.id));
  const first = accounts.flatMap(({ matters }) => matters);
  const labels = [...new Set(first.map(({ label }) => label))];
  const compared = labels.map((label) => {
    const told = accounts.map(({ name, matters }) => ({
      name,
      text: matters.find((one) => one.label === label)?.text ?? "–",
    }));
    const isOne = told.every(({ text }) => text === told[0]?.text);
    const name = first.find((one) => one.label === label)?.name ?? null;
    return { label, told, isOne, differs: !isOne && differing.has(name) };
  });
  const inOrder = [
    ...compared.filter(({ differs }) => differs),
    ...compared.filter(({ differs }) => !differs),
  ];
  return inOrder.map(({ label, told, isOne, differs }) =>
    isOne
      ? { label: `= ${label}`, text: told[0]?.text ?? "" }
      : {
          label: differs ? `≠ ${label}` : label,
          text: told
            .map(({ name, text }) => `${name}: ${text}`)
            .join(words.dir === "rtl" ? "؛ " : "; "),
          told,
        },
  );
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
