/** The explore surface: every view and every control of the atlas on one page. */

import type { ComponentChildren, ComponentType, Ref } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { Lang } from "../../model/languages.ts";
import type { Problem } from "../../model/result.ts";
import { pageOf } from "../../state/column.ts";
import type { State, Tab } from "../../state/state.ts";
import { type AtlasStore, setTab } from "../../state/store.ts";
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
import { listenToKeys } from "./keys.ts";
import { type Level, raised } from "./phone/level.ts";
import { ReadingColumn } from "./reading-column.tsx";
import { SelectionNews } from "./selection-news.tsx";
import { usePhone } from "./use-phone.ts";
import "./explore.css";

/** The head keeps their place. */
const FilterMenu = later(async () => (await import("../../ui/filter-menu.tsx")).FilterMenu);
const KeysDialog = later(async () => (await import("../../ui/keys-dialog.tsx")).KeysDialog);
/** Few datasets have any. */
const DatasetWarnings = later(async () => (await import("./dataset-warnings.tsx")).DatasetWarnings);

const loadMapModel = async () => (await import("./explore-map-model.ts")).exploreMapModel;

type ShareDialogType = typeof ShareDialog;
type PlanPanelType = typeof PlanPanel;

interface Props {
  readonly onLanguage: (lang: Lang) => void;
  /** What of the address was not understood. */
  readonly ignored: readonly Problem[];
  /** How many problems the dataset had, where its sound part was opened. */
  readonly leftOut: number;
  /** What a person should look at in the dataset. */
  readonly findWarnings: () => Promise<readonly Problem[]>;
}

/** On a narrower page the factions begin folded: the map comes first. In pixels. */
const UNFOLDED_FROM = 1440;

export function ExplorePage({ onLanguage, ignored, leftOut, findWarnings }: Props) {
  const store = useStore();
  const own = useWords(EXPLORE_WORDS);
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
  const lead = (tab: Tab, find: () => HTMLElement | null) => {
    setLevel(raised);
    reveal(store, tab, find);
  };
  const leadToSearch = () => lead("filters", () => search.current);
  useEffect(
    () => listenToKeys(store, { onSearch: leadToSearch, onKeys: () => setShowsKeys(true) }),
    [store],
  );
  const skipToEvent = () => lead("event", () => document.getElementById("panel-event"));
  const foot = <Foot findWarnings={findWarnings} />;
  return (
    <div class="explore">
      <button type="button" class="skip" onClick={skipToEvent}>
        {own.skip}
      </button>
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
      <Panels Plan={Plan} onPlanClose={closePlan} Lead={phone?.Lead ?? null}>
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

/** An address that names something to read opens the sheet over it. */
function levelAtOpening({ tab, selected }: State): Level {
  return selected || tab !== pageOf(selected) ? "half" : "peek";
}

function Filters({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }) {
  const words = useWords();
  return (
    <section class="masthead-filters" aria-label={words.regions.filters}>
      <FilterMenu searchRef={searchRef} />
    </section>
  );
}

interface PanelsProps {
  readonly Plan: PlanPanelType | null;
  readonly onPlanClose: () => void;
  /** Over the map, on a phone. */
  readonly Lead: ComponentType | null;
  /** A phone's sheet; without it the panels stand beside and under the map. */
  readonly children: ComponentChildren;
}

function Panels({ Plan, onPlanClose, Lead, children }: PanelsProps) {
  const [isFolded, setFolded] = useState(() => innerWidth < UNFOLDED_FROM);
  return (
    <main class={isFolded ? "panels is-folded" : "panels"}>
      {Lead && <Lead />}
      {/* The key keeps the map that is drawn where the screen is turned. */}
      <MapPanel key="map" loadModel={loadMapModel}>
        <Inset />
      </MapPanel>
      {Plan && <Plan onClose={onPlanClose} />}
      {children || <WidePanels isFolded={isFolded} onFold={setFolded} />}
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

/** Gives an element the focus; it may be on a tab that must be drawn before, and its code may be on its way. */
function reveal(store: AtlasStore, tab: Tab, find: () => HTMLElement | null): void {
  if (!find()?.checkVisibility()) setTab(store, tab);
  focusOnceThere(find, PATIENCE);
}

/** For how many frames a part that was asked for is waited for: some five seconds. */
const PATIENCE = 300;

function focusOnceThere(find: () => HTMLElement | null, frames: number): void {
  const element = find();
  if (element?.checkVisibility()) element.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOnceThere(find, frames - 1));
}

function Notices({ ignored, leftOut }: Pick<Props, "ignored" | "leftOut">) {
  const words = useWords();
  const { ignored: own } = useWords(EXPLORE_WORDS);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const close = (name: string) => setClosed([...closed, name]);
  return (
    <>
      {ignored.length > 0 && !closed.includes("ignored") && (
        <Notice title={own.title} close={own.close} onClose={() => close("ignored")}>
          <ul>
            {ignored.map(({ path, found, expected }) => (
              <li key={path} dir="auto">
                {own.item(path, found, expected)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {leftOut > 0 && !closed.includes("leftOut") && (
        <Notice title={words.failure.faulty} close={own.close} onClose={() => close("leftOut")}>
          <p>{words.failure.leftOut(leftOut)}</p>
        </Notice>
      )}
    </>
  );
}
