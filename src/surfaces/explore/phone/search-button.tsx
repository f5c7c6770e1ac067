/** Leads to the search, which stands on a tab of the sheet. */
import { FILTER_WORDS } from "../../../i18n/parts/filters.ts";
import { useWords } from "../../../ui/context.ts";

export function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  const own = useWords(FILTER_WORDS);
  return (
    <button type="button" class="masthead-search" aria-label={own.search} onClick={onSearch}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.5,12.5L17.5,17.5" />
      </svg>
    </button>
  );
}
