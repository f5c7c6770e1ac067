/** The values of a facet that has many: those ticked, then those with most events, with a search over them. */
import { useMemo, useState } from "preact/hooks";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import type { FacetName, FacetValue } from "../model/facets/all.ts";
import { findNamed } from "../state/find-named.ts";
import { answerOf } from "../state/selectors.ts";
import { ChoiceValue } from "./choice-value.tsx";
import { choiceOf } from "./choices.ts";
import { useAtlas, useWords } from "./context.ts";
import { VirtualList } from "./virtual-list.tsx";
import "./long-choice.css";

interface Props {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
}

/** So many are drawn as they are. */
const PLAIN = 100;
/** Of a row, in rem, as in the style sheet. */
const ROW_HEIGHT = 1.9;

export function LongChoice({ facet, values }: Props) {
  const words = useWords();
  const own = useWords(FILTER_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const counts: ReadonlyMap<string, number> = useAtlas((state) => answerOf(state).counts[facet]);
  // What was ticked when the box opened stands first, and stays there: a tick moves nothing.
  const [ticked] = useState(useAtlas(({ filters }) => filters[facet]) as readonly string[]);
  const [query, setQuery] = useState("");
  const { label, name } = choiceOf(facet);
  const first = new Set(ticked);
  const rankOf = (value: string) =>
    first.has(value) ? Number.POSITIVE_INFINITY : (counts.get(value) ?? 0);
  const find = useMemo(
    () => findNamed(values, (value) => name(value, atlas, words)),
    [values, atlas, words, name],
  );
  const found = find(query).toSorted((a, b) => rankOf(b) - rankOf(a) || 0);
  return (
    <>
      <label class="choice-search">
        <span class="sr-only">{own.searchIn(label(words.lang))}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          placeholder={own.find(values.length)}
          value={query}
          maxLength={200}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      {found.length > PLAIN ? (
        <VirtualList
          items={found}
          keyOf={(value) => value}
          draw={(value) => <ChoiceValue facet={facet} value={value} />}
          rowHeight={ROW_HEIGHT}
          label={label(words.lang)}
        />
      ) : (
        found.map((value) => <ChoiceValue key={value} facet={facet} value={value} />)
      )}
      {found.length === 0 && <p class="choice-none">{own.noValue}</p>}
    </>
  );
}
