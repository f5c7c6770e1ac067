/** The explore surface: every view and every control of the atlas on one page. */

import type { Ref } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Lang } from "../../model/languages.ts";
import { pageOf } from "../../state/column.ts";
import type { State, Tab } from "../../state/state.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { Masthead } from "../../ui/masthead.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { followSize } from "../../views/follow-size.ts";
import { importAddress } from "../importing/addresses.ts";
import { isOneFile } from "../opening/own-files.ts";
import type { PlanPanel } from "../plan/plan-panel.tsx";
import type { ShareDialog } from "../sharing/share-dialog.tsx";
import { Panels } from "./explore-panels.tsx";
import type { FootProps, NoticesProps } from "./page-notices.tsx";
import { type Level, raised } from "./phone/level.ts";
import { reveal } from "./reveal.ts";
import { usePhone } from "./use-phone.ts";
import "./explore.css";

/** Above and under what is read first. */
const Foot = later(async () => (await import("./page-notices.tsx")).Foot);
const Notices = later(async () => (await import("./page-notices.tsx")).Notices);
/** The head keeps their place. */
const FilterMenu = later(async () => (await import("../../ui/filter-menu.tsx")).FilterMenu);
const KeysDialog = later(async () => (await import("../../ui/keys-dialog.tsx")).KeysDialog);
const SkipLinks = later(async () => (await import("./skip-links.tsx")).SkipLinks);
const SelectionNews = later(async () => (await import("./selection-news.tsx")).SelectionNews);

type ShareDialogType = typeof ShareDialog;
type PlanPanelType = typeof PlanPanel;

interface Props extends NoticesProps, FootProps {
  readonly onLanguage: (lang: Lang) => void;
}

/** On a page of fewer letters' breadth the factions begin folded: the map comes first. In rem; 1440 pixels of the usual text. */
const UNFOLDED_FROM = 96;

export function ExplorePage({ onLanguage, ignored, leftOut, findWarnings }: Props) {
  const store = useStore();
  const phone = usePhone();
  const search = useRef<HTMLInputElement>(null);
  const [level, setLevel] = useState(() => levelAtOpening(store.getState()));
  const [showsKeys, setShowsKeys] = useState(false);
  const [Share, setShare] = useState<ShareDialogType | null>(null);
  const openShare = async () => {
    const { ShareDialog } = await import("../sharing/share-dialog.tsx");
    setShare(() => ShareDialog);
  };
  const [Plan, setPlan] = useState<PlanPanelType | null>(null);
  const closePlan = () => setPlan(null);
  const openPlan = async () => {
    const { PlanPanel } = await import("../plan/plan-panel.tsx");
    setPlan(() => PlanPanel);
  };
  const [isFolded, setFolded] = useState(() => beginsFolded(store.getState()));
  const lead = (tab: Tab, find: () => HTMLElement | null) => {
    setLevel(raised);
    reveal(store, tab, find);
  };
  const leadToSearch = () => lead("filters", () => search.current);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not for the first paint, and for as long as the page is there.
    const listen = async () => {
      const { listenToKeys } = await import("./keys.ts");
      if (page.current)
        listenToKeys(page.current, store, {
          onSearch: leadToSearch,
          onKeys: () => setShowsKeys(true),
        });
    };
    onDemand(listen);
  }, [store]);
  useLayoutEffect(() => keepViewsInSight(page.current), []);
  // By a class: what the style sheet looks for itself costs the style of the whole page at each change of it.
  const isCounted = useAtlas(({ engine }) => engine.census !== null);
  const foot = <Foot findWarnings={findWarnings} />;
  return (
    <div class={isCounted ? "explore is-counted" : "explore"} ref={page}>
      <SkipLinks onLead={lead} onUnfold={() => setFolded(false)} />
      <Masthead
        isSmall={phone !== null}
        onLanguage={onLanguage}
        onKeys={() => setShowsKeys(true)}
        onShare={() => onDemand(openShare)}
        onPlan={() => (Plan ? closePlan() : onDemand(openPlan))}
        isPlanOpen={Plan !== null}
        openAddress={isOneFile() ? null : importAddress(location.search)}
      >
        {phone ? <phone.SearchButton onSearch={leadToSearch} /> : <Filters searchRef={search} />}
      </Masthead>
      <Notices ignored={ignored} leftOut={leftOut} />
      <Panels
        Plan={Plan}
        onPlanClose={closePlan}
        Lead={phone?.Lead ?? null}
        isFolded={isFolded}
        onFold={setFolded}
      >
        {phone && (
          <>
            {phone.Days && level === "peek" && <phone.Days />}
            <phone.Sheet level={level} onLevel={setLevel} searchRef={search}>
              {foot}
            </phone.Sheet>
          </>
        )}
      </Panels>
      <SelectionNews />
      {!phone && foot}
      {Share && <Share onClose={() => setShare(null)} />}
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

/** Tells the style sheet where the panels begin: the head goes on in a second row where it must, and notices may follow it. */
function keepViewsInSight(page: HTMLElement | null) {
  const panels = page?.querySelector<HTMLElement>(".panels");
  if (!page || !panels) return;
  return followSize([page], () => {
    const top = panels.getBoundingClientRect().top + scrollY;
    page.style.setProperty("--panels-top", `${top}px`);
  });
}

/** Where there is little room, or nobody to stand on a side. */
function beginsFolded({ atlas }: State): boolean {
  if (atlas.actors.size === 0) return true;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth < UNFOLDED_FROM * rem;
}

/** An address that names something to read opens the sheet over it. */
function levelAtOpening({ tab, selected }: State): Level {
  return selected || tab !== pageOf(selected) ? "half" : "peek";
}

function Filters({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }) {
  const words = useWords();
  return (
    <section
      id="panel-filters"
      class="masthead-filters"
      aria-label={words.regions.filters}
      tabIndex={-1}
    >
      <h2 class="sr-only">{words.regions.filters}</h2>
      <FilterMenu searchRef={searchRef} />
    </section>
  );
}
