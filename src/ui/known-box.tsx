/** "Known as of": sets the atlas back to what a source had published by the end of a day. */

import { useRef } from "preact/hooks";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { edtfToInterval, instantToEdtf, parseEdtf } from "../model/edtf.ts";
import { toInstant } from "../model/interval.ts";
import { setFilter } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { useDismiss } from "./use-dismiss.ts";

export function KnownBox() {
  const store = useStore();
  const own = useWords(FILTER_WORDS);
  const zone = useAtlas(({ atlas }) => atlas.zone);
  const knownAsOf = useAtlas(({ filters }) => filters.knownAsOf);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const day = knownAsOf === null ? "" : instantToEdtf(toInstant(knownAsOf - 1), zone, "day");
  const choose = (text: string) => {
    const date = parseEdtf(text);
    if (text === "") setFilter(store, "knownAsOf", null);
    else if (date.ok) setFilter(store, "knownAsOf", edtfToInterval(date.value, zone).end);
  };
  return (
    <details class="choice" ref={box}>
      <summary>
        {own.known}
        {day && <span class="choice-number">1</span>}
      </summary>
      <div class="choice-list">
        <label class="known">
          <span>{own.knownHint}</span>
          <input
            type="date"
            aria-label={own.known}
            value={day}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </label>
      </div>
    </details>
  );
}
