/** What the timeline is given to draw, and what it reports. */

import type { Grain } from "../../model/grain.ts";
import type { Interval } from "../../model/interval.ts";
import type { Locale } from "../../model/languages.ts";
import type { EventId, QuestionId } from "../../model/schema/common.ts";
import type { TimeShape } from "../../model/signs/bar-sign.ts";
import type { Glyph, Tone } from "../../model/symbols.ts";
import type { Zone } from "../../model/zone.ts";
import type { MarkState } from "../view.ts";

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  /** In the place of the label where that has no room. */
  readonly short: string;
  readonly tone: Tone;
}

/** What the sources leave open about a mark's time; it stands out as the mark does. */
export interface TimelineQuestion {
  readonly id: QuestionId;
  readonly name: string;
  readonly selected: boolean;
}

/** One source's account of a mark's time. */
export interface TimelineTelling {
  /** Its source by initials. */
  readonly sign: string;
  /** The second source's sign is filled. */
  readonly isSecond: boolean;
  readonly time: Interval;
  readonly shape: TimeShape;
  readonly approximate: boolean;
}

/** What several sources tell of one event; its mark's time reaches over all of theirs. */
export interface TimelineTold {
  readonly tellings: readonly TimelineTelling[];
  /** In anything of the matter. */
  readonly differs: boolean;
}

export interface TimelineMark extends MarkState {
  readonly id: EventId;
  readonly row: string;
  /** The words on the mark. */
  readonly title: string;
  /** In the place of the title where that has no room. */
  readonly short: string;
  /** The accessible name; begins with the title. */
  readonly name: string;
  /** The date in words, shown with the title where there is room. */
  readonly date: string;
  /** In the order of time; null where there are too many to number. */
  readonly number: number | null;
  readonly glyph: Glyph;
  readonly tone: Tone;
  /** An open or unknown end is infinite. */
  readonly time: Interval;
  readonly shape: TimeShape;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly questions: readonly TimelineQuestion[];
  readonly told?: TimelineTold;
}

export interface TimelineModel {
  readonly locale: Locale;
  readonly zone: Zone;
  /** How finely the times are given: nothing finer is shown. */
  readonly grain: Grain;
  /** No event has a date that can be drawn: the axis would be of nothing, and is not shown. */
  readonly isUndated: boolean;
  /** What is shown. */
  readonly window: Interval;
  /** How far one may pan. */
  readonly bounds: Interval;
  readonly rows: readonly TimelineRow[];
  /** At most some five hundred. */
  readonly marks: readonly TimelineMark[];
  /**
   * What to bring into sight whenever this is another list: these marks, or the rows' top where it is empty; null for nothing
   * but the selected mark.
   */
  readonly sight: readonly EventId[] | null;
  readonly words: {
    /** The name of the part that the keys `+`, `-`, `0` and Shift with the left and right arrows act on. */
    readonly name: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly earlier: string;
    readonly later: string;
    /** Said when one turns the wheel without Ctrl, so that the page can scroll. */
    readonly wheelHint: string;
    /** Said when one finger scrolls the page. */
    readonly touchHint: string;
  };
}

export interface TimelineHandlers {
  /** A person panned or zoomed. */
  readonly onWindow: (window: Interval) => void;
  /** A person asked for the whole span. */
  readonly onFit: () => void;
  readonly onSelect: (id: EventId) => void;
  readonly onHover: (id: EventId | null) => void;
  readonly onQuestion: (id: QuestionId) => void;
}
