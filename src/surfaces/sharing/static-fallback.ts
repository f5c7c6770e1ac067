/** What stands in an article where scripts are off: the picture, if there is one, and the events in the order of time. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { nameOfActor } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { SHIPPED_PICTURE } from "../../model/shipped.ts";
import { answerOf } from "../../state/selectors.ts";
import type { State } from "../../state/state.ts";
import type { Fallback } from "../embed/snippets.ts";

/** A list for reading, not for scrolling. */
const MOST_EVENTS = 30;

/** @param folder the address that the atlas lies in, with a slash at its end */
export function fallbackOf(state: State, folder: string, words: Words): Fallback {
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
    events: ids.flatMap((id) => {
      const facts = atlas.events.get(id);
      return facts
        ? [{ when: sayWhen(facts.edtf, words), title: translate(facts.event, words.lang).title }]
        : [];
    }),
    attribution: attributionOf(state, words),
  };
}

/** "Libya, 6 April 2019. Published by TASS, 6 April 2019" */
export function attributionOf({ atlas }: State, words: Words): string {
  const { title } = translate(atlas.dataset, words.lang);
  const source = atlas.dataset.sources.find((one) => one.type === "document");
  if (!source) return title;
  const published = parseEdtf(source.published.edtf);
  const day = published.ok ? `, ${sayWhen(published.value, words)}` : "";
  return `${title}. ${words.publisher} ${nameOfActor(atlas, source.publisher, words)}${day}`;
}
