/** What a briefing shows, one slide after another: the opening, its steps, who stands where, and the sources. */
import type { Atlas } from "./atlas.ts";
import { spanOf } from "./event-facts.ts";
import type { Briefing, Step, StepId } from "./schema/briefing.ts";
import type { AtlasEvent } from "./schema/event.ts";
import { type Slide, type StepSlide, slideOf } from "./slides.ts";

/** On one slide. */
const MOST_QUESTIONS = 7;

/**
 * @param briefing null for one step an event, in the order of time
 * @returns the same objects for the same steps of the same atlas only as far as the caller keeps them
 */
export function slidesOf(atlas: Atlas, briefing: Briefing | null): readonly Slide[] {
  const steps = briefing?.steps ?? stepsFromEvents(atlas);
  const hasActors = atlas.actors.size > 0;
  return [
    { type: "title" },
    ...steps.flatMap((step) => slidesOfStep(atlas, step)),
    ...(hasActors ? ([{ type: "factions" }] as const) : []),
    { type: "sources" },
  ];
}

/** More open questions than a room can read at once go on to further slides, in shares as equal as they can be. */
function slidesOfStep(atlas: Atlas, step: Step): readonly StepSlide[] {
  const whole = slideOf(atlas, step);
  const { questions } = whole;
  const slides = Math.max(1, Math.ceil(questions.length / MOST_QUESTIONS));
  const share = Math.ceil(questions.length / slides);
  return Array.from({ length: slides }, (_, index) => ({
    ...whole,
    questions: questions.slice(index * share, (index + 1) * share),
  }));
}

/** One step an event: what a dataset without a briefing is taken through. */
export function stepsFromEvents(atlas: Atlas): readonly Step[] {
  return [...atlas.events.values()]
    .map((facts) => ({ facts, time: spanOf(facts) }))
    .toSorted((a, b) => a.time.start - b.time.start || a.time.end - b.time.end)
    .map(({ facts }) => stepOf(facts.event));
}

function stepOf({ id, title, summary, translations }: AtlasEvent): Step {
  const told = Object.entries(translations ?? {}).map(([lang, words]) => [
    lang,
    { ...(words.title && { title: words.title }), ...(words.summary && { line: words.summary }) },
  ]);
  return {
    id: id as string as StepId,
    title,
    ...(summary && { line: summary }),
    ...(told.length > 0 && { translations: Object.fromEntries(told) }),
    events: [id],
  };
}
