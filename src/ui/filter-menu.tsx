/** The filters in the head's row: the search, one button for all the boxes, and what is in force, which pushes nothing. */
import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import { useAtlas, useStore, useWords } from "./context.ts";
import { FilterFields, SearchField } from "./filter-bar.tsx";
import { chipsOf, FilterChips } from "./filter-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useDismiss } from "./use-dismiss.ts";
import "./filter-menu.css";

export function FilterMenu({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }) {
  const words = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  return (
    <div class="filter-menu">
      <SearchField searchRef={searchRef} />
      <details class="filter-sheet choice" ref={box}>
        <summary>
          {words.regions.filters}
          <Active />
        </summary>
        <div class="filter-sheet-body">
          <FilterFields />
        </div>
      </details>
      <FilterChips />
      <StatusLine />
    </div>
  );
}

/** How many are in force: it alone changes with them. */
function Active() {
  const words = useWords();
  const store = useStore();
  useAtlas(({ filters }) => filters);
  useAtlas(({ keepInFrame }) => keepInFrame);
  const active = chipsOf(store.getState(), words).length;
  return active > 0 && <span class="choice-number">{active}</span>;
}
