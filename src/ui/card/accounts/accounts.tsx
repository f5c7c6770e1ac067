/** The accounts of an event side by side: where they differ first, then where they agree, then what not all of them tell. */
import { sayWhen } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { ACCOUNT_WORDS } from "../../../i18n/parts/accounts.ts";
import { CARD_WORDS } from "../../../i18n/parts/card.ts";
import { nameOfSource } from "../../../i18n/say.ts";
import { nameOfTeller } from "../../../i18n/say-account.ts";
import { compareAccounts } from "../../../model/accounts/compare-accounts.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { SourceId } from "../../../model/schema/common.ts";
import { useAtlas, useWords } from "../../context.ts";
import { CommonExtras, NamedSources } from "../event-extras.tsx";
import { Fragments } from "../evidence-list.tsx";
import { GapNote } from "../gap-note.tsx";
import { Sureness } from "../how-sure.tsx";
import { AccountSign } from "./account-sign.tsx";
import { FactRow } from "./fact-row.tsx";
import { SideBySide } from "./side-by-side.tsx";
import "./accounts.css";

export function Accounts({ facts }: { readonly facts: EventFacts }) {
  const words = useWords();
  const own = useWords(ACCOUNT_WORDS);
  const card = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { accounts = [] } = facts;
  const names = accounts.flatMap(({ source }) =>
    source ? [nameOfTeller(atlas, source, words)] : [],
  );
  return (
    <section class={accounts.length === 2 ? "accounts is-pair" : "accounts"}>
      <h4>{own.told(accounts.length)}</h4>
      <ul class="accounts-heads">
        {accounts.map(
          ({ source }) =>
            source && <Head key={source} source={source} among={names} words={words} />,
        )}
      </ul>
      {compareAccounts(facts, atlas.places).map((fact) => (
        <FactRow key={fact.key} fact={fact} words={words} />
      ))}
      {accounts.some(({ event: { grade } }) => grade) && (
        <section class="accounts-row">
          <h5>{card.sure}</h5>
          <SideBySide
            told={accounts.map((account) => ({ account, said: <Sureness facts={account} /> }))}
          />
        </section>
      )}
      <section class="accounts-row">
        <h5>{own.ownWords}</h5>
        <SideBySide
          told={accounts.map((account) => ({
            account,
            said: (
              <>
                <GapNote id={account.event.absent?.evidence} words={words} />
                <Fragments evidence={account.event.evidence} words={words} />
                <dl class="card-facts">
                  <NamedSources event={account.event} words={words} />
                </dl>
              </>
            ),
          }))}
        />
      </section>
      <p class="card-note">{own.noneIsRight}</p>
      <dl class="card-facts">
        <CommonExtras event={facts.event} words={words} />
      </dl>
    </section>
  );
}

interface HeadProps {
  readonly source: SourceId;
  /** The names of all: one who published several is told apart by their titles. */
  readonly among: readonly string[];
  readonly words: Words;
}

/** Over the columns, where there are two. */
function Head({ source: id, among, words }: HeadProps) {
  const atlas = useAtlas((state) => state.atlas);
  const source = atlas.sources.get(id);
  const name = nameOfTeller(atlas, id, words);
  const isSeveral = among.filter((one) => one === name).length > 1;
  const published =
    source && source.type !== "reference" && source.published
      ? parseEdtf(source.published.edtf)
      : null;
  return (
    <li dir="auto">
      <AccountSign source={id} words={words} /> <strong>{name}</strong>
      {isSeveral && <small>{nameOfSource(atlas, id, words)}</small>}
      {published?.ok && <small>{sayWhen(published.value, words)}</small>}
    </li>
  );
}
