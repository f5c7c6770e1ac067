/** A chip for each clause in force, to take it off; and, where nothing is left, the way out. */

import type { Words } from "../i18n/en.ts";
import { sayEnd, sayRange } from "../i18n/moments.ts";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { FACET_NAMES } from "../model/facets/all.ts";
import { type Dimension, NO_FILTERS } from "../model/filters.ts";
import { answerOf } from "../state/selectors.ts";
import type { State } from "../state/state.ts";
import {
  type AtlasStore,
  clearFilters,
  setFilter,
  setKeepInFrame,
  toggleFilter,
} from "../state/store.ts";
import { choiceOf } from "./choices.ts";
import { useAtlas, useStore, useWords } from "./context.ts";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly takeOff: (store: AtlasStore) => void;
}

export function FilterChips() {
  const store = useStore();
  const words = useWords();
  const own = useWords(FILTER_WORDS);
  // The chips are read off the whole state when one of these has changed.
  useAtlas(({ filters }) => filters);
  useAtlas(({ keepInFrame }) => keepInFrame);
  const isEmpty = useAtlas((state) => answerOf(state).kept === 0 && state.engine.size > 0);
  const chips = chipsOf(store.getState(), words);
  if (chips.length === 0) return null;
  return (
    <div class="chips">
      {isEmpty && (
        <p class="chips-empty">
          <strong>{own.nothing}</strong> {own.nothingHint}
        </p>
      )}
      <ul aria-label={own.active}>
        {chips.map(({ key, label, takeOff }) => (
          <li key={key}>
            <button
              type="button"
              class="chip"
              aria-label={own.takeOff(label)}
              onClick={() => takeOff(store)}
            >
              <span dir="auto">{label}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="quiet" onClick={() => clearFilters(store)}>
            {own.clear}
          </button>
        </li>
      </ul>
    </div>
  );
}

/** What is in force, each with the way to take it off. */
export function chipsOf(state: State, words: Words): readonly Chip[] {
  const { atlas, filters } = state;
  const own = FILTER_WORDS[state.lang];
  const chips: Chip[] = [];
  const add = (name: Dimension, label: string) =>
    chips.push({ key: name, label, takeOff: (store) => setFilter(store, name, NO_FILTERS[name]) });
  if (filters.time)
    add("time", own.time(sayRange(filters.time.start, filters.time.end, atlas.zone, words)));
  for (const facet of FACET_NAMES)
    for (const value of filters[facet])
      chips.push({
        key: `${facet}:${value}`,
        label: choiceOf(facet).name(value, atlas, words),
        takeOff: (store) => toggleFilter(store, facet, value),
      });
  if (filters.knownAsOf !== null)
    add("knownAsOf", own.knownChip(sayEnd(filters.knownAsOf, atlas.zone, words.locale)));
  if (filters.text.trim()) add("text", own.textChip(filters.text));
  if (state.keepInFrame)
    chips.push({
      key: "frame",
      label: own.frameChip,
      takeOff: (store) => setKeepInFrame(store, false),
    });
  return chips;
}
