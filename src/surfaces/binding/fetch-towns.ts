/** Fetches the gazetteer's towns of a frame, for what draws it once: a picture. */
import type { Bounds } from "../../model/frame.ts";
import {
  decodeTowns,
  decodeWorldTowns,
  type Town,
  toTown,
  townCellFile,
  townCellsIn,
  WORLD_TOWNS,
} from "../../model/gazetteer.ts";
import { readOwnJson } from "../opening/own-files.ts";

/** @returns the world's largest where a cell cannot be had, none where they cannot either */
export async function fetchTowns(bounds: Bounds, zoom: number): Promise<readonly Town[]> {
  try {
    const world = decodeWorldTowns(await readOwnJson(WORLD_TOWNS), WORLD_TOWNS);
    const files = townCellsIn(bounds, zoom)
      .filter((cell) => world.cells.includes(cell))
      .map(townCellFile);
    const largest = world.towns.map(toTown);
    if (files.length === 0) return largest;
    const near = files.map(async (file) => decodeTowns(await readOwnJson(file), file));
    return await Promise.all(near).then(
      (cells) => cells.flat(),
      () => largest,
    );
  } catch {
    return [];
  }
}
