/** What nobody says of the places on the map: one open mark a place, where its answer would go. */
import { MAP_QUESTION_WORDS } from "../../i18n/parts/map-questions.ts";
import { translate } from "../../i18n/translate.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Lang } from "../../model/languages.ts";
import type { Question } from "../../model/schema/question.ts";
import type { Emphasis, Letters, Sign, Stroke } from "../../model/signs/sign.ts";
import { circlePath, openSign } from "../../model/signs/small-signs.ts";
import { NO_SIDE } from "../../model/symbols.ts";
import type { Thing } from "../../model/thing.ts";
import { memoise } from "../../state/memoise.ts";
import type { MapMark } from "../../views/map/map-model.ts";

type Questions = readonly [Question, ...Question[]];

/** Of the open circle, in pixels. */
const SIZE = 24;

/**
 * The marks of events, and after them those of questions about where these were.
 *
 * @param events of the events that are kept
 * @param dims whether something else stands out
 */
export const withQuestions = memoise(
  (
    events: readonly MapMark[],
    atlas: Atlas,
    lang: Lang,
    selected: Thing | null,
    dims: boolean,
  ): readonly MapMark[] => {
    const places = Map.groupBy(events, placeKey);
    const questions = atlas.dataset.questions ?? [];
    const marks = [...places.values()].flatMap((here) => {
      const [question, ...more] = questions.filter((one) => isAbout(one, here, atlas));
      const [first] = here;
      return first && question ? [markOf([question, ...more], first, lang, selected, dims)] : [];
    });
    return marks.length > 0 ? [...events, ...marks] : events;
  },
);

/** Events share a place where they have one name and one kind of extent: a country's chip, or a point. */
function placeKey({ lonLat, extent }: MapMark): string {
  return `${lonLat.join()} ${extent.type === "country"}`;
}

/** Whether its answer would be a place here: it is about where one of these events was, or about their place. */
function isAbout({ concerns }: Question, here: readonly MapMark[], atlas: Atlas): boolean {
  return concerns.some((concern) => {
    if ("event" in concern)
      return concern.part === "where" && here.some(({ id }) => id === concern.event);
    if (!("place" in concern)) return false;
    return here.some(({ thing }) => {
      const where = thing.type === "event" && atlas.events.get(thing.id)?.event.where;
      return where && where.extent !== "unplaced" && where.place === concern.place;
    });
  });
}

/** How many they are stands beside the circle: within it, it would look like an event's number. */
function signOf(count: number, emphasis: Emphasis): Sign {
  const sign = openSign("?", SIZE, emphasis);
  if (count === 1) return sign;
  const ink = emphasis === "dimmed" ? "ink-3" : "ink";
  const [x, y] = [SIZE * 0.42, -SIZE * 0.36];
  const ground: Stroke = { d: circlePath(5.5), at: [x, y], fill: "panel" };
  const number: Letters = { text: String(count), x, y, size: 10.5, weight: 600, ink };
  return {
    reach: sign.reach + 4,
    strokes: [...sign.strokes, ground],
    letters: [...sign.letters, number],
  };
}

function markOf(
  open: Questions,
  at: MapMark,
  lang: Lang,
  selected: Thing | null,
  dims: boolean,
): MapMark {
  const index = open.findIndex(({ id }) => selected?.type === "question" && selected.id === id);
  // Of several, a click on the mark of a selected one goes on to the next.
  const next = open[(index + 1) % open.length] ?? open[0];
  const shown = open[index] ?? next;
  const words = MAP_QUESTION_WORDS[lang];
  const textOf = (question: Question) => translate(question, lang).text;
  const isSelected = index >= 0;
  const emphasis: Emphasis = isSelected ? "lit" : dims ? "dimmed" : "plain";
  const { lonLat, extent, place } = at;
  return {
    id: `questions at ${placeKey(at)}`,
    thing: { type: "question", id: next.id },
    title: textOf(shown),
    name: open.length > 1 ? words.many(open.length, textOf(next)) : words.one(textOf(next)),
    place,
    lonLat,
    extent: extent.type === "country" ? extent : { type: "point", toward: false },
    caption: null,
    line: null,
    number: null,
    sign: signOf(open.length, emphasis),
    glyph: "cross",
    tone: NO_SIDE,
    inferred: false,
    selected: isSelected,
    emphasis,
  };
}
