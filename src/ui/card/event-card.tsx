/** An event in full: its time, place and people, who says so, and on what words. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { EVENT_FACTS_WORDS } from "../../i18n/parts/event-facts.ts";
import { nameOfSide } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { knownBy } from "../../model/accounts/known-by.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import { questionsAbout } from "../../model/concerns.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { answerOf } from "../../state/selectors.ts";
import { useAtlas, useWords } from "../context.ts";
import { later } from "../later.tsx";
import { MarkedText } from "../marked-text.tsx";
import { EventMark, FactionSymbol, tone } from "../symbols.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { EventExtras } from "./event-extras.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { GapNote } from "./gap-note.tsx";
import { HedgeNote } from "./hedge-note.tsx";
import { HowSure } from "./how-sure.tsx";
import { HowWeKnow } from "./how-we-know.tsx";
import { KindLink } from "./kind-link.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { People } from "./people.tsx";
import { Points } from "./points.tsx";
import { WhenValue } from "./when-value.tsx";
import { WhereValue } from "./where-value.tsx";

/** Few events have any. */
const Accounts = later(async () => (await import("./accounts/accounts.tsx")).Accounts);

const ToCome = later(async () => (await import("../to-come.tsx")).ToCome);

interface Props {
  readonly id: EventId;
  readonly words: Words;
}

interface FactsProps {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function EventCard({ id, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const isKept = useAtlas((state) => answerOf(state).has(id));
  const knownAsOf = useAtlas(({ filters }) => filters.knownAsOf);
  const whole = atlas.events.get(id);
  if (!whole) return null;
  const facts = knownBy(whole, knownAsOf);
  const { event } = facts;
  const { title, summary } = translate(event, words.lang);
  return (
    <article class="card-body" aria-labelledby="card-title">
      <Kicker facts={facts} words={words} />
      <h3 id="card-title" class="card-title" dir="auto">
        <EventMark facts={facts} />{" "}
        <span>
          <MarkedText>{title}</MarkedText>
        </span>
      </h3>
      {/* It speaks of all accounts: not before they are out. */}
      {summary && facts === whole && (
        <p class="card-summary" dir="auto">
          <MarkedText>{summary}</MarkedText>
        </p>
      )}
      {!isKept && <p class="card-notice">{own.filteredOut}</p>}
      {facts !== whole && (
        <p class="card-notice">
          <ToCome of={id} />
        </p>
      )}
      {facts.accounts ? <Accounts facts={facts} /> : <Telling facts={facts} words={words} />}
      <OpenQuestions questions={questionsAbout(atlas, { type: "event", id })} words={words} />
      <HowWeKnow facts={facts} words={words} />
    </article>
  );
}

/** As one source tells it, or several alike. */
function Telling({ facts, words }: FactsProps) {
  const { event } = facts;
  return (
    <>
      <dl class="card-facts">
        <dt>{words.event.when}</dt>
        <dd>
          <WhenValue facts={facts} words={words} />
        </dd>
        <dt>{words.event.where}</dt>
        <dd dir="auto">
          <WhereValue where={event.where} words={words} />
        </dd>
        <WhoRow event={event} words={words} />
        <dt>{words.event.says}</dt>
        <dd>
          <AttributionChain
            attribution={event.attribution}
            gap={event.absent?.attribution}
            words={words}
          />
          <HedgeNote hedge={event.hedge} words={words} />
        </dd>
        <HowSure facts={facts} />
        <EventExtras event={event} words={words} />
      </dl>
      <Points event={event} words={words} />
      <EvidenceList evidence={event.evidence} gap={event.absent?.evidence} words={words} />
    </>
  );
}

function Kicker({ facts, words }: FactsProps) {
  const atlas = useAtlas((state) => state.atlas);
  const side = toneOfFaction(atlas, facts.faction);
  return (
    <p class="card-kicker toned" ref={tone(side.color)}>
      <FactionSymbol of={side} />
      <span dir="auto">{nameOfSide(facts, atlas, words)}</span>
      <span class="card-kind">
        <KindLink kind={facts.event.kind} words={words} />
      </span>
    </p>
  );
}

interface RowProps {
  readonly event: AtlasEvent;
  readonly words: Words;
}

function WhoRow({ event: { participants, absent }, words }: RowProps) {
  const { who } = useWords(EVENT_FACTS_WORDS);
  if (participants.length === 0 && absent?.participants === undefined) return null;
  return (
    <>
      <dt>{who}</dt>
      <dd>
        <People participants={participants} words={words} />
        <GapNote id={absent?.participants} words={words} />
      </dd>
    </>
  );
}
