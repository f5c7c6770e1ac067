/** The first stops of the page: links past all others to each of its regions, seen while they have the focus. */
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { Tab } from "../../state/state.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import type { PanelName } from "../binding/panel.tsx";
import { focusOnceThere } from "./reveal.ts";
import "./skip-links.css";

const REGIONS = ["story", "event", "filters", "map", "timeline", "factions", "events"] as const;

interface Props {
  /** Leads the focus to what a tab shows. */
  readonly onLead: (tab: Tab, find: () => HTMLElement | null) => void;
  /** Opens the factions, where they are folded. */
  readonly onUnfold: () => void;
}

export function SkipLinks({ onLead, onUnfold }: Props) {
  const own = useWords(EXPLORE_WORDS);
  const words = useWords();
  const hasEvent = useAtlas(({ selected }) => selected !== null && selected.type !== "step");
  const skipTo = (name: PanelName) => {
    const find = () => document.getElementById(`panel-${name}`);
    if (name === "factions") onUnfold();
    // It has no tab: it is always in sight.
    if (name === "map") focusOnceThere(find);
    else onLead(name, find);
  };
  return (
    <nav class="skips" aria-label={own.skip}>
      {REGIONS.filter((name) => name !== "event" || hasEvent).map((name) => (
        <button key={name} type="button" class="skip" onClick={() => skipTo(name)}>
          {own.skipTo(words.regions[name])}
        </button>
      ))}
    </nav>
  );
}
