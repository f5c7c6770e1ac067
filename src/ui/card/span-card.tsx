/** A fragment of a source, and the facts that it carries. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { type Span, spanKey } from "../../model/thing.ts";
import { useAtlas, useWords } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";
import { EventList, RelationList } from "./fact-lists.tsx";

interface Props {
  readonly span: Span;
  readonly words: Words;
}

export function SpanCard({ span, words }: Props) {
  const own = useWords(CARD_WORDS);
  const connections = useAtlas((state) => state.connections);
  const facts = connections.factsOf(span);
  const quoted = connections.spansOf(span.source).find((one) => spanKey(one) === spanKey(span));
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker">
        <span class="card-kind">{words.regions.source}</span>
        <code dir="ltr">
          {span.start}–{span.end}
        </code>
      </p>
      <h3 id="card-title" class="card-title is-quote" dir="auto">
        {quoted?.exact ?? "…"}
      </h3>
      <h4>{own.carries}</h4>
      <EventList
        title={words.regions.events}
        ids={facts.events.map(({ id }) => id)}
        words={words}
      />
      <RelationList title={own.ties} ids={facts.relations.map(({ id }) => id)} words={words} />
      {facts.actors.length > 0 && (
        <section class="card-list">
          <h4>{own.actor}</h4>
          <ul class="people">
            {facts.actors.map(({ id }) => (
              <li key={id}>
                <ActorLink id={id} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
