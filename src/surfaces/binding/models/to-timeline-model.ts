/** From the state to what the timeline draws. */

import type { Answer } from "../../../engine/engine.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayWhen } from "../../../i18n/dates.ts";
import type { Words } from "../../../i18n/en.ts";
import { TIMELINE_WORDS } from "../../../i18n/parts/timeline.ts";
import { nameOfFaction, nameOfMark } from "../../../i18n/say.ts";
import { translate } from "../../../i18n/translate.ts";
import { type Atlas, numberOf, toneOfFaction } from "../../../model/atlas.ts";
import { onAxis } from "../../../model/axis-limits.ts";
import { type Coloring, toneOfEvent } from "../../../model/coloring.ts";
import type { Company } from "../../../model/company.ts";
import { questionsAbout } from "../../../model/concerns.ts";
import { cutLong } from "../../../model/cut-long.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { Interval } from "../../../model/interval.ts";
import { glyphOf } from "../../../model/kinds.ts";
import type { Lang } from "../../../model/languages.ts";
import type { EventId, FactionId, QuestionId } from "../../../model/schema/common.ts";
import { shapeOf } from "../../../model/time-shape.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf, lightIn, selectedEventOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type {
  TimelineMark,
  TimelineModel,
  TimelineQuestion,
  TimelineRow,
} from "../../../views/timeline/timeline-model.ts";
import { grainIn } from "./grain-in.ts";
import { litMarks } from "./lit-marks.ts";
import { aroundWindow, MAX_MARKS } from "./timeline-reach.ts";

const rowsOf = memoise(
  (atlas: Atlas, lang: Lang, marks: readonly TimelineMark[]): readonly TimelineRow[] => {
    const used = new Set(marks.map(({ row }) => row));
    return sideRows(atlas, wordsOf(lang)).filter(({ id }) => used.has(id));
  },
);

/** The row of events whose two parties stand on two sides: it is neither's. No side has an id with a blank. */
const PAIRS = "a pair";

/** Every row there can be: the sides in the dataset's order, no side, and pairs. */
export function sideRows(atlas: Atlas, words: Words): readonly TimelineRow[] {
  const sides: readonly (FactionId | null)[] = [...atlas.factions.keys(), null];
  return [
    ...sides.map((id) => ({
      id: rowId(id),
      label: cutLong(nameOfFaction(atlas, id, words)),
      short: cutLong(shortNameOf(atlas, id, words)),
      tone: toneOfFaction(atlas, id),
    })),
    {
      id: PAIRS,
      label: words.sides.pairs,
      short: words.sides.pairs,
      tone: toneOfFaction(atlas, null),
    },
  ];
}

export function shortNameOf(atlas: Atlas, id: FactionId | null, words: Words): string {
  const faction = id === null ? undefined : atlas.factions.get(id);
  const short = faction && translate(faction, words.lang).short;
  return short ?? nameOfFaction(atlas, id, words);
}

/** The id of an event's row. */
export function rowOf({ faction, pair }: EventFacts): string {
  return pair && pair[0] !== pair[1] ? PAIRS : rowId(faction);
}

function rowId(id: FactionId | null): string {
  return id ?? "none";
}

/** @param selected has its mark even where there are more than can be drawn */
const plainMarks = memoise(
  (
    answer: Answer,
    atlas: Atlas,
    window: Interval,
    lang: Lang,
    coloring: Coloring,
    selected: EventId | null,
  ): readonly TimelineMark[] => {
    const { ids } = answer.inWindow(aroundWindow(window), MAX_MARKS);
    const isLeftOut = selected !== null && !ids.includes(selected) && answer.has(selected);
    return (isLeftOut ? [...ids, selected] : ids).flatMap((id) => {
      const facts = atlas.events.get(id);
      return facts ? [markOf(facts, atlas, lang, coloring)] : [];
    });
  },
);

/** The selected event, where it could be missing; else null, so that a selection changes no list of marks. */
function selectedAmongMany(state: State): EventId | null {
  return state.engine.size > MAX_MARKS ? selectedEventOf(state) : null;
}

/** Of the axis. */
const EDGES = onAxis(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

export function markOf(
  facts: EventFacts,
  atlas: Atlas,
  lang: Lang,
  coloring: Coloring,
): TimelineMark {
  const { event, edtf, time } = facts;
  const words = wordsOf(lang);
  const isWithin = time.start < EDGES.end && time.end > EDGES.start;
  const { title, short = title } = translate(event, lang);
  return {
    id: event.id,
    row: rowOf(facts),
    title: cutLong(title),
    short: cutLong(short),
    name: nameOfMark(facts, atlas, words),
    date: sayWhen(edtf, words),
    glyph: glyphOf(atlas, event.kind),
    tone: toneOfEvent(atlas, facts, coloring),
    number: numberOf(atlas, event.id),
    time: isWithin ? time : onAxis(time.start, time.end),
    // What is older than the axis stands at its edge, and an arrow says that it lies farther out.
    shape: isWithin ? shapeOf(facts) : "span",
    approximate: edtf.approximate,
    uncertain: edtf.uncertain,
    openStart: edtf.start !== "given" || time.start <= EDGES.start,
    openEnd: edtf.end !== "given" || time.end >= EDGES.end,
    questions: questionsOf(atlas, event.id, lang),
    selected: false,
    emphasis: "plain",
  };
}

/** What the sources leave open about an event's time. */
function questionsOf(atlas: Atlas, id: EventId, lang: Lang): readonly TimelineQuestion[] {
  return questionsAbout(atlas, { type: "event", id })
    .filter(({ concerns }) =>
      concerns.some((one) => "event" in one && one.event === id && one.part === "when"),
    )
    .map((question) => ({
      id: question.id,
      name: cutLong(translate(question, lang).text),
      selected: false,
    }));
}

const inLight = litMarks<TimelineMark>();

export const withQuestion = memoise(
  (marks: readonly TimelineMark[], selected: QuestionId | null): readonly TimelineMark[] =>
    selected === null
      ? marks
      : marks.map((mark) =>
          mark.questions.some(({ id }) => id === selected)
            ? {
                ...mark,
                questions: mark.questions.map((one) => ({ ...one, selected: one.id === selected })),
              }
            : mark,
        ),
);

export const sightOf = memoise((spotlight: Company | null): readonly EventId[] | null =>
  spotlight === null ? null : [...spotlight.events],
);

/** The rows from their top. */
const WHOLE: readonly EventId[] = [];

const assemble = memoise(
  (
    lang: Lang,
    atlas: Atlas,
    window: Interval,
    bounds: Interval,
    rows: readonly TimelineRow[],
    marks: readonly TimelineMark[],
    sight: readonly EventId[] | null,
    isUndated: boolean,
  ): TimelineModel => ({
    locale: wordsOf(lang).locale,
    zone: atlas.zone,
    grain: grainIn(atlas),
    isUndated,
    window,
    bounds,
    rows,
    marks,
    sight,
    words: TIMELINE_WORDS[lang],
  }),
);

export function timelineModel(state: State): TimelineModel {
  return modelOf(state, sightOf(state.spotlight));
}

/** A slide that stresses nothing speaks of the whole. */
export function slideTimelineModel(state: State): TimelineModel {
  return modelOf(state, sightOf(state.spotlight) ?? WHOLE);
}

function modelOf(state: State, sight: readonly EventId[] | null): TimelineModel {
  const { atlas, lang, window, reach } = state;
  const plain = plainMarks(
    answerOf(state),
    atlas,
    window,
    lang,
    state.coloring,
    selectedAmongMany(state),
  );
  const asked = state.selected?.type === "question" ? state.selected.id : null;
  const lit = inLight(plain, lightIn(state), selectedEventOf(state));
  const marks = withQuestion(lit, asked);
  const rows = rowsOf(atlas, lang, plain);
  return assemble(lang, atlas, window, reach, rows, marks, sight, state.engine.extent === null);
}
