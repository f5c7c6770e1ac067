/** What an editor chooses in the address of an embed: which views, and which controls the reader has. */
import type { Tab } from "../../state/state.ts";

export const EMBED_VIEWS = [
  "map",
  "timeline",
  "factions",
  "event",
  "events",
] as const satisfies readonly (Tab | "map")[];
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What the reader may do besides looking: filter and play, play alone, or nothing. */
export const CONTROLS = ["all", "play", "off"] as const;
export type Controls = (typeof CONTROLS)[number];

export interface EmbedOptions {
  /** In the order in which they stand. */
  readonly views: readonly EmbedView[];
  readonly controls: Controls;
}

const DEFAULT_VIEWS: readonly EmbedView[] = ["map", "timeline"];

/** @param query of the address; what it does not know is left out */
export function embedOptions(query: URLSearchParams): EmbedOptions {
  return {
    views: viewsIn(query.get("views")?.split(",") ?? []),
    controls: CONTROLS.find((one) => one === query.get("controls")) ?? "all",
  };
}

/** The views of a list, each once; the usual ones where none is known. */
export function viewsIn(names: readonly string[]): readonly EmbedView[] {
  const known = [...new Set(names)].flatMap((name) => EMBED_VIEWS.filter((view) => view === name));
  return known.length > 0 ? known : DEFAULT_VIEWS;
}
