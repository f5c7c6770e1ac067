/** The tabs of a small screen, under the map; the style sheet hides them where all panels are in sight. */
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import type { Tab } from "../state/state.ts";
import { TABS } from "../state/state.ts";
import { setTab } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import "./panel-tabs.css";

export function PanelTabs() {
  const store = useStore();
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  const current = useAtlas(({ tab }) => tab);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const mirrored = words.dir === "rtl" ? -step : step;
    const next = TABS[(TABS.indexOf(current) + mirrored + TABS.length) % TABS.length] ?? current;
    setTab(store, next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="panel-tabs" role="tablist" aria-label={own.tabs} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === current}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => setTab(store, tab)}
        >
          {words.regions[tab]}
        </button>
      ))}
    </div>
  );
}

function tabId(tab: Tab): string {
  return `tab-${tab}`;
}
