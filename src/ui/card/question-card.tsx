/** An open question in full: what nobody says, what it concerns, and the words that raise it. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { translate } from "../../i18n/translate.ts";
import type { QuestionId } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../context.ts";
import { OpenSign } from "../symbols.tsx";
import { ActorLink } from "./actor-link.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { EventList, RelationList } from "./fact-lists.tsx";

interface Props {
  readonly id: QuestionId;
  readonly words: Words;
}

export function QuestionCard({ id, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { events, actors, relations } = useAtlas(({ connections }) =>
    connections.companyOf({ type: "question", id }),
  );
  const question = atlas.questions.get(id);
  if (!question) return null;
  const { text, note } = translate(question, words.lang);
  const named = question.concerns.flatMap((one) => ("actor" in one ? [one.actor] : []));
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker">
        <OpenSign /> <span class="card-kind">{own.question}</span>
      </p>
      <h3 id="card-title" class="card-title" dir="auto">
        {text}
      </h3>
      {note && (
        <p class="card-summary" dir="auto">
          {note}
        </p>
      )}
      {named.length > 0 && (
        <ul class="people">
          {named
            .filter((actor) => actors.has(actor))
            .map((actor) => (
              <li key={actor}>
                <ActorLink id={actor} words={words} />
              </li>
            ))}
        </ul>
      )}
      <EventList title={words.regions.events} ids={[...events]} words={words} />
      <RelationList title={own.ties} ids={[...relations]} words={words} />
      <EvidenceList evidence={question.evidence} words={words} />
    </article>
  );
}
