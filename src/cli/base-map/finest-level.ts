/** Writes data/parts/2, the finest level: the cells round the places of datasets, besides those that it has. */
import { readFileSync } from "node:fs";
import type { Atlas } from "../../model/atlas.ts";
import { PART_KEYS } from "../../model/parts/part.ts";
import { bordersOf, type Manifest, PARTS, write } from "./build-parts.ts";
import { linesByCell, type PartFile } from "./cells.ts";
import { cellsAround } from "./cells-around.ts";
import { openCoastFile } from "./coast-file.ts";
import { cutCoast, FULL_GRID, plainKindOf } from "./cut-coast.ts";

/** The level's name. */
const FINEST = "2";

/** Cells of one kind each. */
interface Known {
  readonly parts: Map<string, PartFile>;
  readonly full: Set<string>;
  readonly sea: Set<string>;
}

/**
 * @param coast GSHHG's full resolution, see `openCoastFile`
 * @param around the datasets whose places' surroundings are cut
 * @returns what was written
 */
export async function cutFinestLevel(coast: string, around: readonly Atlas[]): Promise<string> {
  const file = await openCoastFile(coast);
  const wanted = around.flatMap((atlas) => [...cellsAround(atlas, FULL_GRID.cell)]);
  const borders = linesByCell(bordersOf("countries-10m"), FULL_GRID);
  const { parts, full, sea } = readFinest();
  for (const key of new Set(wanted)) {
    const coasts = cutCoast(file, key);
    const lines = borders.get(key);
    for (const kind of [parts, full, sea]) kind.delete(key);
    // What is not told is left to the coarser level.
    if (coasts === null) continue;
    const part = lines ? { ...coasts, [PART_KEYS.borders]: lines } : coasts;
    const kind = plainKindOf(part);
    if (kind === null) parts.set(key, part);
    else (kind === "full" ? full : sea).add(key);
  }
  const manifest: Manifest = {
    ...FULL_GRID,
    parts: [...parts.keys()],
    full: [...full],
    sea: [...sea].sort(),
  };
  return write(FINEST, { manifest, parts });
}

/** As it is now. */
function readFinest(): Known {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${PARTS}/${FINEST}/${name}.json`, "utf8"));
  const manifest: Manifest & { readonly inside?: Readonly<Record<string, PartFile>> } =
    read("manifest");
  const parts = new Map(
    manifest.parts.map((key): [string, PartFile] => [key, manifest.inside?.[key] ?? read(key)]),
  );
  return { parts, full: new Set(manifest.full), sea: new Set(manifest.sea) };
}
