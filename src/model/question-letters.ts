/** Letters for the open questions of a briefing's step, and where on its views the answer to each would go. */
import { type Atlas, isOnMap } from "./atlas.ts";
import type { Lang } from "./languages.ts";
import type { EventId } from "./schema/common.ts";
import type { Concern, Question } from "./schema/question.ts";
import type { StepSlide } from "./slides.ts";

/** Where the answer would go: on the map, in its corner for a whole country, below it for no place at all, or along the time. */
export type AnswerPlace = "ring" | "point" | "corner" | "below" | "time";

export interface LetteredQuestion {
  readonly question: Question;
  /** Null where neither map nor timeline has a place for the answer. */
  readonly letter: string | null;
  readonly at: { readonly place: AnswerPlace; readonly event: EventId } | null;
}

/** Letters by the event that they stand at. */
export interface LettersInViews {
  readonly map: ReadonlyMap<EventId, string>;
  readonly time: ReadonlyMap<EventId, string>;
}

/** In the order in which each language lists by letters. */
const LETTERS: Readonly<Record<Lang, string>> = {
  en: "abcdefghijklmnopqrstuvwxyz",
  ar: "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  ru: "абвгдежзиклмнопрстуфхцчшщэюя",
};

/** @param questions all of a step, in its order: a letter means the same on each of its slides */
export function letterQuestions(
  atlas: Atlas,
  questions: readonly Question[],
  lang: Lang,
): readonly LetteredQuestion[] {
  const letters = LETTERS[lang];
  let given = 0;
  return questions.map((question) => {
    const at = answerPlaceOf(atlas, question);
    const letter = at === null ? null : (letters[given++] ?? null);
    return { question, letter, at };
  });
}

/** The open questions on a slide, with the letters that they have on every slide of their step. */
export function lettersOn(atlas: Atlas, slide: StepSlide, lang: Lang): readonly LetteredQuestion[] {
  const all = (slide.step.questions ?? []).flatMap((id) => atlas.questions.get(id) ?? []);
  return letterQuestions(atlas, all, lang).filter(({ question }) =>
    slide.questions.includes(question),
  );
}

/** Several questions about one event stand beside each other, in their order. */
export function lettersInViews(lettered: readonly LetteredQuestion[]): LettersInViews {
  const map = new Map<EventId, string>();
  const time = new Map<EventId, string>();
  for (const { letter, at } of lettered) {
    if (letter === null || at === null) continue;
    const view = at.place === "time" ? time : map;
    view.set(at.event, `${view.get(at.event) ?? ""}${letter}`);
  }
  return { map, time };
}

/** A place that is asked for before anything else that the question concerns. */
function answerPlaceOf(atlas: Atlas, { concerns }: Question): LetteredQuestion["at"] {
  const asked = concerns.flatMap((one) => ("event" in one ? [one] : []));
  const known = asked.filter(({ event, part }) => atlas.events.has(event) && part !== "casualties");
  const concern = known.find(({ part }) => part === "where") ?? known[0];
  return concern ? { place: placeFor(atlas, concern), event: concern.event } : null;
}

function placeFor(
  atlas: Atlas,
  { event, part }: Extract<Concern, { readonly event: EventId }>,
): AnswerPlace {
  if (part !== "where") return "time";
  const where = atlas.events.get(event)?.event.where;
  if (!where || !isOnMap(atlas, where)) return "below";
  if (where.extent === "country") return "corner";
  return where.extent === "ring" ? "ring" : "point";
}
