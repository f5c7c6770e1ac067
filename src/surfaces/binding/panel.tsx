/**
 * A panel of the page: a landmark under its name, to which a skip link can lead. One whose tab is not chosen is marked, for a
 * small screen to leave it out.
 */
import type { ComponentChildren } from "preact";
import { columnOf, isPage } from "../../state/column.ts";
import type { Tab } from "../../state/state.ts";
import { useAtlas, useWords } from "../../ui/context.ts";

/** The map has no tab: it is always in sight. */
export type PanelName = Tab | "map";

interface Props {
  readonly name: PanelName;
  /** What it is called, where what it holds for this dataset is not what its name says. */
  readonly called?: string;
  /** Whether its heading is read but not shown: what the panel holds shows its name well enough. */
  readonly isHeadingHidden?: boolean;
  readonly children: ComponentChildren;
}

export function Panel({ name, called, isHeadingHidden = false, children }: Props) {
  const words = useWords();
  const title = called ?? words.regions[name];
  const isBehind = useAtlas(({ tab }) => name !== "map" && name !== tab);
  // Of the pages of a reading column one is on top.
  const isCovered = useAtlas((state) => isPage(name) && columnOf(state) !== name);
  return (
    <section
      id={`panel-${name}`}
      class={`panel panel-${name}${isBehind ? " is-behind" : ""}${isCovered ? " is-covered" : ""}`}
      aria-label={title}
      tabIndex={-1}
    >
      {isHeadingHidden && <h2 class="sr-only">{title}</h2>}
      {children}
    </section>
  );
}
