/** What further sources tell of an event whose first account the card shows: when, where, who says so, how many, in whose words. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfSource, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { useAtlas, useWords } from "../context.ts";
import { AttributionChain } from "./attribution-chain.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { DateSign } from "./date-sign.tsx";
import { NamedSources } from "./event-extras.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { HedgeNote } from "./hedge-note.tsx";
import { HowSure } from "./how-sure.tsx";
import { Points } from "./points.tsx";
import { Tolls } from "./tolls.tsx";

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function OtherAccounts({ facts: { accounts = [] }, words }: Props) {
  const own = useWords(CARD_WORDS);
  const [, ...others] = accounts;
  if (others.length === 0) return null;
  return (
    <section class="card-list">
      <h4>{own.otherAccounts}</h4>
      {others.map((account) => (
        <Account key={account.source} facts={account} words={words} />
      ))}
    </section>
  );
}

function Account({ facts, words }: Props) {
  const { event, edtf, source } = facts;
  const atlas = useAtlas((state) => state.atlas);
  const { when, where, attribution, hedge, evidence, absent } = event;
  return (
    <section>
      <h5 dir="auto">{source && nameOfSource(atlas, source, words)}</h5>
      <dl class="card-facts">
        <dt>{words.event.when}</dt>
        <dd>
          {sayWhen(edtf, words)} <DateSign of={when} words={words} />
        </dd>
        <dt>{words.event.where}</dt>
        <dd dir="auto">
          {sayWhere(where, atlas, words)}{" "}
          {where.extent === "unplaced" ? (
            <span class="card-note">{translate(where, words.lang).reason}</span>
          ) : (
            <BasisSign basis={where.basis} words={words} />
          )}
        </dd>
        <dt>{words.event.says}</dt>
        <dd>
          <AttributionChain attribution={attribution} gap={absent?.attribution} words={words} />
          <HedgeNote hedge={hedge} words={words} />
        </dd>
        <HowSure facts={facts} />
        <Tolls event={event} words={words} />
        <NamedSources event={event} words={words} />
      </dl>
      <Points event={event} words={words} />
      <EvidenceList evidence={evidence} gap={absent?.evidence} words={words} />
    </section>
  );
}
