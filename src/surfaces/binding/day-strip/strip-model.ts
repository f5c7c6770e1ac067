/** What a strip of days shows: its ticks, and the events of the timeline as far as they are in the window. */
import { type DayRoom, sayDayOfWeek } from "../../../i18n/moments.ts";
import type { Company } from "../../../model/company.ts";
import { DAY_MS, MINUTE_MS } from "../../../model/durations.ts";
import { overlaps } from "../../../model/interval.ts";
import type { LettersInViews } from "../../../model/question-letters.ts";
import { textWidth } from "../../../views/picture/text-width.ts";
import { makeTicks, type TimeTick } from "../../../views/time-ticks.ts";
import type { TimelineMark, TimelineModel } from "../../../views/timeline/timeline-model.ts";
import { layDayStrip, type StripItem, type StripPlace } from "./lay-day-strip.ts";

export interface StripTick {
  readonly x: number;
  readonly label: string;
}

export interface StripEvent {
  readonly mark: TimelineMark;
  /** Of the open questions whose answers would go here. */
  readonly letters: readonly string[];
  readonly isBar: boolean;
  readonly place: StripPlace;
}

export interface StripModel {
  readonly look: StripLook;
  readonly ticks: readonly StripTick[];
  readonly events: readonly StripEvent[];
}

/** What the strip is drawn in; in the design's pixels. */
export interface StripLook {
  readonly lanes: number;
  /** How high a lane is, and how far from the next. */
  readonly lane: number;
  readonly gap: number;
  /** Between two in a lane. */
  readonly apart: number;
  /** How wide a sign is with its air, and the letter of an open question. */
  readonly sign: number;
  readonly letter: number;
}

/** Left and right of a title. */
const AIR = 10;
/** Left of a day's name, and before the next day. */
const LABEL_AIR = 8;
/** An open start has its arrow there. */
const ARROW = 24;
/** The strip is for what can be seen at once. */
const MOST_EVENTS = 40;
/** Beyond, days have no room for their names. */
const MOST_DAYS = 12;
/** About what a tick of another kind needs. */
const TICK = 110;
const TITLE = { size: 12, weight: 600, serif: false, spacing: 0 } as const;
const LABEL = { ...TITLE, weight: 400 } as const;

/**
 * @param spotlight what gets its titles first; what is pointed at does not, or the strip would move under the pointer
 * @param width in the design's pixels
 * @returns null where the events have no room in so few lanes
 */
export function stripModel(
  timeline: TimelineModel,
  spotlight: Company | null,
  letters: LettersInViews | null,
  width: number,
  look: StripLook,
): StripModel | null {
  const { marks, window } = timeline;
  const shown = marks.filter(({ time }) => overlaps(time, window));
  if (shown.length > MOST_EVENTS || width <= 0) return null;
  const at = (ms: number) =>
    Math.min(width, Math.max(0, ((ms - window.start) / (window.end - window.start)) * width));
  const ticks = ticksOf(timeline, shown, width)
    .map((tick) => ({ ...tick, x: at(tick.at) }))
    .filter(({ x }) => x < width - AIR);
  const step = ticks[0] && ticks[1] ? ticks[1].x - ticks[0].x : width;
  const events = shown.map((mark) => {
    const [from, to] = [at(mark.time.start), at(mark.time.end)];
    const isBar = mark.shape === "span" || mark.shape === "one-of" || to - from > step + 1;
    return { mark, letters: Array.from(letters?.time.get(mark.id) ?? ""), isBar, from, to };
  });
  const items = events.map(({ mark, letters: own, isBar, from, to }): StripItem => {
    const arrow = mark.openStart && isBar ? ARROW : 0;
    const least = arrow + look.sign + own.length * look.letter;
    const full = Math.ceil(least + textWidth(mark.short, TITLE) + AIR);
    const isLit = spotlight?.events.has(mark.id) ?? false;
    return { id: mark.id, from, to, isBar, least, full, isLit };
  });
  const places = layDayStrip(items, { width, lanes: look.lanes, apart: look.apart });
  if (places === null) return null;
  return {
    look,
    ticks,
    events: events.flatMap(({ mark, letters: own, isBar }) => {
      const place = places.get(mark.id);
      return place ? [{ mark, letters: own, isBar, place }] : [];
    }),
  };
}

/** Days by their names; hours only where some time is known to the minute. */
function ticksOf(
  { window, zone, locale }: TimelineModel,
  marks: readonly TimelineMark[],
  width: number,
): readonly TimeTick[] {
  const days = Math.ceil((window.end - window.start) / DAY_MS);
  const hasMoments = marks.some(({ shape }) => shape === "moment");
  if (days > MOST_DAYS || (hasMoments && days < 3))
    return makeTicks(window, Math.max(2, Math.floor(width / TICK)), { locale, zone });
  const starts = makeTicks(window, days, { locale, zone }).filter(
    ({ at }) => (at + zone.offsetAt(at) * MINUTE_MS) % DAY_MS === 0,
  );
  const sayAs = (room: DayRoom) => starts.map(({ at }) => sayDayOfWeek(at, zone, locale, room));
  const fits = (labels: readonly string[], air: number) =>
    labels.every((label) => textWidth(label, LABEL) <= width / days - air);
  const [long, short] = [sayAs("long"), sayAs("short")];
  const labels = fits(long, AIR) ? long : fits(short, LABEL_AIR) ? short : sayAs("number");
  return starts.map(({ at }, index) => ({ at, label: labels[index] ?? "" }));
}
