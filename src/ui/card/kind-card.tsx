/** A kind of event in full: how many there are of it, and which. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { nameOfKind } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { glyphOf } from "../../model/kinds.ts";
import type { EventKind } from "../../model/schema/event.ts";
import { summaryOf } from "../../model/summarise.ts";
import { useAtlas, useWords } from "../context.ts";
import { KindGlyph } from "../symbols.tsx";
import { EventList, LIMIT } from "./fact-lists.tsx";
import { FocusButton } from "./focus-button.tsx";

interface Props {
  readonly kind: EventKind;
  readonly words: Words;
}

export function KindCard({ kind, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { ids, total } = useAtlas(({ engine }) => engine).listed("kinds", kind, LIMIT);
  const declared = atlas.kinds.events.get(kind);
  const note = declared && translate(declared, words.lang).note;
  return (
    <article class="card-body" aria-labelledby="card-title">
      <p class="card-kicker">
        <span class="card-kind">
          <KindGlyph of={glyphOf(atlas, kind)} /> {own.kind}
        </span>
        <span class="card-kind">{words.status(total, summaryOf(atlas).size)}</span>
      </p>
      <h3 id="card-title" class="card-title" dir="auto">
        {nameOfKind(atlas, kind, words)}
      </h3>
      {note && (
        <p class="card-summary" dir="auto">
          {note}
        </p>
      )}
      <p class="card-actions">
        <FocusButton thing={{ type: "kind", kind }} />
      </p>
      <EventList title={words.regions.events} ids={ids} total={total} words={words} />
    </article>
  );
}
