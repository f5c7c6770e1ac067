/** The tabs of the reading column, where it stands beside the map; the style sheet hides them elsewhere. */
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { columnOf } from "../../state/column.ts";
import { setTab } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";

const PAGES = ["story", "event", "source"] as const;

export function ColumnTabs() {
  const store = useStore();
  const words = useWords();
  const own = useWords(READING_WORDS);
  const current = useAtlas(columnOf);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const mirrored = words.dir === "rtl" ? -step : step;
    const next = PAGES[(PAGES.indexOf(current) + mirrored + PAGES.length) % PAGES.length];
    setTab(store, next ?? current);
    document.getElementById(`page-${next}`)?.focus();
  };
  return (
    <div class="column-tabs" role="tablist" aria-label={own.column} onKeyDown={move}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          role="tab"
          id={`page-${page}`}
          aria-selected={page === current}
          aria-controls={`panel-${page}`}
          tabIndex={page === current ? 0 : -1}
          onClick={() => setTab(store, page)}
        >
          {words.regions[page]}
        </button>
      ))}
    </div>
  );
}
