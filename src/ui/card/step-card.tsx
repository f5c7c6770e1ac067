/** A step of the briefing: its claim, the events that it rests on, who says so and in what words, and what stays open. */
import type { Words } from "../../i18n/en.ts";
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { sayTold } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { StepId } from "../../model/schema/briefing.ts";
import { findStep } from "../../model/slides.ts";
import { useAtlas, useWords } from "../context.ts";
import { EventLink } from "./event-link.tsx";
import { Fragments } from "./evidence-list.tsx";
import { RelationList } from "./fact-lists.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import "./step-card.css";

interface Props {
  readonly id: StepId;
  readonly words: Words;
}

export function StepCard({ id, words }: Props) {
  const own = useWords(READING_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const slide = findStep(atlas, id);
  if (!slide) return null;
  const steps = atlas.dataset.briefing?.steps ?? [];
  const { title, line } = translate(slide.step, words.lang);
  return (
    <article class="card-body" aria-labelledby="step-title">
      <p class="card-kicker">
        <span class="card-kind">
          {own.step(steps.findIndex((step) => step.id === id) + 1, steps.length)}
        </span>
      </p>
      <h3 id="step-title" class="card-title" dir="auto">
        {title}
      </h3>
      {line && (
        <p class="card-summary" dir="auto">
          {line}
        </p>
      )}
      <ul class="step-events" hidden={slide.events.length === 0}>
        {slide.events.map((facts) => (
          <StepEvent key={facts.event.id} facts={facts} words={words} />
        ))}
      </ul>
      <RelationList title={own.ties} ids={slide.relations} words={words} />
      <OpenQuestions questions={slide.questions} hasMarks words={words} />
    </article>
  );
}

function StepEvent({ facts, words }: { readonly facts: EventFacts; readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  const { id, evidence } = facts.event;
  return (
    <li>
      <p>
        <EventLink id={id} words={words} />
      </p>
      <p class="card-note" dir="auto">
        {sayTold(facts.event, atlas, words)}.
      </p>
      <Fragments evidence={evidence} words={words} />
    </li>
  );
}
