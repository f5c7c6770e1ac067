/** Draws the areas that events are somewhere in, beneath the marks: their outlines, lightly filled while they are spoken of. */
import { type Map as LeafletMap, type Path, polygon } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import { areaStroke } from "../../model/signs/area-sign.ts";
import { toPolygons } from "./lat-lng.ts";
import type { MapMark } from "./map-model.ts";
import { paintPath } from "./paint-path.ts";
import { vectorPane } from "./vector-pane.ts";

interface Entry {
  readonly mark: MapMark;
  readonly path: Path;
}

/** Adds the pane for areas to a map. @returns draws the areas of marks */
export function mountAreas(map: LeafletMap, base: BaseMap): (marks: readonly MapMark[]) => void {
  const renderer = vectorPane(map, "areas");
  const options = { pane: "areas", renderer, interactive: false, smoothFactor: 0 };
  const entries = new Map<string, Entry>();
  const add = (mark: MapMark): Entry | null => {
    const outline = outlineOf(base, mark);
    if (outline === null) return null;
    const style = { ...options, className: "map-area toned" };
    return { mark, path: polygon(toPolygons(outline), style).addTo(map) };
  };
  return (marks) => {
    const kept = new Set<string>(marks.map(({ id }) => id));
    for (const [id, { path }] of entries)
      if (!kept.has(id)) {
        path.remove();
        entries.delete(id);
      }
    for (const mark of marks) {
      const known = entries.get(mark.id);
      const stays = known !== undefined && isSamePlace(known.mark, mark);
      if (!stays) known?.path.remove();
      const entry = stays ? { ...known, mark } : add(mark);
      if (entry === null) entries.delete(mark.id);
      else entries.set(mark.id, entry);
      const element = entry?.path.getElement();
      if (element instanceof SVGElement)
        paintPath(element, mark.tone.color, areaStroke(mark, mark.extent.type === "country"));
    }
  };
}

/** Whether two records stand at the same place with the same extent. */
export function isSamePlace(
  a: Pick<MapMark, "lonLat" | "extent">,
  b: Pick<MapMark, "lonLat" | "extent">,
): boolean {
  if (a.lonLat[0] !== b.lonLat[0] || a.lonLat[1] !== b.lonLat[1]) return false;
  return a.extent === b.extent || JSON.stringify(a.extent) === JSON.stringify(b.extent);
}
