/** An event in full: its time, place and people, who says so, and on what words. */

import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { EVENT_FACTS_WORDS } from "../../i18n/parts/event-facts.ts";
import { nameOfSide, nameOfSource, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { isOnMap, placeOf, toneOfFaction } from "../../model/atlas.ts";
import { questionsAbout } from "../../model/concerns.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { answerOf } from "../../state/selectors.ts";
import { lookAt } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { MarkedText } from "../marked-text.tsx";
import { EventMark, FactionSymbol, tone } from "../symbols.tsx";
import { ActorLink } from "./actor-link.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { DateSign } from "./date-sign.tsx";
import { EventExtras } from "./event-extras.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { GapNote } from "./gap-note.tsx";
import { HedgeNote } from "./hedge-note.tsx";
import { HowSure } from "./how-sure.tsx";
import { HowWeKnow } from "./how-we-know.tsx";
import { KindLink } from "./kind-link.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { OtherAccounts } from "./other-accounts.tsx";
import { Points } from "./points.tsx";

interface Props {
  readonly id: EventId;
  readonly words: Words;
}

export function EventCard({ id, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const isKept = useAtlas((state) => answerOf(state).has(id));
  const facts = atlas.events.get(id);
  if (!facts) return null;
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
      {summary && (
        <p class="card-summary" dir="auto">
          <MarkedText>{summary}</MarkedText>
        </p>
      )}
      {!isKept && <p class="card-notice">{own.filteredOut}</p>}
      {facts.source && (
        <p class="card-notice" dir="auto">
          {own.asToldBy(nameOfSource(atlas, facts.source, words))}
        </p>
      )}
      <dl class="card-facts">
        <WhenRow facts={facts} words={words} />
        <WhereRow event={event} words={words} />
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
      <OpenQuestions questions={questionsAbout(atlas, { type: "event", id })} words={words} />
      <OtherAccounts facts={facts} words={words} />
      <HowWeKnow facts={facts} words={words} />
    </article>
  );
}

function Kicker({ facts, words }: { readonly facts: EventFacts; readonly words: Words }) {
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

function WhenRow({
  facts: { event, edtf },
  words,
}: {
  readonly facts: EventFacts;
  readonly words: Words;
}) {
  const { note } = translate(event.when, words.lang);
  return (
    <>
      <dt>{words.event.when}</dt>
      <dd>
        {sayWhen(edtf, words)}
        {note && <span class="card-note"> · {note}</span>}{" "}
        <DateSign of={event.when} words={words} />
      </dd>
    </>
  );
}

interface RowProps {
  readonly event: AtlasEvent;
  readonly words: Words;
}

function WhereRow({ event: { where }, words }: RowProps) {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const hasMark: boolean = isOnMap(atlas, where);
  const zoom = () => {
    if (!isOnMap(atlas, where)) return;
    const { lonLat } = placeOf(atlas, where);
    if (where.extent === "country")
      lookAt(store, { type: "bounds", bounds: store.getState().home });
    else
      lookAt(store, {
        type: "center",
        lonLat,
        zoom: "radiusKm" in where || where.extent === "point" ? 10 : 6,
        held: true,
      });
  };
  return (
    <>
      <dt>{words.event.where}</dt>
      <dd dir="auto">
        {sayWhere(where, atlas, words)}{" "}
        {where.extent === "unplaced" ? (
          <span class="card-note">{translate(where, words.lang).reason}</span>
        ) : !hasMark ? (
          <BasisSign basis={where.basis} words={words} />
        ) : (
          <>
            <BasisSign basis={where.basis} words={words} />{" "}
            <button type="button" class="link" onClick={zoom}>
              {own.zoomTo}
            </button>
          </>
        )}
      </dd>
    </>
  );
}

function WhoRow({ event: { participants, absent }, words }: RowProps) {
  const own = useWords(CARD_WORDS);
  const { who } = useWords(EVENT_FACTS_WORDS);
  if (participants.length === 0 && absent?.participants === undefined) return null;
  return (
    <>
      <dt>{who}</dt>
      <dd>
        <ul class="people">
          {participants.map((one) => (
            <li key={`${one.actor} ${one.role}`}>
              <ActorLink id={one.actor} words={words} />{" "}
              <small>
                {own.roles[one.role]}
                {one.role === "party" && ` ${one.side}`}
              </small>
            </li>
          ))}
        </ul>
        <GapNote id={absent?.participants} words={words} />
      </dd>
    </>
  );
}
