/** What only some events have: deaths, tags, media, the imported row. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useAtlas, useWords } from "../context.ts";
import { Tolls } from "./tolls.tsx";

interface Props {
  readonly event: AtlasEvent;
  readonly words: Words;
}

export function EventExtras({ event, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { cites = [] } = event;
  return (
    <>
      <Tolls event={event} words={words} />
      {cites.length > 0 && (
        <>
          <dt>{own.cites}</dt>
          <dd dir="auto">{cites.map((id) => nameOfSource(atlas, id, words)).join("; ")}</dd>
        </>
      )}
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
            {media.map((item) => (
              <a
                key={item.url}
                href={item.url}
                target="_blank"
                rel="noopener noreferrer"
                dir="auto"
              >
                {translate(item, words.lang).title}
              </a>
            ))}
          </dd>
        </>
      )}
      {imported && (
        <>
          <dt>{own.imported}</dt>
          <dd dir="auto">
            {[
              imported.from,
              imported.id,
              imported.whenPrecision,
              imported.wherePrecision,
              ...Object.entries(imported.codes ?? {}).map(([column, code]) => `${column}: ${code}`),
            ]
              .filter(Boolean)
              .join(" · ")}
          </dd>
        </>
      )}
    </>
  );
}
