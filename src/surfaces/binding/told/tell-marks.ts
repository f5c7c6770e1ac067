/** What the map draws of events that several sources tell apart, in the light of a state. Pure. */
import type { Tellings } from "../../../model/accounts/tellings.ts";
import type { EventId } from "../../../model/schema/common.ts";
import { memoise } from "../../../state/memoise.ts";
import { answerOf, emphasisOfEvent, lightIn, selectedEventOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { MapMark } from "../../../views/map/map-model.ts";
import type { MapTie } from "../../../views/map/ties.ts";
import { tellingsIn } from "./tellings-in.ts";
import { toldMarks } from "./told-marks.ts";

const plainIn = memoise(
  (
    told: ReadonlyMap<EventId, Tellings>,
    atlas: State["atlas"],
    lang: State["lang"],
    coloring: State["coloring"],
  ): ReadonlyMap<EventId, readonly MapMark[]> =>
    new Map([...told].map(([id, one]) => [id, toldMarks(one, { atlas, lang, coloring })])),
);

/**
 * The marks of a map with all places of what is told apart. What its first account gives no place for is none of the map's own
 * marks, and is added.
 */
export function tellMarks(marks: readonly MapMark[], state: State): readonly MapMark[] {
  const { atlas, lang, coloring, spotlight } = state;
  const told = plainIn(tellingsIn(state), atlas, lang, coloring);
  const there = new Set(marks.map(({ id }) => id));
  const light = lightIn(state);
  const selected = selectedEventOf(state);
  const isSpoken = (id: EventId) => !spotlight?.events.size || spotlight.events.has(id);
  const missing = [...told].filter(
    ([id]) => !there.has(id) && isSpoken(id) && answerOf(state).has(id),
  );
  const lit = (mark: MapMark, id: EventId): MapMark => ({
    ...mark,
    selected: id === selected,
    emphasis: emphasisOfEvent(light, id),
  });
  return [
    ...marks.flatMap((mark) => {
      const places = told.get(mark.id as EventId);
      // A ring's line on a slide has words of its own.
      return (
        places?.map((one) => ({
          ...lit(one, mark.id as EventId),
          ...(one.id === mark.id && one.line !== null && { line: mark.line }),
        })) ?? [mark]
      );
    }),
    ...missing.flatMap(([id, places]) => places.map((one) => lit(one, id))),
  ];
}

/** From the first place of an event to each of its others. */
export function tiesOf(marks: readonly MapMark[]): readonly MapTie[] {
  const firsts = new Map<EventId, MapMark>();
  return marks.flatMap((mark) => {
    if (mark.thing.type !== "event") return [];
    const first = firsts.get(mark.thing.id);
    if (!first) firsts.set(mark.thing.id, mark);
    const { id, lonLat, selected, emphasis } = mark;
    return first ? [{ id, from: first.lonLat, to: lonLat, selected, emphasis }] : [];
  });
}
