/** What the one store holds. Everything on the screen follows from it. */
import type { Engine } from "../engine/engine.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Coloring } from "../model/coloring.ts";
import type { Company, Connections } from "../model/company.ts";
import type { Filters, Sort } from "../model/filters.ts";
import type { Bounds, Camera, Frame } from "../model/frame.ts";
import type { Interval } from "../model/interval.ts";
import type { Lang } from "../model/languages.ts";
import type { Playback } from "../model/playback.ts";
import type { LettersInViews } from "../model/question-letters.ts";
import type { Thing } from "../model/thing.ts";

/** `system` follows the device. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The panels that a small screen shows one at a time, under the map; the reading column has three of them. */
export const TABS = [
  "story",
  "event",
  "timeline",
  "factions",
  "source",
  "filters",
  "events",
] as const;
export type Tab = (typeof TABS)[number];

export interface State {
  readonly atlas: Atlas;
  readonly connections: Connections;
  /** In the interface's language, since it sorts and searches words. */
  readonly engine: Engine;
  readonly selected: Thing | null;
  /** Pointed at, by pointer or by keyboard. */
  readonly hovered: Thing | null;
  /** Emphasised, with the rest dimmed. */
  readonly focused: Thing | null;
  /** What a step of a briefing is about: lit, with the rest dimmed, while nothing is pointed at or focused. */
  readonly spotlight: Company | null;
  /** On a slide about open questions, the letters that stand where their answers would go. */
  readonly letters: LettersInViews | null;
  /** `frame` is not set here: it follows from `keepInFrame` and the map. */
  readonly filters: Filters;
  readonly keepInFrame: boolean;
  /** While a hand or playback moves the time filter: what is written down of it waits until it is let go. */
  readonly isBrushHeld: boolean;
  /** Null until somebody plays. */
  readonly playback: Playback | null;
  /** What the timeline shows. */
  readonly window: Interval;
  /** How far the timeline reaches, and its first window. */
  readonly reach: Interval;
  readonly firstWindow: Interval;
  /** What the map was last told to look at. */
  readonly camera: Camera;
  readonly home: Bounds;
  /** Where the map looks; null until it has been drawn. */
  readonly frame: Frame | null;
  /** Where it is on its way, while the filter of its frame follows it; null at rest. */
  readonly heldFrame: Frame | null;
  /** Whether a person has moved the map from what it was told. */
  readonly isFrameMoved: boolean;
  readonly coloring: Coloring;
  readonly sort: Sort;
  readonly tab: Tab;
  readonly lang: Lang;
  /** What the reader's browser asked for; an address leaves it out. */
  readonly defaultLang: Lang;
  readonly theme: Theme;
}
