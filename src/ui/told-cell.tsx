/** Which sources tell of an event, by their signs, and whether they agree. */

import type { Words } from "../i18n/en.ts";
import { TELLING_WORDS } from "../i18n/parts/telling.ts";
import { nameOfTeller } from "../i18n/say-account.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { sourcesTelling } from "../model/facets/sources.ts";
import { verdictOf } from "../model/facets/telling.ts";
import { AccountSign } from "./card/accounts/account-sign.tsx";
import { AgreementSign } from "./card/accounts/agreement-sign.tsx";
import { useAtlas } from "./context.ts";

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
