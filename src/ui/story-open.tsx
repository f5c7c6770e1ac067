/** What stays open at the end of the story: the questions with the marks that they hang on, and what holds for the whole atlas. */
import type { Words } from "../i18n/en.ts";
import type { Question } from "../model/schema/question.ts";
import { Inferences } from "./card/inferences.tsx";
import { OpenQuestions } from "./card/open-questions.tsx";
import { useAtlas } from "./context.ts";

/** As many questions as stand in sight; the rest opens. */
const FIRST_QUESTIONS = 6;

export function StoryOpen({ words }: { readonly words: Words }) {
  const { dataset } = useAtlas((state) => state.atlas);
  const throughout = (dataset.inferences ?? []).flatMap((inference) =>
    inference.throughout ? [inference.id] : [],
  );
  return (
    <>
      <Open questions={dataset.questions ?? []} words={words} />
      <Inferences of={throughout} words={words} />
    </>
  );
}

interface OpenProps {
  readonly questions: readonly Question[];
  readonly words: Words;
}

function Open({ questions, words }: OpenProps) {
  const rest = questions.slice(FIRST_QUESTIONS);
  return (
    <>
      <OpenQuestions questions={questions.slice(0, FIRST_QUESTIONS)} hasMarks words={words} />
      {rest.length > 0 && (
        <details class="story-more">
          <summary>{words.more(rest.length)}</summary>
          <OpenQuestions questions={rest} hasMarks hasTitle={false} words={words} />
        </details>
      )}
    </>
  );
}
