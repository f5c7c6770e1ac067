/** Draws the quiet ground: land, borders, coasts. All its colours are the style sheet's. */
import type { GeoJsonObject } from "geojson";
import { geoJSON, type Map as LeafletMap, type Renderer, svg } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
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
  const draw = (shape: GeoJsonObject, className: string, isLine: boolean) => {
    // Simplifying each shape by itself would open gaps between neighbours.
    const style = { className, interactive: false, smoothFactor: 0, renderer, pane: "ground" };
    geoJSON(shape, { ...style, style: { ...style, fill: !isLine, stroke: true } }).addTo(map);
  };
  draw(base.land, "map-land", false);
  draw(base.coast, "map-coast", true);
  draw(base.borders, "map-border", true);
  draw(base.home, "map-home", false);
  draw(base.districtBorders, "map-district-border", true);
}
