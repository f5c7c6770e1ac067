/** Draws the quiet ground: land, borders, coasts. All its colours are the style sheet's. */
import type { MultiLineString, MultiPolygon } from "geojson";
import { type Map as LeafletMap, polygon, polyline, type Renderer, svg } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import { toLines, toPolygons } from "./lat-lng.ts";
import "./base-layer.css";

/** Beyond the frame, in frames, so that a drag shows no bare ground. */
const PADDING = 0.5;

/** Makes a pane with a renderer of its own; panes are stacked by the style sheet through their names. */
export function vectorPane(map: LeafletMap, name: string): Renderer {
  map.createPane(name);
  return svg({ pane: name, padding: PADDING });
}

/** Draws the base map once; Leaflet keeps it in place. */
export function drawBase(map: LeafletMap, base: BaseMap): void {
  const renderer = vectorPane(map, "ground");
  // Simplifying each shape by itself would open gaps between neighbours.
  const style = { interactive: false, smoothFactor: 0, renderer, pane: "ground" };
  const fill = (shape: MultiPolygon, className: string) =>
    polygon(toPolygons(shape), { ...style, className }).addTo(map);
  const line = (shape: MultiLineString, className: string) =>
    polyline(toLines(shape), { ...style, className }).addTo(map);
  fill(base.land, "map-land");
  line(base.coast, "map-coast");
  line(base.borders, "map-border");
  fill(base.home, "map-home");
  line(base.districtBorders, "map-district-border");
}
