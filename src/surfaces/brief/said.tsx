/** What a slide says in words: its claim, its events with who says so and how sure it is, and the fragments that it rests on. */
import { useEffect, useRef } from "preact/hooks";
import { EventMarks } from "../../ui/card/event-marks.tsx";
import { OpenSign } from "../../ui/symbols.tsx";
import type { Footnote, PageEvent, PageQuestion, SaidSlide } from "../handout/handout-page.ts";
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
      <Questions questions={questions} />
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

/** Each with the letter that stands where its answer would go, or a dash. */
function Questions({ questions }: { readonly questions: readonly PageQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <ul class="said-questions">
      {questions.map(({ text, letter, where, event }, index) => (
        <li key={index}>
          {letter === null ? <span class="said-unmarked">–</span> : <OpenSign letter={letter} />}
          <span dir="auto">{text}</span>
          <span class="said-where">
            {event !== null && <EventMarks ids={[event]} showsPlace={false} />} {where}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SaidEvent({ event: { id, title, facts } }: { readonly event: PageEvent }) {
  return (
    <section class="said-event">
      {title !== null && (
        <h2>
          {id !== null && <EventMarks ids={[id]} showsPlace={false} />}{" "}
          <span dir="auto">{title}</span>
        </h2>
      )}
      <dl>
        {facts.map(({ label, text, told, note }, index) => (
          <div key={index} class={told && "said-apart"}>
            <dt>{label}</dt>
            {told?.map((one, at) => (
              <dd key={at} dir="auto">
                {one.name && <strong>{one.name}</strong>} {one.text}
              </dd>
            )) ?? <dd dir="auto">{text}</dd>}
            {told && note && (
              <dd class="said-note" dir="auto">
                {note}
              </dd>
            )}
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
