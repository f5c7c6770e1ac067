/** A faction in full: who stands on its side, and what they did. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfFaction, officeOf } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { type Atlas, toneOfFaction } from "../../model/atlas.ts";
import { sidesOf } from "../../model/event-facts.ts";
import { mostActive } from "../../model/most-active.ts";
import type { EventId, FactionId } from "../../model/schema/common.ts";
import { NO_FACTION } from "../../model/vocabulary.ts";
import { useAtlas, useWords } from "../context.ts";
import { FactionSymbol, tone } from "../symbols.tsx";
import { ActorLink } from "./actor-link.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { EventList, LIMIT, RelationList } from "./fact-lists.tsx";
import { FocusButton } from "./focus-button.tsx";
import { Inferences } from "./inferences.tsx";
import { KeepButton } from "./keep-button.tsx";

/** A side of more actors is listed as those with most events; the list of sides finds every one. */
const MEMBERS = 60;

interface Props {
  readonly id: FactionId | null;
  readonly words: Words;
}

export function FactionCard({ id, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const company = useAtlas(({ connections }) => connections.companyOf({ type: "faction", id }));
  const faction = id === null ? undefined : atlas.factions.get(id);
  const note = faction && translate(faction, words.lang).note;
  const side = toneOfFaction(atlas, id);
  const engine = useAtlas((state) => state.engine);
  const ofSide = engine.listed("factions", id ?? NO_FACTION, LIMIT);
  // Of what is not at hand nobody has looked who took part beside whom.
  const alsoIn = atlas.summary
    ? []
    : [...company.events].filter((event) => !isOfSide(atlas, event, id));
  const members = atlas.dataset.actors.filter((actor) => actor.faction === id);
  const shown = mostActive(members, engine.totals.actors, MEMBERS);
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker toned" ref={tone(side.color)}>
        <FactionSymbol of={side} />
        <span class="card-kind">{own.faction}</span>
      </p>
      <h3 id="card-title" class="card-title" dir="auto">
        {nameOfFaction(atlas, id, words)}
      </h3>
      {note && (
        <p class="card-summary" dir="auto">
          {note}
        </p>
      )}
      <p class="card-actions">
        <KeepButton facet="factions" value={id ?? NO_FACTION} />
        <FocusButton thing={{ type: "faction", id }} />
      </p>
      <ul class="people">
        {shown.map((actor) => (
          <li key={actor.id}>
            <ActorLink id={actor.id} words={words} />{" "}
            <small dir="auto">{officeOf(actor, atlas, words)}</small>{" "}
            {actor.factionInferences && <BasisSign basis="inferred" words={words} />}
          </li>
        ))}
      </ul>
      {members.length > shown.length && <p>{words.more(members.length - shown.length)}</p>}
      <Inferences
        of={[...new Set(members.flatMap(({ factionInferences = [] }) => factionInferences))]}
        words={words}
      />
      <EventList
        title={own.ownEvents(ofSide.total)}
        ids={ofSide.ids}
        total={ofSide.total}
        words={words}
      />
      <EventList title={own.alsoIn(alsoIn.length)} ids={alsoIn} words={words} />
      <RelationList title={own.ties} ids={[...company.relations]} words={words} />
    </article>
  );
}

function isOfSide({ events }: Atlas, event: EventId, id: FactionId | null): boolean {
  const facts = events.get(event);
  return facts !== undefined && sidesOf(facts).includes(id);
}
