/** Which sources tell of an event, by their signs, whether they agree, and at which times where these gainsay each other. */

import type { Words } from "../i18n/en.ts";
import { TELLING_WORDS } from "../i18n/parts/telling.ts";
import { nameOfTeller } from "../i18n/say-account.ts";
import { sayTimesApart } from "../i18n/say-times.ts";
import { tellingsOf } from "../model/accounts/tellings.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { sourcesTelling } from "../model/facets/sources.ts";
import { verdictOf } from "../model/facets/telling.ts";
import { AccountSign } from "./card/accounts/account-sign.tsx";
import { AgreementSign } from "./card/accounts/agreement-sign.tsx";
import { useAtlas } from "./context.ts";

/** The first's time, and of the others what differs from it; as far as they were out by the day that is looked back from. */
export function ToldTimes({ facts, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const knownAsOf = useAtlas(({ filters }) => filters.knownAsOf);
  const tellings = tellingsOf(facts, atlas, knownAsOf);
  const told = tellings?.areTimesApart ? tellings.accounts : [facts];
  const times = told.map(({ edtf }) => edtf);
  return <>{sayTimesApart(times, words)}</>;
}

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function Told({ facts, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const verdict = verdictOf(facts, atlas);
  const sources = sourcesTelling(facts, atlas);
  const names = sources.map((id) => nameOfTeller(atlas, id, words));
  return (
    <>
      {sources.map((id) => (
        <AccountSign key={id} source={id} words={words} />
      ))}{" "}
      <span class="sr-only">{names.join(words.dir === "rtl" ? "، " : ", ")} </span>
      {(verdict === "agree" || verdict === "differ") && (
        <>
          <AgreementSign of={verdict} words={words} isQuiet />
          <span class="sr-only">{TELLING_WORDS[words.lang].rows[verdict]}</span>
        </>
      )}
    </>
  );
}
