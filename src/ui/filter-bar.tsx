/** The filters in one bar: the search, a box for each facet, the count, and a chip for each clause in force. */
import type { Ref } from "preact";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { facetsOffered } from "../state/selectors.ts";
import { setFilter, setKeepInFrame } from "../state/store.ts";
import { ChoiceBox } from "./choice-box.tsx";
import { useAtlas, useStore, useWords } from "./context.ts";
import { FilterChips } from "./filter-chips.tsx";
import { KnownBox } from "./known-box.tsx";
import { StatusLine } from "./status-line.tsx";
import { TimeBox } from "./time-box.tsx";
import "./filter-bar.css";

interface Props {
  readonly searchRef: Ref<HTMLInputElement>;
}

export function FilterBar({ searchRef }: Props) {
  return (
    <>
      <div class="filter-bar">
        <SearchField searchRef={searchRef} />
        <FilterFields />
        <StatusLine />
      </div>
      <FilterChips />
    </>
  );
}

export function SearchField({ searchRef }: Props) {
  const store = useStore();
  const own = useWords(FILTER_WORDS);
  const text = useAtlas(({ filters }) => filters.text);
  return (
    <label class="filter-search">
      <span class="sr-only">{own.search}</span>
      <input
        ref={searchRef}
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={own.searchHint}
        value={text}
        maxLength={200}
        onInput={({ currentTarget }) => setFilter(store, "text", currentTarget.value)}
      />
    </label>
  );
}

export function FilterFields() {
  const store = useStore();
  const own = useWords(FILTER_WORDS);
  const facets = useAtlas(facetsOffered);
  const keepInFrame = useAtlas((state) => state.keepInFrame);
  return (
    <>
      {facets.map((facet) => (
        <ChoiceBox key={facet} facet={facet} />
      ))}
      <TimeBox />
      <KnownBox />
      <label class="filter-frame">
        <input
          type="checkbox"
          checked={keepInFrame}
          onChange={({ currentTarget }) => setKeepInFrame(store, currentTarget.checked)}
        />
        {own.frame}
      </label>
    </>
  );
}
