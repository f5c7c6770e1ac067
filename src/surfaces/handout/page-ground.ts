/** Fetches what the pages' pictures are drawn on: the base map, the finer ground of those that are near, and what counts. */
import { zoomForWidth } from "../../model/cartography/nearest.ts";
import type { Bounds } from "../../model/frame.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import type { Slide } from "../../model/slides.ts";
import type { State } from "../../state/state.ts";
import { fetchFinerShapes } from "../binding/finer-shapes.ts";
import { fetchPictureCounter } from "../binding/picture-counter.ts";
import { fetchPictureTeller } from "../binding/picture-teller.ts";
import { fetchBaseMapOf } from "../opening/base-maps.ts";
import { frameOfPage, type PageGround, SEEN } from "./page-picture.ts";

/** @throws where the base map, or what counts, cannot be had */
export async function fetchPageGround(state: State, slides: readonly Slide[]): Promise<PageGround> {
  const [{ name, base }, count, tell] = await Promise.all([
    fetchBaseMapOf(state),
    fetchPictureCounter(state),
    fetchPictureTeller(state),
  ]);
  const drawn = slides.filter(({ type }) => type === "title" || type === "step");
  const finer = new Map<Slide, FinerShapes>();
  // One after the other: what one has brought, the next need not ask for.
  for (const slide of drawn) {
    const bounds = frameOfPage(state, slide);
    const shapes = await fetchFinerShapes(name, base, bounds, zoomOf(bounds)).catch(() => null);
    if (shapes !== null) finer.set(slide, shapes);
  }
  return { base, finer, count, tell };
}

function zoomOf([[west, south], [east, north]]: Bounds): number {
  const degrees = east < west ? east + 360 - west : east - west;
  const lat = (south + north) / 2;
  const byWidth = zoomForWidth(SEEN.width, degrees * kmADegree(lat), lat);
  const byHeight = zoomForWidth(SEEN.height, (north - south) * kmADegree(0), lat);
  return Math.min(byWidth, byHeight);
}

function kmADegree(lat: number): number {
  return (40_075 / 360) * Math.cos((lat * Math.PI) / 180);
}
