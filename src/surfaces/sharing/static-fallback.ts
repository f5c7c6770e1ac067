/** What stands in an article where scripts are off: the picture, if there is one, and the events in the order of time, told as often as their sources do. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { publishersOf } from "../../i18n/publishers.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { EventId } from "../../model/schema/common.ts";
import { SHIPPED_PICTURE } from "../../model/shipped.ts";
import { answerOf } from "../../state/selectors.ts";
import type { State } from "../../state/state.ts";
import type { Fallback } from "../embed/snippets.ts";

/** A list for reading, not for scrolling. */
const MOST_EVENTS = 30;

/** Says what several sources tell of an event; an empty text for what one tells. */
export type Teller = (id: EventId, state: State) => string;

/**
 * @param folder the address that the atlas lies in, with a slash at its end
 * @param tell null where no source tells an event apart, or while its code is on the way
 */
export function fallbackOf(
  state: State,
  folder: string,
  words: Words,
  tell: Teller | null = null,
): Fallback {
  const { atlas } = state;
  const { title } = translate(atlas.dataset, words.lang);
  const { ids } = answerOf(state).page({ column: "time", descending: false }, 0, MOST_EVENTS);
  return {
    picture:
      atlas.dataset.id === SHIPPED_PICTURE.dataset
        ? {
            address: `${folder}${SHIPPED_PICTURE.file}`,
            alt: title,
            width: SHIPPED_PICTURE.width,
            height: SHIPPED_PICTURE.height,
          }
        : null,
    events: ids
      .flatMap((id) => atlas.events.get(id) ?? [])
      .map((facts) => itemOf(facts, state, words, tell)),
    attribution: attributionOf(state, words),
  };
}

/** What several tell has no time of its own: each account has one, and none is preferred. */
function itemOf(
  { event, edtf, accounts }: EventFacts,
  state: State,
  words: Words,
  tell: Teller | null,
) {
  const { title } = translate(event, words.lang);
  const told = accounts ? tell?.(event.id, state) : "";
  return { title, when: told === "" ? sayWhen(edtf, words) : "", told: told ?? "" };
}

/** "Libya, 6 April 2019. Published by TASS, 6 April 2019" */
export function attributionOf({ atlas }: State, words: Words): string {
  const { title } = translate(atlas.dataset, words.lang);
  const publishers = publishersOf(atlas, words);
  return publishers ? `${title}. ${words.publisher} ${publishers}` : title;
}
