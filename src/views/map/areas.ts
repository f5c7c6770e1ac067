/** Draws what is wider than a point, beneath the marks: rings, regions, countries, and the actors' seats. */
import { circle, type Map as LeafletMap, type Path, type PathOptions, polygon } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { outlineOf } from "../../model/cartography/extent.ts";
import type { HatchKind } from "../../model/cartography/hatches.ts";
import { vectorPane } from "./base-layer.ts";
import { hatch, rescaleHatches } from "./hatch.ts";
import { toLatLng, toPolygons } from "./lat-lng.ts";
import type { MapMark, MapSeat } from "./map-model.ts";
import "./areas.css";

type Drawn = MapMark | MapSeat;

interface Entry {
  item: Drawn;
  readonly path: Path;
}

export interface Areas {
  readonly update: (marks: readonly MapMark[], seats: readonly MapSeat[]) => void;
  /** Is due when the design's pixel has changed. */
  readonly rescale: () => void;
}

/** Adds the panes for seats and areas to a map. */
export function mountAreas(map: LeafletMap, base: BaseMap): Areas {
  const drawSeat = drawer(map, base, "seats");
  const drawMark = drawer(map, base, "areas");
  return {
    update: (marks, seats) => {
      drawSeat(seats);
      drawMark(marks);
    },
    rescale: () => rescaleHatches(map.getPane("mapPane") as HTMLElement),
  };
}

function drawer(map: LeafletMap, base: BaseMap, pane: "areas" | "seats") {
  const renderer = vectorPane(map, pane);
  const entries = new Map<string, Entry>();
  const add = (item: Drawn): Entry | null => {
    const name = pane === "seats" ? "map-area map-area--seat" : "map-area";
    const className = `${name} map-area--${item.extent.type} toned`;
    const options = { pane, renderer, interactive: false, className, smoothFactor: 0 };
    const path = pathOf(base, item, options)?.addTo(map);
    if (!path) return null;
    dress(path, item, pane === "seats");
    return { item, path };
  };
  return (items: readonly Drawn[]) => {
    const wide = items.filter(({ extent }) => extent.type !== "point");
    const kept = new Set<string>(wide.map(({ id }) => id));
    for (const [id, entry] of entries)
      if (!kept.has(id)) {
        entry.path.remove();
        entries.delete(id);
      }
    for (const item of wide) {
      const known = entries.get(item.id);
      const stays = known !== undefined && isSameArea(known.item, item);
      if (known !== undefined && !stays) known.path.remove();
      const entry = stays ? known : add(item);
      if (entry === null) entries.delete(item.id);
      else entries.set(item.id, paint(entry, item));
    }
  };
}

function pathOf(base: BaseMap, { extent, lonLat }: Drawn, options: PathOptions): Path | null {
  if ("radiusKm" in extent)
    return circle(toLatLng(lonLat), { ...options, radius: extent.radiusKm * 1000 });
  const outline = outlineOf(base, extent);
  return outline && polygon(toPolygons(outline), options);
}

/** What Leaflet has put in the page. */
function elementOf(path: Path): SVGElement | null {
  const element = path.getElement();
  return element instanceof SVGElement ? element : null;
}

function dress(path: Path, { extent, tone }: Drawn, isSeat: boolean): void {
  const element = elementOf(path);
  element?.style.setProperty("--tone", tone.color);
  if ("radiusKm" in extent || element === null) return;
  const kind: HatchKind = isSeat ? "seat" : extent.type === "country" ? "country" : "event";
  hatch(element, kind, tone.color);
}

function paint(entry: Entry, item: Drawn): Entry {
  const classes = elementOf(entry.path)?.classList;
  classes?.toggle("map-area--selected", "selected" in item && item.selected);
  classes?.toggle("map-area--lit", item.emphasis === "lit");
  classes?.toggle("map-area--dimmed", item.emphasis === "dimmed");
  classes?.toggle("map-area--inferred", "inferred" in item && item.inferred);
  entry.item = item;
  return entry;
}

function isSameArea(a: Drawn, b: Drawn): boolean {
  return a.tone.color === b.tone.color && isSamePlace(a, b);
}

/** Whether two records stand at the same place with the same extent. */
export function isSamePlace(
  a: Pick<Drawn, "lonLat" | "extent">,
  b: Pick<Drawn, "lonLat" | "extent">,
): boolean {
  if (a.lonLat[0] !== b.lonLat[0] || a.lonLat[1] !== b.lonLat[1]) return false;
  return a.extent === b.extent || JSON.stringify(a.extent) === JSON.stringify(b.extent);
}
