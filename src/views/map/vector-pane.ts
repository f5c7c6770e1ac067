/** Panes of paths, each with a renderer of its own. */
import { type Map as LeafletMap, type Renderer, svg } from "leaflet";

/** Beyond the frame, in frames, so that a drag shows no bare ground. */
export const PADDING = 0.5;

/** Panes are stacked by the style sheet through their names. */
export function vectorPane(map: LeafletMap, name: string): Renderer {
  map.createPane(name);
  return svg({ pane: name, padding: PADDING });
}
