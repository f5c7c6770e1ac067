/** One fact of an event as its accounts have it, under the sign that says whether they differ. */
import type { Words } from "../../../i18n/en.ts";
import { ACCOUNT_WORDS } from "../../../i18n/parts/accounts.ts";
import { CARD_WORDS } from "../../../i18n/parts/card.ts";
import { EVENT_FACTS_WORDS } from "../../../i18n/parts/event-facts.ts";
import { sayChains } from "../../../i18n/say-chains.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Fact } from "../../../model/accounts/fact.ts";
import { useAtlas, useWords } from "../../context.ts";
import { AgreementSign } from "./agreement-sign.tsx";
import { saidOf } from "./fact-value.tsx";
import { SideBySide } from "./side-by-side.tsx";

interface Props {
  readonly fact: Fact;
  readonly words: Words;
}

export function FactRow({ fact, words }: Props) {
  const own = useWords(ACCOUNT_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { agreement, isSame } = fact;
  const name = useName(fact, words);
  const said = saidOf(fact, words, own);
  const chains =
    fact.name === "says"
      ? sayChains(fact.chains, fact.told.filter(({ value }) => value !== null).length, atlas, words)
      : null;
  // A number stands with the words of each.
  const isOnce = agreement === "agree" && isSame && fact.name !== "number";
  return (
    <section class={`accounts-row is-${agreement}`}>
      <h5 dir="auto">
        <AgreementSign of={agreement} words={words} />
        {name}
      </h5>
      {isOnce ? <div>{said[0]?.said}</div> : <SideBySide told={said} />}
      {chains && <p class="card-note">{chains}</p>}
    </section>
  );
}

/** A quantity by its own name. */
function useName(fact: Fact, words: Words): string {
  const { hedge } = useWords(ACCOUNT_WORDS);
  const { points } = useWords(CARD_WORDS);
  const { who, fatalities, wounded } = useWords(EVENT_FACTS_WORDS);
  if (fact.name !== "number")
    return { ...words.event, hedge, points, who, fatalities, wounded }[fact.name];
  const given = fact.told.find(({ value }) => value !== null)?.value;
  return given ? translate(given, words.lang).name : "";
}
