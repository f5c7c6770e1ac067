/** The reading column: story, event and source as pages, one on top. */
import type { State, Tab } from "./state.ts";

const PAGES = ["story", "event", "source"] as const satisfies readonly Tab[];
export type Page = (typeof PAGES)[number];

/** Whether a tab, or another panel's name, is one of the column's pages. */
export function isPage(name: string): name is Page {
  return (PAGES as readonly string[]).includes(name);
}

/** The page of the reading column that is shown: the one that was chosen, else the one that tells of what is selected. */
export function columnOf({ tab, selected }: Pick<State, "tab" | "selected">): Page {
  return isPage(tab) ? tab : pageOf(selected);
}

/** Whether the story is what can be counted: where events are, and nobody wrote one. */
export function isStoryCounted({ atlas, engine }: State): boolean {
  return engine.census !== null && atlas.dataset.briefing === undefined;
}

/** The page that tells of what is selected: a step's is the story, and so is nothing's. */
export function pageOf(selected: State["selected"]): "story" | "event" {
  return selected && selected.type !== "step" ? "event" : "story";
}

/** How many texts that somebody read stand behind it. */
export function documentsIn({ atlas: { dataset } }: State): number {
  return dataset.sources.filter(({ type }) => type === "document").length;
}
