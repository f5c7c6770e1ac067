/** From the state to what the timeline draws of a dataset whose events may be too many to be drawn one by one. */
import type { Answer, Engine } from "../../../../engine/engine.ts";
import { wordsOf } from "../../../../i18n/catalogue.ts";
import { TIMELINE_WORDS } from "../../../../i18n/parts/timeline.ts";
import type { Atlas } from "../../../../model/atlas.ts";
import type { BandRow } from "../../../../model/band-rows.ts";
import { binEdges, isFinestUnit } from "../../../../model/bins.ts";
import type { Coloring } from "../../../../model/coloring.ts";
import { type Interval, toInterval } from "../../../../model/interval.ts";
import { unlessLacking } from "../../../../model/lacking.ts";
import type { Lang } from "../../../../model/languages.ts";
import type { EventId, QuestionId } from "../../../../model/schema/common.ts";
import { drawsItems } from "../../../../model/timeline-form.ts";
import { memoise } from "../../../../state/memoise.ts";
import { answerOf, type Light, lightIn, selectedEventOf } from "../../../../state/selectors.ts";
import type { State } from "../../../../state/state.ts";
import { bandRowsIn, sumTimeline, type TimelineSum } from "../../../../state/timeline-sum.ts";
import { isFollowedAtHand, keepWhileHeld } from "../../../../state/while-held.ts";
import type {
  CrowdDrawing,
  CrowdedTimelineModel,
  TimelineCrowd,
} from "../../../../views/timeline/crowd-model.ts";
import type { TimelineMark } from "../../../../views/timeline/timeline-model.ts";
import { grainIn } from "../grain-in.ts";
import { litMarks } from "../lit-marks.ts";
import { aroundWindow } from "../timeline-reach.ts";
import { sightOf, withQuestion } from "../to-timeline-model.ts";
import { countBands } from "./count-bands.ts";
import { crowdMarks, itemsAround } from "./crowd-marks.ts";
import { describeCrowd, openedRows, sayRows } from "./crowd-rows.ts";

/** What there is to be counted or drawn, before there is any room for it. */
interface Ground {
  readonly engine: Engine;
  readonly answer: Answer;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly coloring: Coloring;
  /** All that there can be. */
  readonly rows: readonly BandRow[];
  readonly window: Interval;
  readonly reach: Interval;
  readonly sum: TimelineSum;
}

const groundOf = memoise(
  (
    engine: Engine,
    answer: Answer,
    atlas: Atlas,
    lang: Lang,
    coloring: Coloring,
    rows: readonly BandRow[],
    window: Interval,
    reach: Interval,
    sum: TimelineSum,
  ): Ground => ({ engine, answer, atlas, lang, coloring, rows, window, reach, sum }),
);

const fitsItems = memoise((ground: Ground, width: number, height: number | null): boolean => {
  const { answer, atlas, window, sum } = ground;
  const grain = grainIn(atlas);
  const { edges, unit } = binEdges(window, width, atlas.zone, grain);
  const isNearest = edges.length === 2 && isFinestUnit(unit, grain);
  const fullestOf = (stretches: number) => lanesOf(ground, stretches);
  if (!answer.counted) return true;
  return drawsItems({ total: sum.inWindow, isNearest, fullestOf }, { width, height });
});

/** Of each row its fullest stretch, added up. */
function lanesOf({ answer, coloring, rows, window }: Ground, stretches: number): number {
  const length = window.end - window.start;
  const edges = Float64Array.from(
    { length: stretches + 1 },
    (_, index) => window.start + (length * index) / stretches,
  );
  const bands = answer.counted?.bands(edges, coloring);
  // What has begun before lies at the window's start, one above another too.
  const begun = (code: number, stretch: number) =>
    (bands?.counts[code * stretches + stretch] ?? 0) +
    (stretch === 0 ? (bands?.earlier[code] ?? 0) : 0);
  const inStretch = ({ codes }: BandRow, stretch: number) =>
    codes.reduce((sum, code) => sum + begun(code, stretch), 0);
  const fullest = (row: BandRow) =>
    Math.max(...Array.from({ length: stretches }, (_, stretch) => inStretch(row, stretch)));
  return rows.reduce((sum, row) => sum + fullest(row), 0);
}

const bandsOf = memoise((ground: Ground, shown: readonly BandRow[], width: number) => {
  const { answer, engine, coloring, atlas, lang, window, reach } = ground;
  const { counted } = answer;
  if (!counted) return null;
  const around = aroundWindow(window);
  return countBands(
    {
      counted,
      coloring,
      classes: engine.census?.classes(coloring) ?? [],
      rows: shown,
      atlas,
      words: wordsOf(lang),
      end: engine.extent?.end ?? Infinity,
    },
    binEdges(window, width, atlas.zone, grainIn(atlas)),
    toInterval(
      Math.min(Math.max(around.start, reach.start), window.start),
      Math.max(Math.min(around.end, reach.end), window.end),
    ),
  );
});

const openedIn = memoise(openedRows);
const sayRowsOf = memoise(sayRows);
const allItems = memoise((ground: Ground) =>
  crowdMarks(itemsAround(ground.answer, ground.window), ground),
);
const oneItem = memoise((ground: Ground, selected: EventId | null) =>
  crowdMarks(selected !== null && ground.answer.has(selected) ? [selected] : [], ground),
);

/** What is drawn one by one. The selected event always is, even where it lies beyond the items there are. */
const itemsOf = memoise((ground: Ground, selected: EventId | null): readonly TimelineMark[] => {
  const all = allItems(ground);
  const isThere = selected === null || all.some(({ id }) => id === selected);
  return isThere ? all : [...all, ...oneItem(ground, selected)];
});

const inLight = litMarks<TimelineMark>();

const crowdOf = memoise(
  (
    ground: Ground,
    light: Light | null,
    selected: EventId | null,
    asked: QuestionId | null,
  ): TimelineCrowd => ({
    draw: ({ width, height }, open) =>
      unlessLacking((): CrowdDrawing => {
        const fits = fitsItems(ground, width, height);
        // Until all its items are at hand, a window is counted.
        const items = fits ? unlessLacking(() => itemsOf(ground, selected)) : null;
        const isBanded = items === null;
        const shown = openedIn(ground.sum, isBanded ? open : NONE_OPEN, ground);
        const bands = isBanded ? bandsOf(ground, shown, width) : null;
        const plain = items ?? unlessLacking(() => oneItem(ground, selected)) ?? NONE;
        return {
          rows: sayRowsOf(shown, bands, bands ? null : plain, open, ground),
          marks: withQuestion(inLight(plain, light, selected), asked),
          bands,
          description: describeCrowd(ground.sum, isBanded, wordsOf(ground.lang)),
        };
      }),
  }),
);

const NONE_OPEN: ReadonlySet<string> = new Set();
const NONE: readonly never[] = [];

const assemble = memoise(
  (
    ground: Ground,
    sight: readonly EventId[] | null,
    crowd: TimelineCrowd,
    isUndated: boolean,
  ): CrowdedTimelineModel => ({
    locale: wordsOf(ground.lang).locale,
    zone: ground.atlas.zone,
    grain: grainIn(ground.atlas),
    isUndated,
    window: ground.window,
    bounds: ground.reach,
    rows: NONE,
    marks: NONE,
    sight,
    crowd,
    words: TIMELINE_WORDS[ground.lang],
  }),
);

/** The window, and so what it is cut into, follows a brush when it is let go; a map in a hand leaves it as it is. */
export const crowdedTimelineModel = keepWhileHeld(modelOf, isFollowedAtHand);

function modelOf(state: State): CrowdedTimelineModel {
  const { engine, atlas, lang, coloring, window, reach } = state;
  const ground = groundOf(
    engine,
    answerOf(state),
    atlas,
    lang,
    coloring,
    bandRowsIn(state),
    window,
    reach,
    sumTimeline(state),
  );
  const asked = state.selected?.type === "question" ? state.selected.id : null;
  const crowd = crowdOf(ground, lightIn(state), selectedEventOf(state), asked);
  return assemble(ground, sightOf(state.spotlight), crowd, engine.extent === null);
}
