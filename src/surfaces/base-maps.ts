/** The two base maps: which one a surface takes, and their files, each fetched once. */
import type { BaseMap, BaseMapFile } from "../model/base-map.ts";
import { type Bounds, isWithin } from "../model/frame.ts";
import { readOwnJson } from "./own-files.ts";

/** The light one is a third of the weight: enough for a picture in an article, where it has detail. */
export type BaseMapName = "base-map" | "base-map-light";

/** Where the light map names seas and cities: North Africa and what lies round it. */
const DETAILED: Bounds = [
  [-13, 8],
  [46, 48],
];

/** @param home the frame in which a dataset opens */
export function lightWhereDetailed([southWest, northEast]: Bounds): BaseMapName {
  const isDetailed = isWithin(southWest, DETAILED) && isWithin(northEast, DETAILED);
  return isDetailed && southWest[0] <= northEast[0] ? "base-map-light" : "base-map";
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
    import("../model/base-map.ts"),
    readOwnJson(`data/${name}.json`),
  ]);
  return decodeBaseMap(file as BaseMapFile);
}
