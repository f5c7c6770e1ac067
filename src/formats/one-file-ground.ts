/** What the atlas as one file has inside of the ground: the parts and the towns of the frames that its dataset has. */
import { countriesAbout } from "../model/about.ts";
import { type Atlas, isOnMap, placeOf } from "../model/atlas.ts";
import { baseMapFor, carries, HAS_DISTRICTS } from "../model/base-map-choice.ts";
import { zoomForWidth } from "../model/cartography/nearest.ts";
import { type Bounds, squareAround } from "../model/frame.ts";
import { decodeWorldTowns, townCellFile, townCellsIn, WORLD_TOWNS } from "../model/gazetteer.ts";
import { homeOf } from "../model/home.ts";
import { cellsIn } from "../model/parts/cells.ts";
import { DETAILS, detailsAt } from "../model/parts/detail.ts";
import { fileOf, kindOf, type Level, readLevel } from "../model/parts/level.ts";
import { OUTLINES } from "../model/parts/outline.ts";
import { wantedIn } from "../model/parts/shelf.ts";
import { summaryOf } from "../model/summarise.ts";
import type { LoadFile } from "../model/town-store.ts";
import { writeIsland } from "./one-file.ts";

/** In bytes, of all files that are laid in for a dataset. */
const MOST = 125_000;
/** Files that are asked for at the most for a dataset, where most are too large. */
const MOST_ASKED = 120;
/** As wide as a map is on a desk, in pixels. */
const WIDTH = 1000;
/** How far round a place its near frames reach, in km beyond its ring. */
const NEAR = [30, 90, 300] as const;

interface Look {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** A file that is wanted, and of which level it is a part. */
interface Wanted {
  readonly file: string;
  readonly of?: { readonly level: Level; readonly key: string };
}

/**
 * Those of the first frame come first, then those round places, until there is no room.
 *
 * @param atlases of all datasets in the file: each has room of its own
 * @param load of the atlas's own files; what it does not have is left out, and the coarser map stands there
 * @returns for `writeOneFile`
 */
export async function groundIslands(
  atlases: readonly Atlas[],
  load: LoadFile,
): Promise<readonly string[]> {
  const levels = await readLevels(load);
  const townCells = await load(WORLD_TOWNS).then(
    (file) => new Set(decodeWorldTowns(file, WORLD_TOWNS).cells),
    () => new Set<string>(),
  );
  const looks: Look[] = [];
  const taken = new Map<string, Taken>();
  for (const atlas of atlases) {
    const { outlines, looks: own } = framesOf(atlas);
    const wanted = [
      ...outlines.map((code): Wanted => ({ file: fileOf(OUTLINES, code) })),
      ...own.flatMap((look) => [...partsFor(look, levels), ...townsFor(look, townCells)]),
    ];
    looks.push(...own);
    for (const [file, one] of await take(wanted, load, taken)) taken.set(file, one);
  }
  return [
    ...[...levels.values()].flatMap((level) => manifestIsland(level, looks, taken)),
    ...[...taken.values()]
      .filter(({ of }) => of === undefined)
      .map(({ file, value }) => writeIsland(file, value)),
  ];
}

/** The frames that the base map alone does not carry, and the countries whose outlines it does not have. */
function framesOf(atlas: Atlas) {
  const home = homeOf(atlas);
  const about = countriesAbout(atlas, home);
  const name = baseMapFor(home, about, false);
  return {
    outlines: about.filter((code) => name === "base-map-world" || code !== HAS_DISTRICTS),
    looks: looksOf(atlas, home).filter(({ bounds, zoom }) => !carries(name, bounds, zoom)),
  };
}

/** The first frame, and each place from near and from farther. */
function looksOf(atlas: Atlas, home: Bounds): readonly Look[] {
  const squares = new Map<string, Bounds>();
  for (const beyond of NEAR)
    for (const where of summaryOf(atlas).wheres) {
      // Of a country's middle, nothing is seen from near.
      if (!isOnMap(atlas, where) || (where.extent !== "point" && !("radiusKm" in where))) continue;
      const km = beyond + ("radiusKm" in where ? where.radiusKm : 0);
      const { lonLat } = placeOf(atlas, where);
      squares.set(`${lonLat} ${beyond}`, squareAround(lonLat, km));
    }
  return [home, ...squares.values()].map((bounds) => ({ bounds, zoom: zoomOf(bounds) }));
}

function zoomOf([[west, south], [east, north]]: Bounds): number {
  const span = east < west ? east + 360 - west : east - west;
  // A degree of longitude is as wide as the frame's width is of the Earth at that latitude.
  const lat = (south + north) / 2;
  const km = (span / 360) * 40_075 * Math.cos((lat * Math.PI) / 180);
  return zoomForWidth(WIDTH, km, lat);
}

async function readLevels(load: LoadFile): Promise<ReadonlyMap<string, Level>> {
  const read = DETAILS.map(async ({ name }) => {
    const folder = `data/parts/${name}`;
    try {
      return [[name, readLevel(await load(`${folder}/manifest.json`), folder)] as const];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(read)).flat());
}

/** As the page asks for them: of a coarser level only where a finer one does not reach. */
function partsFor({ bounds, zoom }: Look, levels: ReadonlyMap<string, Level>): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (const { name } of detailsAt(zoom)) {
    const level = levels.get(name);
    if (level === undefined) continue;
    const { keys, isWhole } = wantedIn(level, bounds);
    wanted.push(...keys.map((key) => ({ file: fileOf(level, key), of: { level, key } })));
    if (isWhole) break;
  }
  return wanted;
}

function townsFor({ bounds, zoom }: Look, cells: ReadonlySet<string>): readonly Wanted[] {
  const there = townCellsIn(bounds, zoom).filter((cell) => cells.has(cell));
  return there.map((cell) => ({ file: townCellFile(cell) }));
}

type Taken = Wanted & { readonly value: unknown };

/** One after the other: what comes later is wanted less. @param known what is inside already */
async function take(
  wanted: readonly Wanted[],
  load: LoadFile,
  known: ReadonlyMap<string, Taken>,
): Promise<ReadonlyMap<string, Taken>> {
  const taken = new Map<string, Taken>();
  const asked = new Set(known.keys());
  let room = MOST;
  for (const one of wanted) {
    if (asked.has(one.file) || asked.size - known.size >= MOST_ASKED) continue;
    asked.add(one.file);
    try {
      const value = one.of?.level.inside[one.of.key] ?? (await load(one.file));
      const { length } = JSON.stringify(value);
      if (length > room) continue;
      room -= length;
      taken.set(one.file, { ...one, value });
    } catch {
      // The coarser map stands.
    }
  }
  return taken;
}

/** A manifest that knows no more than what is inside: of other cells the level has nothing to tell. */
function manifestIsland(
  level: Level,
  looks: readonly Look[],
  taken: ReadonlyMap<string, Taken>,
): readonly string[] {
  const inside = Object.fromEntries(
    [...taken.values()].flatMap(({ of, value }) =>
      of?.level === level ? [[of.key, value] as const] : [],
    ),
  );
  const parts = Object.keys(inside).sort();
  if (parts.length === 0) return [];
  const seen = new Set(looks.flatMap(({ bounds }) => cellsIn(level, bounds).map(({ key }) => key)));
  const ofKind = (kind: "full" | "sea") =>
    [...seen].filter((key) => kindOf(level, key) === kind).sort();
  const { cell, quantum, buffer, folder } = level;
  const known = { cell, quantum, buffer, full: ofKind("full"), sea: ofKind("sea") };
  return [writeIsland(`${folder}/manifest.json`, { ...known, parts, inside })];
}
