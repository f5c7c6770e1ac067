/** A publisher's tiles, under the borders of the base map. */
import type { Map as LeafletMap, TileLayer as LeafletTiles } from "leaflet";
import { ZOOM_STEP } from "./fit.ts";
import type { TileLayer } from "./map-model.ts";
import { pixelIn, TILE } from "./projection.ts";

/** @returns shows a publisher's tiles under the borders, or none; also due when the design's pixel has changed */
export function mountTiles(map: LeafletMap, frame: HTMLElement): (tiles: TileLayer | null) => void {
  let shown: TileLayer | null = null;
  let size = 0;
  let layer: LeafletTiles | null = null;
  const lay = async (tiles: TileLayer, tileSize: number) => {
    const { createTiles } = await import("./tile-layer.ts");
    if (tiles === shown && tileSize === size) layer = createTiles(tiles, tileSize).addTo(map);
  };
  const show = (tiles: TileLayer | null) => {
    const tileSize = TILE * pixelIn(map);
    if (tiles === shown && tileSize === size) return;
    shown = tiles;
    size = tileSize;
    layer?.remove();
    layer = null;
    map.options.zoomSnap = tiles === null ? ZOOM_STEP : 1;
    frame.classList.toggle("map--tiled", tiles !== null);
    if (tiles === null) return;
    lay(tiles, tileSize).catch((fault: unknown) => {
      // The base map is there without them; whoever keeps the host reads why.
      console.warn(fault);
      if (tiles === shown) show(null);
    });
  };
  // Tiles may still be on their way when the map goes.
  map.on("unload", () => {
    shown = null;
  });
  return show;
}
