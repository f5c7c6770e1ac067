/** One facet as a box that opens: a list of values to tick, each with its count. */
import { useRef } from "preact/hooks";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { FACETS, type FacetName, type FacetValue } from "../model/facets/all.ts";
import { answerOf } from "../state/selectors.ts";
import { toggleFilter } from "../state/store.ts";
import { choiceOf } from "./choices.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { useDismiss } from "./use-dismiss.ts";

/** A value that no event has and that is not ticked can stay away when there are more than these. */
const MANY = 12;

export function ChoiceBox({ facet }: { readonly facet: FacetName }) {
  const store = useStore();
  const words = useWords();
  const own = useWords(FILTER_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const kept = useAtlas(({ filters }) => filters[facet]) as readonly string[];
  const counts: ReadonlyMap<string, number> = useAtlas((state) => answerOf(state).counts[facet]);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const { label, name } = choiceOf(facet);
  const all: readonly FacetValue[] = FACETS[facet].valuesIn(atlas);
  const shown =
    all.length > MANY
      ? all.filter((value) => kept.includes(value) || (counts.get(value) ?? 0) > 0)
      : all;
  return (
    <details class="choice" ref={box}>
      <summary>
        {label(words.lang)}
        {kept.length > 0 && <span class="choice-number">{kept.length}</span>}
      </summary>
      <fieldset class="choice-list">
        <legend class="sr-only">{label(words.lang)}</legend>
        {shown.map((value) => {
          const called = name(value, atlas, words);
          const count = counts.get(value) ?? 0;
          return (
            <label key={value} class={count === 0 ? "choice-value is-none" : "choice-value"}>
              <input
                type="checkbox"
                checked={kept.includes(value)}
                aria-label={own.count(called, words.events(count))}
                onChange={() => toggleFilter(store, facet, value)}
              />
              <span dir="auto">{called}</span>
              <span class="choice-count">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
