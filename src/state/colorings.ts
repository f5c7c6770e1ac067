/** What the colours of events may tell in a dataset. */
import type { Coloring } from "../model/coloring.ts";
import { hasTellers } from "../model/facets/sources.ts";
import type { State } from "./state.ts";

/** Sources need two that tell events, and events that are drawn one by one: counted ones are not counted by source. */
export function offersColoring(
  { atlas, engine }: Pick<State, "atlas" | "engine">,
  coloring: Coloring,
): boolean {
  return coloring !== "source" || (engine.census === null && hasTellers(atlas));
}
