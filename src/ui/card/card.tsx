/** The selected thing in full: an event, a kind of event, an actor, a faction, a relation, a question or a fragment; with none, what the dataset is. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { Thing } from "../../model/thing.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { ActorCard } from "./actor-card.tsx";
import { DatasetCard } from "./dataset-card.tsx";
import { EventCard } from "./event-card.tsx";
import { FactionCard } from "./faction-card.tsx";
import { KindCard } from "./kind-card.tsx";
import { QuestionCard } from "./question-card.tsx";
import { RelationCard } from "./relation-card.tsx";
import { SpanCard } from "./span-card.tsx";
import "./card.css";

export function Card() {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const words = useWords();
  const selected = useAtlas((state) => state.selected);
  return (
    <div class="card">
      {selected && (
        <button
          type="button"
          class="card-close"
          aria-label={own.close}
          onClick={() => select(store, null)}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <CardOf selected={selected} words={words} />
    </div>
  );
}

function CardOf({ selected, words }: { readonly selected: Thing | null; readonly words: Words }) {
  switch (selected?.type) {
    case undefined:
      return <DatasetCard words={words} />;
    case "event":
      return <EventCard key={selected.id} id={selected.id} words={words} />;
    case "kind":
      return <KindCard kind={selected.kind} words={words} />;
    case "actor":
      return <ActorCard id={selected.id} words={words} />;
    case "faction":
      return <FactionCard id={selected.id} words={words} />;
    case "relation":
      return <RelationCard id={selected.id} words={words} />;
    case "question":
      return <QuestionCard id={selected.id} words={words} />;
    case "step":
      // The story tells it.
      return <DatasetCard words={words} />;
    case "span":
      return <SpanCard span={selected.span} words={words} />;
  }
}
