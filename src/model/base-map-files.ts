/** The base maps that there are, and where their files lie. */
import type { Bounds } from "./frame.ts";

/**
 * The first two are of Libya and what lies round it; the light one is a third of the weight, enough for a picture in an article.
 * The third is of the whole world, without detail anywhere.
 */
export type BaseMapName = "base-map" | "base-map-light" | "base-map-world" | OpeningCut;

/** A published dataset's own: as near as its first frame wants, and the world round it. */
export interface OpeningCut {
  /** The dataset's, and the name of the map's file. */
  readonly id: string;
  /** What it draws finely. */
  readonly close: Bounds;
  /** Up to which zoom it is enough for a frame in there. */
  readonly zoom: number;
}

/** Which datasets have one: where the page and its build know it from, relative to the page. */
export const OPENING_CUTS = "data/opening-cuts.json";

/** Where their files lie. */
export const OPENING_MAPS = "data/opening";

/** Where a base map's file lies, from the page. */
export function baseMapFile(name: BaseMapName): string {
  return `${typeof name === "string" ? `data/${name}` : `${OPENING_MAPS}/${name.id}`}.json`;
}
