/** The explore surface: every view and every control of the atlas on one page. */

import { useEffect, useRef, useState } from "preact/hooks";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import type { Lang } from "../../model/languages.ts";
import type { Problem } from "../../model/result.ts";
import { expectArrival } from "../../ui/arrivals.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { Footer } from "../../ui/footer.tsx";
import { later } from "../../ui/later.tsx";
import { Masthead } from "../../ui/masthead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelTabs } from "../../ui/panel-tabs.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { EventsTable, FilterBar } from "../binding/later-parts.tsx";
import { Panel } from "../binding/panel.tsx";
import { MapPanel, TimelinePanel } from "../binding/panels.tsx";
import type { PlanPanel } from "../plan/plan-panel.tsx";
import type { ShareDialog } from "../sharing/share-dialog.tsx";
import { FactionsColumn } from "./factions-column.tsx";
import { ReadingColumn } from "./reading-column.tsx";
import { reveal } from "./reveal.ts";
import { SelectionNews } from "./selection-news.tsx";
import { SkipLinks } from "./skip-links.tsx";
import "./explore.css";

/** The head keeps their place. */
const FilterMenu = later(async () => (await import("../../ui/filter-menu.tsx")).FilterMenu);
const KeysDialog = later(async () => (await import("../../ui/keys-dialog.tsx")).KeysDialog);
/** Few datasets and addresses have any. */
const IgnoredNotice = later(async () => (await import("./ignored-notice.tsx")).IgnoredNotice);
const DatasetWarnings = later(async () => (await import("./dataset-warnings.tsx")).DatasetWarnings);

type ShareDialogType = typeof ShareDialog;
type PlanPanelType = typeof PlanPanel;

interface Props {
  readonly onLanguage: (lang: Lang) => void;
  /** What of the address was not understood. */
  readonly ignored: readonly AddressFault[];
  /** How many problems the dataset had, where its sound part was opened. */
  readonly leftOut: number;
  /** What a person should look at in the dataset. */
  readonly findWarnings: () => Promise<readonly Problem[]>;
}

/** On a narrower page the factions begin folded: the map comes first. In pixels. */
const UNFOLDED_FROM = 1440;

export function ExplorePage({ onLanguage, ignored, leftOut, findWarnings }: Props) {
  const store = useStore();
  const words = useWords();
  const isWide = useMedia("(width > 700px)");
  const tab = useAtlas((state) => state.tab);
  const search = useRef<HTMLInputElement>(null);
  const [isFolded, setFolded] = useState(() => innerWidth < UNFOLDED_FROM);
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
  const [warnings, setWarnings] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void findWarnings().then(setWarnings);
  }, [findWarnings]);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not for the first paint, and for as long as the page is there.
    const listen = async () => {
      const { listenToKeys } = await import("./keys.ts");
      if (page.current)
        listenToKeys(page.current, store, {
          onSearch: () => reveal(store, "filters", () => search.current),
          onKeys: () => setShowsKeys(true),
        });
    };
    expectArrival(listen());
  }, [store]);
  return (
    <div class="explore" ref={page}>
      <SkipLinks onUnfold={() => setFolded(false)} />
      <Masthead
        onLanguage={onLanguage}
        onKeys={() => setShowsKeys(true)}
        onShare={() => void openShare()}
        onPlan={() => (Plan ? closePlan() : void openPlan())}
        isPlanOpen={Plan !== null}
      >
        {isWide && (
          <section
            id="panel-filters"
            class="masthead-filters"
            aria-label={words.regions.filters}
            tabIndex={-1}
          >
            <h2 class="sr-only">{words.regions.filters}</h2>
            <FilterMenu searchRef={search} />
          </section>
        )}
      </Masthead>
      <Notices ignored={ignored} leftOut={leftOut} />
      <main class={isFolded ? "panels is-folded" : "panels"}>
        <MapPanel />
        {Plan && <Plan onClose={closePlan} />}
        <PanelTabs />
        {!isWide && (
          <section
            id="panel-filters"
            class={tab === "filters" ? "panel-filters" : "panel-filters is-behind"}
            aria-label={words.regions.filters}
            tabIndex={-1}
          >
            <h2 class="sr-only">{words.regions.filters}</h2>
            <FilterBar searchRef={search} />
          </section>
        )}
        <TimelinePanel />
        <FactionsColumn isFolded={isFolded} onFold={setFolded} />
        <ReadingColumn />
        <Panel name="events">
          <header class="panel-head">
            <h2>{words.regions.events}</h2>
          </header>
          <EventsTable />
        </Panel>
      </main>
      <SelectionNews />
      <Footer />
      {warnings.length > 0 && <DatasetWarnings warnings={warnings} />}
      {Share && <Share onClose={() => setShare(null)} />}
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

function Notices({ ignored, leftOut }: Pick<Props, "ignored" | "leftOut">) {
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const close = (name: string) => setClosed([...closed, name]);
  return (
    <>
      {ignored.length > 0 && !closed.includes("ignored") && (
        <IgnoredNotice ignored={ignored} onClose={() => close("ignored")} />
      )}
      {leftOut > 0 && !closed.includes("leftOut") && (
        <Notice title={words.failure.faulty} close={own.dismiss} onClose={() => close("leftOut")}>
          <p>{words.failure.leftOut(leftOut)}</p>
        </Notice>
      )}
    </>
  );
}
