/** Keeps the gazetteer's files that were asked for: a frame's own first, and a file that failed is asked for again. */
import type { Bounds } from "./frame.ts";
import {
  decodeTowns,
  decodeWorldTowns,
  type Town,
  toTown,
  townCellFile,
  townCellOf,
  townCellsIn,
  WORLD_TOWNS,
} from "./gazetteer.ts";

/** @param path relative to the page @throws where the file cannot be had */
export type LoadFile = (path: string) => Promise<unknown>;

export interface TownStore {
  /** What is there for a frame; what is missing is on its way from then on. Cells come in place of the world's largest. */
  readonly townsIn: (bounds: Bounds, zoom: number) => readonly Town[];
}

/** @param onChange more has come */
export function createTownStore(load: LoadFile, onChange: () => void): TownStore {
  const files = new Map<string, readonly Town[] | "coming">();
  let cells: ReadonlySet<string> | null = null;
  const ask = async (path: string, decode: (file: unknown) => readonly Town[]) => {
    if (files.has(path)) return;
    files.set(path, "coming");
    try {
      files.set(path, decode(await load(path)));
      onChange();
    } catch {
      // The names that are there stand; the next frame that wants these tries again.
      files.delete(path);
    }
  };
  const askWorld = () =>
    ask(WORLD_TOWNS, (file) => {
      const world = decodeWorldTowns(file, WORLD_TOWNS);
      cells = new Set(world.cells);
      return world.towns.map(toTown);
    });
  const have = (path: string) => {
    const towns = files.get(path);
    return towns === undefined || towns === "coming" ? null : towns;
  };
  return {
    townsIn: (bounds, zoom) => {
      void askWorld();
      const wanted = townCellsIn(bounds, zoom).filter((cell) => cells?.has(cell));
      const near = new Map<string, readonly Town[]>();
      for (const cell of wanted) {
        const path = townCellFile(cell);
        void ask(path, (file) => decodeTowns(file, path));
        const towns = have(path);
        if (towns) near.set(cell, towns);
      }
      // A cell has what the world's file has of it, and more.
      const isWhole = wanted.length > 0 && near.size === wanted.length;
      const world = isWhole ? [] : (have(WORLD_TOWNS) ?? []);
      const elsewhere = world.filter(({ lonLat }) => !near.has(townCellOf(lonLat)));
      return [...elsewhere, ...[...near.values()].flat()];
    },
  };
}
