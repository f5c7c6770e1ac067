/** What a slide says in words: its claim, its events with who says so and how sure it is, and the fragments that it rests on. */
import { useEffect, useRef } from "preact/hooks";
import type { Footnote, PageEvent, SaidSlide } from "../handout/handout-page.ts";
import { QuestionList } from "../handout/question-list.tsx";
import { fitWords } from "./fit-words.ts";
import "./said.css";

export function Said({
  said: { title, line, events, missing, questions, ties, type },
}: {
  said: SaidSlide;
}) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => (words.current ? fitWords(words.current) : undefined), [title, line, events]);
  const isOne = events.length === 1;
  return (
    <div class="said" data-many={events.length > 1 || undefined} ref={words}>
      <h1 dir="auto">{title}</h1>
      {line !== null && (
        <p class="said-line" dir="auto">
          {line}
        </p>
      )}
      {missing.map((sentence, index) => (
        <p key={index} class="said-missing" dir="auto">
          {sentence}
        </p>
      ))}
      <QuestionList class="said-questions" questions={questions} />
      {events.map((event, index) => (
        // A step may name an event twice. The mark of the only one bears its title.
        <SaidEvent key={index} event={isOne ? { ...event, title: null } : event} />
      ))}
      {type === "step" && ties.length > 0 && (
        <ul class="said-ties">
          {ties.map((sentence, index) => (
            <li key={index} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SaidEvent({ event: { title, facts } }: { readonly event: PageEvent }) {
  return (
    <section class="said-event">
      {title !== null && <h2 dir="auto">{title}</h2>}
      <dl>
        {facts.map(({ label, text }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Footnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  if (footnotes.length === 0) return null;
  return (
    <ol class="footnotes">
      {footnotes.map(({ id, source, lang, fragments }) => (
        <li key={id}>
          <strong dir="auto">{source}</strong>{" "}
          {fragments.map((exact) => (
            <q key={exact} lang={lang} dir="auto">
              {exact}
            </q>
          ))}
        </li>
      ))}
    </ol>
  );
}
