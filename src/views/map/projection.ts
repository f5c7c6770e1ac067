/**
 * The projection of web maps, with the design's pixel in place of the window's, which is all that Leaflet knows: a zoom shows as
 * much of the Earth on a slide of any size.
 */
import { CRS, type Map as LeafletMap, type ZoomPanOptions } from "leaflet";
import { pixelOf } from "../design-pixel.ts";

interface Projection extends CRS {
  /** The design's, in pixels of the window. */
  pixel: number;
}

/** The width of the world at zoom 0, and of a tile, in pixels of the design. */
export const TILE = 256;

export function createProjection(pixel: number): CRS {
  const projection: Projection = {
    ...CRS.EPSG3857,
    pixel,
    scale: (zoom) => TILE * projection.pixel * 2 ** zoom,
    zoom: (scale) => Math.log2(scale / (TILE * projection.pixel)),
  };
  return projection;
}

/** @returns the size of the design's pixel in pixels of Leaflet's */
export function pixelIn(map: LeafletMap): number {
  return projectionOf(map).pixel;
}

/**
 * Takes the style's pixel whenever the frame has another size, before those that follow the frame after this.
 *
 * @param onChange what is drawn without Leaflet must follow
 * @returns the undo
 */
export function followPixel(frame: HTMLElement, map: LeafletMap, onChange: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const pixel = pixelOf(frame);
    if (pixel === pixelIn(map)) return;
    const [center, zoom] = [map.getCenter(), map.getZoom()];
    projectionOf(map).pixel = pixel;
    // Leaflet's types leave it out: without it, a view that stays the same is not drawn anew.
    const options: ZoomPanOptions & { readonly reset: true } = { reset: true };
    map.setView(center, zoom, options);
    onChange();
  });
  observer.observe(frame);
  return () => observer.disconnect();
}

function projectionOf(map: LeafletMap): Projection {
  return map.options.crs as Projection;
}
