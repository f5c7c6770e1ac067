/** What explore says on paper, after the picture: what is selected, the events that are kept, and the sources. Pure. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import { translate } from "../../../i18n/translate.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { StepId } from "../../../model/schema/briefing.ts";
import type { StepSlide } from "../../../model/slides.ts";
import { answerOf, selectedEventOf } from "../../../state/selectors.ts";
import type { State } from "../../../state/state.ts";
import type { HandoutPage } from "../../handout/handout-page.ts";
import { pagesOf } from "../../handout/pages.ts";

/** More are told by a count. */
const MOST_EVENTS = 40;
const MOST_SOURCES = 40;

/** @param now in milliseconds since 1970 */
export function paperPages(state: State, now: number): readonly HandoutPage[] {
  const { atlas, lang } = state;
  const words = wordsOf(lang);
  const selected = atlas.events.get(selectedEventOf(state) ?? ("" as never));
  const answer = answerOf(state);
  const { ids } = answer.page({ column: "time", descending: false }, 0, MOST_EVENTS);
  const kept = ids.flatMap((id) => atlas.events.get(id) ?? []);
  const rest = answer.kept - kept.length;
  const slides = [
    ...(selected ? [slideOf(translate(selected.event, lang).title, null, [selected])] : []),
    // A crowd is counted, in the picture.
    ...(state.engine.census
      ? []
      : [slideOf(words.regions.events, rest > 0 ? words.more(rest) : null, kept)]),
    { type: "sources" } as const,
  ];
  // The picture is the first page.
  return pagesOf(state, slides, { ground: null, now }).map((page) => ({
    ...page,
    number: page.number + 1,
    total: page.total + 1,
    lacksPicture: false,
    ...(page.sources.length > MOST_SOURCES && {
      sources: page.sources.slice(0, MOST_SOURCES),
      line: words.more(page.sources.length - MOST_SOURCES),
    }),
  }));
}

function slideOf(title: string, line: string | null, events: readonly EventFacts[]): StepSlide {
  const ids = events.map(({ event }) => event.id);
  return {
    type: "step",
    step: { id: title as StepId, title, ...(line !== null && { line }), events: ids },
    events,
    factions: [],
    relations: [],
    questions: [],
    camera: null,
    window: null,
    missing: [],
  };
}
