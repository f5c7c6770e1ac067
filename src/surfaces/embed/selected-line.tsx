/** The selected event in brief, under the views of an embed that has no event card: what, when, where, and who says so. */

import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { EMBED_WORDS } from "../../i18n/parts/embed.ts";
import { sayTold, sayWhere } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import { glyphOf } from "../../model/kinds.ts";
import { answerOf, selectedEventOf } from "../../state/selectors.ts";
import { selectNeighbour } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { FactionSymbol, KindGlyph, tone } from "../../ui/symbols.tsx";
import "./selected-line.css";

const ToldLine = later(async () => (await import("../binding/told/told-line.tsx")).ToldLine);

export function SelectedLine({ words }: { readonly words: Words }) {
  const own = useWords(EMBED_WORDS);
  const answer = useAtlas(answerOf);
  const atlas = useAtlas((state) => state.atlas);
  const id = useAtlas(selectedEventOf);
  const place = id ? answer.position({ column: "time", descending: false }, id) : -1;
  const facts = id ? atlas.events.get(id) : undefined;
  const side = toneOfFaction(atlas, facts?.faction ?? null);
  const text = facts && translate(facts.event, words.lang);
  return (
    <section class="panel selected-line" aria-label={words.regions.event}>
      <StepButton step={-1} name={words.event.previous} />
      <StepButton step={1} name={words.event.next} />
      <p class="sr-only" aria-live="polite">
        {text &&
          place >= 0 &&
          `${own.selected} ${text.title}, ${own.place(place + 1, answer.kept)}`}
        {facts?.accounts && (
          <>
            {". "}
            <ToldLine of={facts.event.id} isBrief />
          </>
        )}
      </p>
      <div>
        {facts && text ? (
          <>
            <p class="selected-kicker toned" ref={tone(side.color)}>
              <FactionSymbol of={side} /> <KindGlyph of={glyphOf(atlas, facts.event.kind)} />{" "}
              {!facts.accounts &&
                `${sayWhen(facts.edtf, words)} · ${sayWhere(facts.event.where, atlas, words)}`}
            </p>
            <p class="selected-title" dir="auto">
              {text.title}
            </p>
            <p class="selected-says" dir="auto">
              {facts.accounts ? (
                <ToldLine of={facts.event.id} />
              ) : (
                `${sayTold(facts.event, atlas, words)}.`
              )}
            </p>
          </>
        ) : (
          <p class="selected-says">{own.prompt}</p>
        )}
      </div>
      {place >= 0 && <p class="selected-place">{own.place(place + 1, answer.kept)}</p>}
    </section>
  );
}

function StepButton({ step, name }: { readonly step: 1 | -1; readonly name: string }) {
  const store = useStore();
  return (
    <button type="button" aria-label={name} onClick={() => selectNeighbour(store, step)}>
      <span class={step === 1 ? "arrow-on" : "arrow-back"} aria-hidden="true" />
    </button>
  );
}
