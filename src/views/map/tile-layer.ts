/** Leaflet's layer of a publisher's tiles: few maps have one, so that it comes on demand. */

import { tileLayer } from "leaflet?tiles";
import type { TileLayer as LeafletTiles } from "leaflet";
import type { TileLayer } from "./map-model.ts";

/** @param tileSize in pixels */
export function createTiles({ url, maxZoom }: TileLayer, tileSize: number): LeafletTiles {
  // Leaflet would put the attribution in as markup; the credits show it as text.
  return tileLayer(url, { maxNativeZoom: maxZoom, noWrap: true, tileSize });
}
