/** The explore surface: every view and every control of the atlas on one page. */

import type { ComponentChildren, ComponentType, Ref } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import type { Lang } from "../../model/languages.ts";
import type { Problem } from "../../model/result.ts";
import { pageOf } from "../../state/column.ts";
import type { State, Tab } from "../../state/state.ts";
import { expectArrival } from "../../ui/arrivals.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { Footer } from "../../ui/footer.tsx";
import { later } from "../../ui/later.tsx";
import { Masthead } from "../../ui/masthead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { EventsTable } from "../binding/later-parts.tsx";
import { Panel } from "../binding/panel.tsx";
import { MapPanel, TimelinePanel } from "../binding/panels.tsx";
import type { PlanPanel } from "../plan/plan-panel.tsx";
import type { ShareDialog } from "../sharing/share-dialog.tsx";
import { FactionsColumn } from "./factions-column.tsx";
import { Inset } from "./inset/inset.tsx";
import { type Level, raised } from "./phone/level.ts";
import { ReadingColumn } from "./reading-column.tsx";
import { reveal } from "./reveal.ts";
import { usePhone } from "./use-phone.ts";
import "./explore.css";

/** The head keeps their place. */
const FilterMenu = later(async () => (await import("../../ui/filter-menu.tsx")).FilterMenu);
const KeysDialog = later(async () => (await import("../../ui/keys-dialog.tsx")).KeysDialog);
const SkipLinks = later(async () => (await import("./skip-links.tsx")).SkipLinks);
const SelectionNews = later(async () => (await import("./selection-news.tsx")).SelectionNews);
/** Few datasets and addresses have any. */
const IgnoredNotice = later(async () => (await import("./ignored-notice.tsx")).IgnoredNotice);
const DatasetWarnings = later(async () => (await import("./dataset-warnings.tsx")).DatasetWarnings);

const loadMapModel = async () => (await import("./explore-map-model.ts")).exploreMapModel;

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
  const [isFolded, setFolded] = useState(beginsFolded);
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
    expectArrival(listen());
  }, [store]);
  const foot = <Foot findWarnings={findWarnings} />;
  return (
    <div class="explore" ref={page}>
      <SkipLinks onLead={lead} onUnfold={() => setFolded(false)} />
      <Masthead
        isSmall={phone !== null}
        onLanguage={onLanguage}
        onKeys={() => setShowsKeys(true)}
        onShare={() => void openShare()}
        onPlan={() => (Plan ? closePlan() : void openPlan())}
        isPlanOpen={Plan !== null}
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
          <phone.Sheet level={level} onLevel={setLevel} searchRef={search}>
            {foot}
          </phone.Sheet>
        )}
      </Panels>
      <SelectionNews />
      {!phone && foot}
      {Share && <Share onClose={() => setShare(null)} />}
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}

function beginsFolded(): boolean {
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

interface PanelsProps extends WideProps {
  readonly Plan: PlanPanelType | null;
  readonly onPlanClose: () => void;
  /** Over the map, on a phone. */
  readonly Lead: ComponentType | null;
  /** A phone's sheet; without it the panels stand beside and under the map. */
  readonly children: ComponentChildren;
}

function Panels({ Plan, onPlanClose, Lead, isFolded, onFold, children }: PanelsProps) {
  return (
    <main class={isFolded ? "panels is-folded" : "panels"}>
      {Lead && <Lead />}
      {/* The key keeps the map that is drawn where the screen is turned. */}
      <MapPanel key="map" loadModel={loadMapModel}>
        <Inset />
      </MapPanel>
      {Plan && <Plan onClose={onPlanClose} />}
      {children || <WidePanels isFolded={isFolded} onFold={onFold} />}
    </main>
  );
}

interface WideProps {
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

function WidePanels(props: WideProps) {
  const words = useWords();
  return (
    <>
      <TimelinePanel />
      <FactionsColumn {...props} />
      <ReadingColumn />
      <Panel name="events">
        <header class="panel-head">
          <h2>{words.regions.events}</h2>
        </header>
        <EventsTable />
      </Panel>
    </>
  );
}

function Foot({ findWarnings }: Pick<Props, "findWarnings">) {
  const [warnings, setWarnings] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void findWarnings().then(setWarnings);
  }, [findWarnings]);
  return (
    <>
      <Footer />
      {warnings.length > 0 && <DatasetWarnings warnings={warnings} />}
    </>
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
