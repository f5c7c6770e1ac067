/** A value of a facet to tick, with its count. */
import { sayNumber } from "../i18n/dates.ts";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import { answerOf } from "../state/selectors.ts";
import { toggleFilter } from "../state/store.ts";
import { choiceOf } from "./choices.ts";
import { useAtlas, useStore, useWords } from "./context.ts";

interface Props {
  readonly facet: FacetName;
  readonly value: FacetValue;
}

export function ChoiceValue({ facet, value }: Props) {
  const store = useStore();
  const words = useWords();
  const own = useWords(FILTER_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const isKept = useAtlas(({ filters }) => (filters[facet] as readonly string[]).includes(value));
  const counts: ReadonlyMap<string, number> = useAtlas((state) => answerOf(state).counts[facet]);
  const called = choiceOf(facet).name(value, atlas, words);
  const count = counts.get(value) ?? 0;
  return (
    <label class={count === 0 ? "choice-value is-none" : "choice-value"}>
      <input
        type="checkbox"
        checked={isKept}
        aria-label={own.count(called, words.events(count))}
        onChange={() => toggleFilter(store, facet, value)}
      />
      <span dir="auto">{called}</span>
      <span class="choice-count">{sayNumber(count, words.locale)}</span>
    </label>
  );
}
