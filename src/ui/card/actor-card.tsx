/** An actor in full: side, offices, seat, what it takes part in, its ties, and the words that name it. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfActorKind, nameOfFaction, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import { questionsAbout } from "../../model/concerns.ts";
import { evidenceOfActor } from "../../model/evidence.ts";
import type { Actor } from "../../model/schema/actor.ts";
import type { ActorId } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../context.ts";
import { FactionSymbol, KindGlyph, tone } from "../symbols.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { EventList, LIMIT, RelationList } from "./fact-lists.tsx";
import { FocusButton } from "./focus-button.tsx";
import { Identifiers } from "./identifiers.tsx";
import { Inferences, OurInference } from "./inferences.tsx";
import { KeepButton } from "./keep-button.tsx";
import { OpenQuestions } from "./open-questions.tsx";

interface Props {
  readonly id: ActorId;
  readonly words: Words;
}

export function ActorCard({ id, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const company = useAtlas(({ connections }) => connections.companyOf({ type: "actor", id }));
  const { ids, total } = useAtlas(({ engine }) => engine).listed("actors", id, LIMIT);
  const actor = atlas.actors.get(id);
  if (!actor) return null;
  const { name, note } = translate(actor, words.lang);
  const side = toneOfFaction(atlas, actor.faction);
  const kind = atlas.kinds.actors.get(actor.kind);
  const evidence = evidenceOfActor(actor);
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker toned" ref={tone(side.color)}>
        <FactionSymbol of={side} />
        <span dir="auto">{nameOfFaction(atlas, actor.faction, words)}</span>{" "}
        {actor.factionInferences && <BasisSign basis="inferred" words={words} />}
        <span class="card-kind">
          {kind && <KindGlyph of={kind.glyph} />} {nameOfActorKind(atlas, actor.kind, words)}
        </span>
      </p>
      <h3 id="card-title" class="card-title" dir="auto">
        {name}
      </h3>
      {note && (
        <p class="card-summary" dir="auto">
          {note}
        </p>
      )}
      <ActorFacts actor={actor} words={words} />
      <p class="card-actions">
        <KeepButton facet="actors" value={id} />
        <FocusButton thing={{ type: "actor", id }} />
      </p>
      <EventList title={own.takesPart} ids={ids} total={total} words={words} />
      <RelationList title={own.ties} ids={[...company.relations]} words={words} />
      <EvidenceList evidence={evidence} gap={actor.absent?.evidence} words={words} />
      <OpenQuestions questions={questionsAbout(atlas, { type: "actor", id })} words={words} />
      <Inferences
        of={[
          ...(actor.seat?.basis === "inferred" ? actor.seat.inferences : []),
          ...evidence.flatMap((piece) => (piece.basis === "inferred" ? piece.inferences : [])),
        ]}
        words={words}
      />
    </article>
  );
}

function ActorFacts({ actor, words }: { readonly actor: Actor; readonly words: Words }) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { factionInferences, offices = [], seat, standing, identifiers, cites = [] } = actor;
  const titles = cites.flatMap((id) => {
    const source = atlas.sources.get(id);
    return source ? [translate(source, words.lang).title] : [];
  });
  return (
    <dl class="card-facts">
      {factionInferences && (
        <Fact name={own.faction}>
          <OurInference of={factionInferences} words={words} />
        </Fact>
      )}
      {offices.map((office) => (
        <Fact key={office.title} name={own.offices}>
          {translate(office, words.lang).title}
        </Fact>
      ))}
      {seat && (
        <Fact name={own.seat}>
          {sayWhere(seat, atlas, words)} <BasisSign basis={seat.basis} words={words} />
        </Fact>
      )}
      {standing && (
        <Fact name="—">{standing === "claimed" ? words.event.claimed : own.unnamed}</Fact>
      )}
      {identifiers && (
        <Fact name={own.identifiers}>
          <Identifiers of={identifiers} />
        </Fact>
      )}
      {titles.length > 0 && <Fact name={own.names}>{titles.join("; ")}</Fact>}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}
