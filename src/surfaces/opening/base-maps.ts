/** The two base maps: which one a surface takes, and their files, each fetched once. */
import type { BaseMap, BaseMapFile } from "../../model/base-map.ts";
import { type Bounds, isWithin } from "../../model/frame.ts";
import { readOwnJson } from "./own-files.ts";

/** The light one is a third of the weight: enough for a picture in an article, where it has detail. */
export type BaseMapName = "base-map" | "base-map-light";

/** Libya, whose coasts and borders the light map draws for a close look too. */
const CLOSE: Bounds = [
  [8.3, 18.5],
  [26.2, 34.2],
];
/** What lies round it, drawn by half a degree: enough for a frame of this many degrees from west to east, not for a nearer one. */
const AROUND: Bounds = [
  [-5, 15],
  [40, 48],
];
const WIDE = 16;

/** @param home the frame in which a dataset opens */
export function lightWhereDetailed(home: Bounds): BaseMapName {
  const [[west], [east]] = home;
  const isGoodEnough = isInside(home, CLOSE) || (east - west >= WIDE && isInside(home, AROUND));
  return isGoodEnough ? "base-map-light" : "base-map";
}

/** A frame that crosses the date line is in none. */
function isInside([southWest, northEast]: Bounds, outer: Bounds): boolean {
  return southWest[0] <= northEast[0] && isWithin(southWest, outer) && isWithin(northEast, outer);
}

const fetched = new Map<BaseMapName, Promise<BaseMap>>();

export function fetchBaseMap(name: BaseMapName): Promise<BaseMap> {
  const known = fetched.get(name);
  if (known) return known;
  const coming = load(name);
  fetched.set(name, coming);
  // The next one who asks tries again.
  coming.catch(() => fetched.delete(name));
  return coming;
}

async function load(name: BaseMapName): Promise<BaseMap> {
  const [{ decodeBaseMap }, file] = await Promise.all([
    import("../../model/base-map.ts"),
    readOwnJson(`data/${name}.json`),
  ]);
  return decodeBaseMap(file as BaseMapFile);
}
