/** Which signs and colours are on the screen now: a key explains these and no others. */
import { type Atlas, isOnMap } from "../model/atlas.ts";
import { areUngraded, type ColorRow, colorKey } from "../model/color-key.ts";
import type { Coloring } from "../model/coloring.ts";
import type { EventFacts } from "../model/event-facts.ts";
import type { EventKind } from "../model/schema/event.ts";
import { LEGEND_SIGNS, type LegendSign } from "../model/signs/legend-signs.ts";
import { shapeOf } from "../model/time-shape.ts";
import { answerOf } from "./selectors.ts";
import type { State } from "./state.ts";

/** The views that have signs of their own. */
export type SignedView = "map" | "timeline" | "factions";

export interface SignsShown {
  /** In the key's order. */
  readonly signs: readonly LegendSign[];
  readonly kinds: readonly EventKind[];
  /** What the events' colours tell. */
  readonly coloring: Coloring;
  readonly colors: readonly ColorRow[];
  /** Whether no event that is shown is graded. */
  readonly isUngraded: boolean;
}

/** What is shown of events that are counted. */
export interface CountedShown {
  readonly signs: readonly LegendSign[];
  readonly colors: readonly ColorRow[];
  /** Those that draw counts. */
  readonly views: ReadonlySet<SignedView>;
}

/** More events than this have every sign that there is among them. */
const MOST = 500;

type Test = (facts: EventFacts, atlas: Atlas) => boolean;

const onMap =
  (test: (where: EventFacts["event"]["where"]) => boolean): Test =>
  ({ event: { where } }, atlas) =>
    isOnMap(atlas, where) && test(where);

/** What events have that the map draws, and the timeline. */
const OF_EVENTS: Readonly<Record<"map" | "timeline", Readonly<Partial<Record<LegendSign, Test>>>>> =
  {
    map: {
      event: () => true,
      ring: onMap(({ extent }) => extent === "ring"),
      near: onMap(({ extent }) => extent === "near"),
      area: onMap(({ extent }) => extent === "region" || extent === "area"),
      toward: onMap((where) => where.extent === "point" && where.sense === "toward"),
      inferred: onMap((where) => "basis" in where && where.basis === "inferred"),
    },
    timeline: {
      moment: (facts) => shapeOf(facts) === "moment",
      unit: (facts) => shapeOf(facts) === "unit",
      span: (facts) => shapeOf(facts) === "span",
      oneOf: (facts) => shapeOf(facts) === "one-of",
      approximate: ({ edtf }) => edtf.approximate,
      open: ({ edtf }) => edtf.start !== "given" || edtf.end !== "given",
    },
  };

/** @param views those that can be seen @param counted null where events are drawn one by one */
export function signsShown(
  state: State,
  views: ReadonlySet<SignedView>,
  counted: CountedShown | null,
): SignsShown {
  const { atlas } = state;
  const answer = answerOf(state);
  const events = eventsShown(state);
  const found = new Set(counted?.signs);
  for (const view of ["map", "timeline"] as const)
    for (const [sign, test] of Object.entries(OF_EVENTS[view]) as [LegendSign, Test][])
      if (
        views.has(view) &&
        !counted?.views.has(view) &&
        events.some((facts) => test(facts, atlas))
      )
        found.add(sign);
  const { actors, relations, questions = [] } = atlas.dataset;
  if (views.has("map") && actors.some(({ seat }) => seat && isOnMap(atlas, seat)))
    found.add("seat");
  if (views.has("factions"))
    for (const { basis } of relations) found.add(basis === "inferred" ? "tieInferred" : "tie");
  if (questions.length > 0) found.add("question");
  return {
    signs: LEGEND_SIGNS.filter((sign) => found.has(sign)),
    kinds: counted
      ? [...answer.counts.kinds].flatMap(([kind, count]) => (count > 0 ? kind : []))
      : [...new Set(events.map(({ event }) => event.kind))],
    coloring: state.coloring,
    colors: counted?.colors ?? colorKey(atlas, events, state.coloring),
    isUngraded: areUngraded(events),
  };
}

/** In the order of time; of a crowd only the first. */
export function eventsShown(state: State): readonly EventFacts[] {
  const { ids } = answerOf(state).page({ column: "time", descending: false }, 0, MOST);
  return ids.flatMap((id) => state.atlas.events.get(id) ?? []);
}
