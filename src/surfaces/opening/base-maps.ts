/** The base maps that a page opens with: their files, each fetched once. */
import { countriesAbout } from "../../model/about.ts";
import type { BaseMap, BaseMapFile } from "../../model/base-map.ts";
import { baseMapFor } from "../../model/base-map-choice.ts";
import { type BaseMapName, baseMapFile } from "../../model/base-map-files.ts";
import type { State } from "../../state/state.ts";
import { findOpeningCut, readOwnJson } from "./own-files.ts";

const fetched = new Map<string, Promise<BaseMap>>();

/** What a dataset's state is drawn on, with the countries that it is about. */
export async function fetchBaseMapOf(
  { atlas, home }: State,
  isLight = false,
): Promise<{ readonly name: BaseMapName; readonly base: BaseMap }> {
  const about = countriesAbout(atlas, home);
  const name = baseMapFor(home, about, isLight, findOpeningCut(atlas.dataset.id));
  return { name, base: await fetchBaseMap(name, about) };
}

/** All countries of the Earth, none of which stands out. */
export function fetchWorldMap(): Promise<BaseMap> {
  return fetchBaseMap("base-map-world", []);
}

function fetchBaseMap(name: BaseMapName, about: readonly string[]): Promise<BaseMap> {
  const key = [baseMapFile(name), ...about].join();
  const known = fetched.get(key);
  if (known) return known;
  const coming = load(name, about);
  fetched.set(key, coming);
  // The next one who asks tries again.
  coming.catch(() => fetched.delete(key));
  return coming;
}

async function load(name: BaseMapName, about: readonly string[]): Promise<BaseMap> {
  const [{ decodeBaseMap }, file] = await Promise.all([
    import("../../model/base-map.ts"),
    readOwnJson(baseMapFile(name)),
  ]);
  return decodeBaseMap(file as BaseMapFile, about);
}
