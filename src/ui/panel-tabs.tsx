/** The tabs of a small screen, under the map; the style sheet hides them where all panels are in sight. */
import { EXPLORE_WORDS } from "../i18n/parts/explore.ts";
import { TABS } from "../state/state.ts";
import { useAtlas, useWords } from "./context.ts";
import { Tabs } from "./tabs.tsx";
import "./panel-tabs.css";

export function PanelTabs() {
  const { tabs } = useWords(EXPLORE_WORDS);
  const current = useAtlas(({ tab }) => tab);
  return <Tabs class="panel-tabs" label={tabs} prefix="tab" names={TABS} current={current} />;
}
