/** A tie in full: the two actors, who says so, and on what words. */
import type { Words } from "../../i18n/en.ts";
import { sayRelation, verbOf } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { questionsAbout } from "../../model/concerns.ts";
import type { RelationId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { BasisSign } from "./basis-sign.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { Inferences } from "./inferences.tsx";
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
  const inferences = [relation, ...relation.evidence].flatMap((part) =>
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
      {relation.attribution && (
        <dl class="card-facts">
          <dt>{words.event.says}</dt>
          <dd>
            <AttributionChain attribution={relation.attribution} words={words} />
          </dd>
        </dl>
      )}
      <EvidenceList evidence={relation.evidence} gap={relation.absent?.evidence} words={words} />
      <OpenQuestions questions={questionsAbout(atlas, { type: "relation", id })} words={words} />
      <Inferences of={[...new Set(inferences)]} words={words} />
    </article>
  );
}
