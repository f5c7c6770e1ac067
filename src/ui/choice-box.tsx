/** One clause of the filters as a box that opens: a list of values to tick, each with its count. */

import { useRef } from "preact/hooks";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { answerOf } from "../state/selectors.ts";
import { toggleFilter } from "../state/store.ts";
import type { Choice } from "./choices.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { useDismiss } from "./use-dismiss.ts";

/** A value that no event has and that is not ticked can stay away when there are more than these. */
const MANY = 12;

export function ChoiceBox({ choice }: { readonly choice: Choice }) {
  const store = useStore();
  const words = useWords();
  const own = useWords(FILTER_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const kept = useAtlas(({ filters }) => filters[choice.dimension]) as readonly string[];
  const counts = useAtlas((state) => answerOf(state).counts[choice.dimension]) as ReadonlyMap<
    string,
    number
  >;
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const all = choice.values(atlas);
  const shown =
    all.length > MANY
      ? all.filter((value) => kept.includes(value) || (counts.get(value) ?? 0) > 0)
      : all;
  return (
    <details class="choice" ref={box}>
      <summary>
        {choice.label(words.lang)}
        {kept.length > 0 && <span class="choice-number">{kept.length}</span>}
      </summary>
      <fieldset class="choice-list">
        <legend class="sr-only">{choice.label(words.lang)}</legend>
        {shown.map((value) => {
          const name = choice.name(value, atlas, words);
          const count = counts.get(value) ?? 0;
          return (
            <label key={value} class={count === 0 ? "choice-value is-none" : "choice-value"}>
              <input
                type="checkbox"
                checked={kept.includes(value)}
                aria-label={own.count(name, words.events(count))}
                onChange={() => toggleFilter(store, choice.dimension, value as never)}
              />
              <span dir="auto">{name}</span>
              <span class="choice-count">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
