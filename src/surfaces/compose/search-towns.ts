/** Finds towns of the base map's gazetteer by name: those near the draft's places first, then those of the world. */
import { countryAt } from "../../model/country-at.ts";
import type { Draft } from "../../model/draft/draft.ts";
import {
  decodeTowns,
  decodeWorldTowns,
  type Town,
  toTown,
  townCellFile,
  townCellOf,
  WORLD_TOWNS,
} from "../../model/gazetteer.ts";
import type { FoundTown } from "../../ui/record/form-tools.ts";
import { fetchWorldMap } from "../opening/base-maps.ts";
import { readOwnJson } from "../opening/own-files.ts";

/** As many as a list shows. */
const MOST = 8;
/** Files asked for at once. */
const AT_ONCE = 12;

let world: Promise<{ readonly cells: readonly string[]; readonly towns: readonly Town[] }> | null =
  null;
const cells = new Map<string, Promise<readonly Town[]>>();

/** @returns best first; those that are at hand where the network is gone */
export async function searchTowns(text: string, draft: Draft): Promise<readonly FoundTown[]> {
  const wanted = fold(text.trim());
  if (wanted.length < 2) return [];
  try {
    world ??= loadWorld();
    const { cells: all, towns } = await world;
    const near = [...nearCells(draft)].filter((cell) => all.includes(cell));
    const found = [...(await matchesIn(near, wanted)), ...towns.filter(matches(wanted))];
    if (found.length >= 3) return withCountries(best(found, wanted));
    const rest = all.filter((cell) => !near.includes(cell));
    return withCountries(best([...found, ...(await matchesIn(rest, wanted))], wanted));
  } catch {
    // The next one who asks tries again.
    world = null;
    return [];
  }
}

/** As the base map draws borders; without it, towns have none. */
async function withCountries(towns: readonly Town[]): Promise<readonly FoundTown[]> {
  try {
    const base = await fetchWorldMap();
    return towns.map((town) => {
      const country = countryAt(base, town.lonLat);
      return country === null ? town : { ...town, country };
    });
  } catch {
    return towns;
  }
}

async function loadWorld() {
  const { cells: all, towns } = decodeWorldTowns(await readOwnJson(WORLD_TOWNS), WORLD_TOWNS);
  return { cells: all, towns: towns.map(toTown) };
}

function nearCells({ lists }: Draft): ReadonlySet<string> {
  const near = new Set<string>();
  for (const { lonLat } of lists.places) {
    const [lon, lat] = lonLat ?? [];
    if (lon === undefined || lat === undefined) continue;
    for (const east of [-10, 0, 10])
      for (const north of [-10, 0, 10])
        near.add(townCellOf([lon + east, Math.max(-89, Math.min(89, lat + north))]));
  }
  return near;
}

async function matchesIn(keys: readonly string[], wanted: string): Promise<readonly Town[]> {
  const found: Town[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = await Promise.all(keys.slice(at, at + AT_ONCE).map(loadCell));
    found.push(...some.flat().filter(matches(wanted)));
  }
  return found;
}

function loadCell(key: string): Promise<readonly Town[]> {
  const known = cells.get(key);
  if (known) return known;
  const file = townCellFile(key);
  const coming = readOwnJson(file)
    .then((rows) => decodeTowns(rows, file))
    .catch(() => {
      cells.delete(key);
      return [];
    });
  cells.set(key, coming);
  return coming;
}

function matches(wanted: string): (town: Town) => boolean {
  return ({ names }) => Object.values(names).some((name) => name && fold(name).includes(wanted));
}

/** Whole names, then beginnings, then the larger ones; each town once. */
function best(towns: readonly Town[], wanted: string): readonly Town[] {
  const rank = ({ names, importance }: Town) => {
    const folded = Object.values(names).map((name) => fold(name ?? ""));
    const isWhole = folded.includes(wanted);
    const isBeginning = folded.some((name) => name.startsWith(wanted));
    return (isWhole ? 20 : isBeginning ? 10 : 0) + importance;
  };
  const once = new Map(towns.map((town) => [`${town.names.en} ${town.lonLat}`, town]));
  return [...once.values()].sort((a, b) => rank(b) - rank(a)).slice(0, MOST);
}

function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
