/** A dataset with some of its events: sound as the whole was, since whatever named the others names them no more. */
import type { Step } from "./schema/briefing.ts";
import type { EventId } from "./schema/common.ts";
import type { Dataset } from "./schema/dataset.ts";
import type { Question } from "./schema/question.ts";

/**
 * Actors, places, sources and ties all stay. A question goes where all that it concerns has gone; a step of the briefing where
 * all the events that it tells of have.
 *
 * @param dataset a sound one; never changed
 */
export function keepEvents(dataset: Dataset, isKept: (id: EventId) => boolean): Dataset {
  const { questions: asked = [], briefing, ...others } = dataset;
  const questions = asked.flatMap((question) => keptQuestion(question, isKept));
  const isAsked = new Set(questions.map(({ id }) => id));
  const steps = (briefing?.steps ?? [])
    .flatMap((step) => keptStep(step, isKept))
    .map((step) => withQuestions(step, (id) => isAsked.has(id)));
  return {
    ...others,
    events: dataset.events.filter(({ id }) => isKept(id)),
    ...(questions.length > 0 ? { questions } : {}),
    ...(steps.length > 0 ? { briefing: { steps } } : {}),
  };
}

function keptQuestion(question: Question, isKept: (id: EventId) => boolean): readonly Question[] {
  const concerns = question.concerns.filter((one) => !("event" in one) || isKept(one.event));
  return concerns.length > 0 ? [{ ...question, concerns }] : [];
}

function keptStep(step: Step, isKept: (id: EventId) => boolean): readonly Step[] {
  const events = step.events.filter(isKept);
  return events.length > 0 || step.events.length === 0 ? [{ ...step, events }] : [];
}

function withQuestions(step: Step, isAsked: (id: Question["id"]) => boolean): Step {
  return step.questions ? { ...step, questions: step.questions.filter(isAsked) } : step;
}
