/** What an editor chooses in the address of an embed: which views, and whether the reader has controls. */
import type { Tab } from "../../state/state.ts";

export const EMBED_VIEWS = [
  "map",
  "timeline",
  "factions",
  "event",
  "events",
] as const satisfies readonly (Tab | "map")[];
export type EmbedView = (typeof EMBED_VIEWS)[number];

export interface EmbedOptions {
  /** In the order in which they stand. */
  readonly views: readonly EmbedView[];
  readonly hasControls: boolean;
}

const DEFAULT_VIEWS: readonly EmbedView[] = ["map", "timeline"];

/** @param query of the address; what it does not know is left out */
export function embedOptions(query: URLSearchParams): EmbedOptions {
  return {
    views: viewsIn(query.get("views")?.split(",") ?? []),
    hasControls: query.get("controls") !== "off",
  };
}

/** The views of a list, each once; the usual ones where none is known. */
export function viewsIn(names: readonly string[]): readonly EmbedView[] {
  const known = [...new Set(names)].flatMap((name) => EMBED_VIEWS.filter((view) => view === name));
  return known.length > 0 ? known : DEFAULT_VIEWS;
}
