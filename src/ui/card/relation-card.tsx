/** A tie in full: the two actors, who says so, and on what words. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { sayRelation, verbOf } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { questionsAbout } from "../../model/concerns.ts";
import type { Relation } from "../../model/schema/actor.ts";
import type { RelationId } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { Inferences, OurInference } from "./inferences.tsx";
import { OpenQuestions } from "./open-questions.tsx";

interface Props {
  readonly id: RelationId;
  readonly words: Words;
}

export function RelationCard({ id, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const relation = atlas.relations.get(id);
  if (!relation) return null;
  const { note } = translate(relation, words.lang);
  const ofWords = relation.evidence.flatMap((part) =>
    part.basis === "inferred" ? part.inferences : [],
  );
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker">
        <span class="card-kind">{verbOf(atlas, relation.type, words)}</span>
        <BasisSign basis={relation.basis} words={words} />
      </p>
      <h3 id="card-title" class="card-title" dir="auto">
        {sayRelation(relation, atlas, words)}
      </h3>
      {note && (
        <p class="card-summary" dir="auto">
          {note}
        </p>
      )}
      <ul class="people">
        {[relation.from, relation.to].map((actor) => (
          <li key={actor}>
            <ActorLink id={actor} words={words} />
          </li>
        ))}
      </ul>
      <WhoSaysSo relation={relation} words={words} />
      <EvidenceList evidence={relation.evidence} gap={relation.absent?.evidence} words={words} />
      <OpenQuestions questions={questionsAbout(atlas, { type: "relation", id })} words={words} />
      <Inferences of={[...new Set(ofWords)]} words={words} />
    </article>
  );
}

interface WhoSaysSoProps {
  readonly relation: Relation;
  readonly words: Words;
}

/** Who told of an inferred tie's grounds has not told of the tie: we say it, and the telling is what it rests on. */
function WhoSaysSo({ relation, words }: WhoSaysSoProps) {
  const own = useWords(CARD_WORDS);
  const isInferred = relation.basis === "inferred";
  return (
    <dl class="card-facts">
      {isInferred && (
        <>
          <dt>{words.event.says}</dt>
          <dd>
            <OurInference of={relation.inferences} words={words} />
          </dd>
        </>
      )}
      {relation.attribution && (
        <>
          <dt>{isInferred ? own.restsOn : words.event.says}</dt>
          <dd>
            <AttributionChain attribution={relation.attribution} words={words} />
          </dd>
        </>
      )}
    </dl>
  );
}
