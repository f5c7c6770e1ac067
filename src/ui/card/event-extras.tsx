/** What only some events have: a grade, deaths, tags, media, the imported row; and by when it was known. */

import { sayMoment } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { CERTAINTY_WORDS, type CertaintyWords, sayGrade } from "../../i18n/parts/certainty.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { useAtlas, useWords } from "../context.ts";
import { Tolls } from "./tolls.tsx";

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function EventExtras({ facts, words }: Props) {
  const own = useWords(CARD_WORDS);
  const certainty = useWords(CERTAINTY_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { grade, tags, media, imported, cites = [] } = facts.event;
  return (
    <>
      {Number.isFinite(facts.knownFrom) && (
        <>
          <dt>{own.known}</dt>
          <dd>{sayMoment(facts.knownFrom, atlas.zone, words.locale)}</dd>
        </>
      )}
      <dt>{certainty.grade}</dt>
      <dd>{sayGrades(grade, certainty)}</dd>
      <Tolls event={facts.event} words={words} />
      {cites.length > 0 && (
        <>
          <dt>{own.cites}</dt>
          <dd dir="auto">{cites.map((id) => nameOfSource(atlas, id, words)).join("; ")}</dd>
        </>
      )}
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

/** Each half of the Admiralty code is judged alone; a half that nobody judged is not shown as F or 6. */
function sayGrades(grade: EventFacts["event"]["grade"], own: CertaintyWords): string {
  const said = [
    grade?.reliability && sayGrade(grade.reliability, own),
    grade?.credibility && sayGrade(`${grade.credibility}`, own),
  ].filter(Boolean);
  return said.length > 0 ? said.join("; ") : own.ungraded;
}
