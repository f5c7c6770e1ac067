/** What the timeline draws of events that several sources tell apart: one mark over all of their times. Pure. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayWhen } from "../../../i18n/dates.ts";
import { signsOfSources } from "../../../i18n/say-account.ts";
import { nameOfTold } from "../../../i18n/say-tellings.ts";
import type { Tellings } from "../../../model/accounts/tellings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { Lang } from "../../../model/languages.ts";
import type { EventId } from "../../../model/schema/common.ts";
import { shapeOf } from "../../../model/time-shape.ts";
import { memoise } from "../../../state/memoise.ts";
import type { State } from "../../../state/state.ts";
import type {
  TimelineMark,
  TimelineModel,
  TimelineTelling,
} from "../../../views/timeline/timeline-model.ts";
import { markOf } from "../models/to-timeline-model.ts";
import { tellingsIn } from "./tellings-in.ts";

type Told = Omit<TimelineMark, "selected" | "emphasis" | "questions">;

const toldIn = memoise(
  (
    told: ReadonlyMap<EventId, Tellings>,
    atlas: Atlas,
    lang: Lang,
    coloring: State["coloring"],
  ): ReadonlyMap<EventId, Told> =>
    new Map(
      [...told].map(([id, tellings]) => {
        const {
          selected: _,
          emphasis: __,
          questions: ___,
          ...mark
        } = markOf(tellings.accounts[0], atlas, lang, coloring);
        return [id, tellings.accounts.length > 1 ? overAll(mark, tellings, atlas, lang) : mark];
      }),
    ),
);

/** Its bracket says "on one of these days" where they give several. */
function overAll(mark: Told, tellings: Tellings, atlas: Atlas, lang: Lang): Told {
  const words = wordsOf(lang);
  const { accounts, isOneTime, areTimesApart, differences, time } = tellings;
  const marks = accounts.map(({ edtf }) => edtf);
  const dates = [...new Set(marks.map((edtf) => sayWhen(edtf, words)))];
  return {
    ...mark,
    name: nameOfTold(tellings, atlas, words),
    date: dates.join(areTimesApart ? " ≠ " : "; "),
    time,
    shape: isOneTime ? mark.shape : "one-of",
    approximate: marks.every(({ approximate }) => approximate),
    uncertain: marks.some(({ uncertain }) => uncertain),
    openStart: accounts.some(({ edtf }) => edtf.start !== "given"),
    openEnd: accounts.some(({ edtf }) => edtf.end !== "given"),
    told: {
      tellings: accounts.flatMap((account) => telling(account, atlas, lang)),
      differs: differences.length > 0,
    },
  };
}

function telling(account: EventFacts, atlas: Atlas, lang: Lang): readonly TimelineTelling[] {
  const { source, time, edtf } = account;
  const signs = signsOfSources(atlas, wordsOf(lang));
  const sign = source && signs.get(source);
  if (!sign) return [];
  const isSecond = [...signs.keys()].indexOf(source) === 1;
  return [{ sign, isSecond, time, shape: shapeOf(account), approximate: edtf.approximate }];
}

/** A timeline of which a strip of days is made; the same where nothing is told apart. */
export function tellTimeline(model: TimelineModel, state: State): TimelineModel {
  if (tellingsIn(state).size === 0) return model;
  const marks = tellTimes(model.marks, state).map((mark) =>
    mark.told ? { ...mark, short: `${mark.short} ${mark.told.differs ? "≠" : "="}` } : mark,
  );
  return { ...model, marks };
}

/** The marks of a timeline, with all times of what is told apart. */
export function tellTimes(marks: readonly TimelineMark[], state: State): readonly TimelineMark[] {
  const told = toldIn(tellingsIn(state), state.atlas, state.lang, state.coloring);
  return marks.map((mark) => {
    const own = told.get(mark.id);
    return own ? { ...mark, ...own, row: mark.row } : mark;
  });
}
