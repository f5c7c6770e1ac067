/** The reading column: story, event and source as pages, one on top. */
import type { State } from "./state.ts";

/** The page of the reading column that is shown: the one that was chosen, else the story until something is selected. */
export function columnOf({ tab, selected }: State): "story" | "event" | "source" {
  if (tab === "story" || tab === "event" || tab === "source") return tab;
  return selected && selected.type !== "step" ? "event" : "story";
}
