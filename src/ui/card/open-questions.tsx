/** What the sources leave open about a thing, each question a way to its own card; of many the first ones, the rest at a click. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { Question } from "../../model/schema/question.ts";
import { useWords } from "../context.ts";
import { OpenSign } from "../symbols.tsx";
import { EventMarks } from "./event-marks.tsx";
import { ThingLink } from "./thing-link.tsx";
import "./open-questions.css";

/** More than these are folded. */
const FIRST = 8;

interface Props {
  readonly questions: readonly Question[];
  /** Whether the marks of the events that they concern stand beside them. */
  readonly hasMarks?: boolean;
  /** Whether it has a heading of its own. */
  readonly hasTitle?: boolean;
  readonly words: Words;
}

export function OpenQuestions({ questions, hasMarks = false, hasTitle = true, words }: Props) {
  const own = useWords(CARD_WORDS);
  if (questions.length === 0) return null;
  const rest = questions.slice(FIRST);
  return (
    <section class="card-list open-questions">
      {hasTitle && <h4>{own.questions}</h4>}
      <QuestionLinks questions={questions.slice(0, FIRST)} hasMarks={hasMarks} words={words} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <QuestionLinks questions={rest} hasMarks={hasMarks} words={words} />
        </details>
      )}
    </section>
  );
}

function QuestionLinks({ questions, hasMarks, words }: Omit<Props, "hasTitle">) {
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.id}>
          <OpenSign />
          <ThingLink thing={{ type: "question", id: question.id }}>
            {translate(question, words.lang).text}
          </ThingLink>
          {hasMarks && <EventMarks ids={eventsOf(question)} />}
        </li>
      ))}
    </ul>
  );
}

function eventsOf({ concerns }: Question): readonly EventId[] {
  return [...new Set(concerns.flatMap((one) => ("event" in one ? [one.event] : [])))];
}
