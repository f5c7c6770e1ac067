/** The panels of the page, in the order in which they are walked: beside and under the map, or in a phone's sheet. */
import type { ComponentChildren, ComponentType } from "preact";
import { answerOf } from "../../state/selectors.ts";
import { useAtlas } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { MapPanel, TimelinePanel } from "../binding/panels.tsx";
import type { PlanPanel } from "../plan/plan-panel.tsx";
import { EventsPanel } from "./events-panel.tsx";
import { FactionsColumn } from "./factions-column.tsx";
import { Inset } from "./inset/inset.tsx";
import { ReadingColumn } from "./reading-column.tsx";

const NothingLeft = later(
  async () => (await import("../../ui/nothing-left/nothing-left.tsx")).NothingLeft,
);

const loadMapModel = async () => (await import("./explore-map-model.ts")).exploreMapModel;

interface PanelsProps extends WideProps {
  readonly Plan: typeof PlanPanel | null;
  readonly onPlanClose: () => void;
  /** Over the map, on a phone. */
  readonly Lead: ComponentType | null;
  /** A phone's sheet; without it the panels stand beside and under the map. */
  readonly children: ComponentChildren;
}

export function Panels({ Plan, onPlanClose, Lead, isFolded, onFold, children }: PanelsProps) {
  return (
    <main class={isFolded ? "panels is-folded" : "panels"}>
      {Lead && <Lead />}
      {/* The key keeps the map that is drawn where the screen is turned. */}
      <MapPanel key="map" loadModel={loadMapModel}>
        <Inset />
        <Nothing />
      </MapPanel>
      {Plan && <Plan onClose={onPlanClose} />}
      {children || <WidePanels isFolded={isFolded} onFold={onFold} />}
    </main>
  );
}

/** Where the filters leave none of many events. */
function Nothing() {
  const isLeft = useAtlas((state) => state.engine.census === null || answerOf(state).kept > 0);
  return isLeft ? null : <NothingLeft />;
}

interface WideProps {
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

function WidePanels(props: WideProps) {
  return (
    <>
      <TimelinePanel />
      <FactionsColumn {...props} />
      <ReadingColumn />
      <EventsPanel />
    </>
  );
}
