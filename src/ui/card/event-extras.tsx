/** What only some events have: deaths, sources named, tags, media, the imported row. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { EVENT_FACTS_WORDS } from "../../i18n/parts/event-facts.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useAtlas, useWords } from "../context.ts";
import { ImportedRow } from "./imported-row.tsx";
import { Tolls } from "./tolls.tsx";

interface Props {
  readonly event: AtlasEvent;
  readonly words: Words;
}

export function EventExtras({ event, words }: Props) {
  return (
    <>
      <Tolls event={event} words={words} />
      <NamedSources event={event} words={words} />
      <CommonExtras event={event} words={words} />
    </>
  );
}

/** What no account of the event has for itself. */
export function CommonExtras({ event: { tags, media, imported }, words }: Props) {
  const own = useWords(CARD_WORDS);
  return (
    <>
      {tags && tags.length > 0 && (
        <>
          <dt>{own.tags}</dt>
          <dd dir="auto">{tags.join(", ")}</dd>
        </>
      )}
      {media && media.length > 0 && (
        <>
          <dt>{own.media}</dt>
          <dd>
            <ul>
              {media.map((item) => (
                <li key={item.url}>
                  <a href={item.url} target="_blank" rel="noopener noreferrer" dir="auto">
                    {translate(item, words.lang).title}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {imported && <ImportedRow of={imported} />}
    </>
  );
}

/** Sources that say so, without words to point at. */
export function NamedSources({ event: { cites = [] }, words }: Props) {
  const own = useWords(EVENT_FACTS_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  if (cites.length === 0) return null;
  return (
    <>
      <dt>{own.cites}</dt>
      <dd dir="auto">{cites.map((id) => nameOfSource(atlas, id, words)).join("; ")}</dd>
    </>
  );
}
