/** What the sources leave open about each thing: the questions by what they concern. */
import type { EventId } from "./schema/common.ts";
import type { Concern, Question } from "./schema/question.ts";
import type { Thing } from "./thing.ts";

/** The questions by the key of what they concern, in the dataset's order. */
export type Concerns = ReadonlyMap<string, readonly Question[]>;

interface Asking {
  readonly concerns: Concerns;
}

export function indexConcerns(questions: readonly Question[]): Concerns {
  const index = new Map<string, Question[]>();
  for (const question of questions)
    for (const key of new Set(question.concerns.flatMap(keyOf)))
      index.set(key, [...(index.get(key) ?? []), question]);
  return index;
}

function keyOf(concern: Concern): readonly string[] {
  if ("event" in concern) return [`event:${concern.event}`];
  if ("actor" in concern) return [`actor:${concern.actor}`];
  return "relation" in concern ? [`relation:${concern.relation}`] : [];
}

const NONE: readonly Question[] = [];

/** The questions that are open about a thing; none for things that no question can concern. */
export function questionsAbout({ concerns }: Asking, thing: Thing): readonly Question[] {
  if (thing.type !== "event" && thing.type !== "actor" && thing.type !== "relation") return NONE;
  return concerns.get(`${thing.type}:${thing.id}`) ?? NONE;
}

/** The questions that are open about any of the events, each once. */
export function questionsAboutEvents(
  asking: Asking,
  events: readonly EventId[],
): readonly Question[] {
  return [...new Set(events.flatMap((id) => questionsAbout(asking, { type: "event", id })))];
}
