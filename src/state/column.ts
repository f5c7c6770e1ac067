/** The reading column: story, event and source as pages, one on top. */
import type { State, Tab } from "./state.ts";

type Page = Extract<Tab, "story" | "event" | "source">;

/** The page of the reading column that is shown: the one that was chosen, else the one that tells of what is selected. */
export function columnOf({ tab, selected }: Pick<State, "tab" | "selected">): Page {
  return tab === "story" || tab === "event" || tab === "source" ? tab : pageOf(selected);
}

/** The page that tells of what is selected: a step's is the story, and so is nothing's. */
export function pageOf(selected: State["selected"]): "story" | "event" {
  return selected && selected.type !== "step" ? "event" : "story";
}
