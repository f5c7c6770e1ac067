/** The filters in one bar: the search, a box for each facet, the count, and a chip for each clause in force. */
import type { Ref } from "preact";
import { facetsOffered } from "../state/selectors.ts";
import { setFilter, setKeepInFrame } from "../state/store.ts";
import { ChoiceBox } from "./choice-box.tsx";
import { useAtlas, useStore, useWords } from "./context.ts";
import { FilterChips } from "./filter-chips.tsx";
import { KnownBox } from "./known-box.tsx";
import { StatusLine } from "./status-line.tsx";
import "./filter-bar.css";

export function FilterBar({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }) {
  const store = useStore();
  const words = useWords();
  const text = useAtlas(({ filters }) => filters.text);
  const facets = useAtlas(facetsOffered);
  const keepInFrame = useAtlas((state) => state.keepInFrame);
  return (
    <>
      <div class="filter-bar">
        <label class="filter-search">
          <span class="sr-only">{words.header.search}</span>
          <input
            ref={searchRef}
            type="search"
            dir="auto"
            autocomplete="off"
            placeholder={words.header.searchHint}
            value={text}
            maxLength={200}
            onInput={({ currentTarget }) => setFilter(store, "text", currentTarget.value)}
          />
        </label>
        {facets.map((facet) => (
          <ChoiceBox key={facet} facet={facet} />
        ))}
        <KnownBox />
        <label class="filter-frame">
          <input
            type="checkbox"
            checked={keepInFrame}
            onChange={({ currentTarget }) => setKeepInFrame(store, currentTarget.checked)}
          />
          {words.filters.frame}
        </label>
        <StatusLine />
      </div>
      <FilterChips />
    </>
  );
}
