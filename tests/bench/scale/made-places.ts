/** Two thousand made-up places and the areas that they lie in, on ground that the base map has no sea in. */
import type { Place, Where } from "../../../src/model/schema/place.ts";
import type { InventedWords } from "./invented-words.ts";
import { many, type Random } from "./random.ts";

const PLACES = 2000;
/** The part of the places that most events are at, and the part of the events. */
const BUSY = 0.05;
const AT_BUSY = 0.8;

const WEST = -7;
const EAST = 31;
const SOUTH = 13;
const NORTH = 30;
/** Governorates, in columns and rows of the whole. */
const COLUMNS = 6;
const ROWS = 4;

const COUNTRIES = [
  { code: "LY", name: "Libya", lonLat: [17, 27] },
  { code: "TD", name: "Chad", lonLat: [18.5, 15.5] },
  { code: "NE", name: "Niger", lonLat: [9, 17.5] },
] as const;

export interface MadePlaces {
  readonly all: readonly Place[];
  /** Of these, each place with a point of its own, the busiest first. */
  readonly towns: readonly Place[];
  /** Of these, each area with its level, of which every other has an outline. */
  readonly areas: readonly Place[];
}

type Spot = readonly [lon: number, lat: number];

export function makePlaces(words: InventedWords, random: Random): MadePlaces {
  const governorates = many(COLUMNS * ROWS, (at) => makeGovernorate(at, words));
  const districts = governorates.flatMap((one, at) =>
    many(2, (half) => makeDistrict(one, at * 2 + half, half, words)),
  );
  const vague = many(5, (at) => area(`stretch-${at}`, `The ${words.name()}`, spread(random), null));
  const seas = many(2, (at) =>
    area(`air-${at}`, `Above the ${words.name()}`, spread(random), null),
  );
  const countries = COUNTRIES.map(
    ({ code, name, lonLat }) =>
      ({ id: code, name, kind: "country", lonLat, country: code }) as unknown as Place,
  );
  const towns = many(PLACES, (at) => makeTown(at, words, random));
  const areas = [...governorates, ...districts, ...vague, ...seas, ...countries];
  return { all: [...towns, ...areas], towns, areas };
}

function spread(random: Random): Spot {
  return round([WEST + random.next() * (EAST - WEST), SOUTH + random.next() * (NORTH - SOUTH)]);
}

function round([lon, lat]: Spot): Spot {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** Towns lie about some sixty of them, as towns do along roads and rivers. */
function makeTown(at: number, words: InventedWords, random: Random): Place {
  const hub = at % 61;
  const [lon, lat] = [
    WEST + ((hub * 0.618) % 1) * (EAST - WEST),
    SOUTH + ((hub * 0.377 + 0.2) % 1) * (NORTH - SOUTH),
  ];
  const reach = at < 61 ? 0.2 : 1.6;
  const near = (middle: number, low: number, high: number) =>
    Math.min(high, Math.max(low, middle + (random.next() + random.next() - 1) * reach));
  return {
    id: `town-${at}`,
    name: words.name(),
    kind: "city",
    lonLat: round([near(lon, WEST, EAST), near(lat, SOUTH, NORTH)]),
  } as unknown as Place;
}

function makeGovernorate(at: number, words: InventedWords): Place {
  const width = (EAST - WEST) / COLUMNS;
  const height = (NORTH - SOUTH) / ROWS;
  const west = WEST + (at % COLUMNS) * width;
  const south = SOUTH + Math.floor(at / COLUMNS) * height;
  const box = [west, south, west + width, south + height] as const;
  return area(
    `governorate-${at}`,
    `${words.name()} governorate`,
    middleOf(box),
    at % 2 ? box : null,
  );
}

function makeDistrict(inside: Place, at: number, half: number, words: InventedWords): Place {
  const [lon, lat] = inside.lonLat;
  const west = half ? lon + 0.3 : lon - 2.2;
  const box = [west, lat - 1.4, west + 1.9, lat + 1.4] as const;
  return area(`district-${at}`, `${words.name()} district`, middleOf(box), half ? box : null);
}

type Box = readonly [west: number, south: number, east: number, north: number];

function middleOf([west, south, east, north]: Box): Spot {
  return round([(west + east) / 2, (south + north) / 2]);
}

function area(id: string, name: string, lonLat: Spot, box: Box | null): Place {
  const base = { id, name, kind: id.startsWith("district") ? "district" : "region", lonLat };
  if (!box) return base as unknown as Place;
  const [west, south, east, north] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  const outline = { type: "Polygon", coordinates: [ring.map(round)] };
  return { ...base, outline } as unknown as Place;
}

/** @param burst shifts which of the busy places are the busiest: each burst has its own front */
export function makeWhere(places: MadePlaces, burst: number | null, random: Random): Where {
  const roll = random.next();
  const basis = "stated";
  if (roll < 0.05) return { extent: "unplaced", reason: "The table does not say where." } as Where;
  if (roll < 0.17) return makeArea(places.areas, random);
  const { id: place } = pickTown(places.towns, burst, random);
  if (roll < 0.2) return { extent: "ring", place, radiusKm: random.pick([20, 50, 120]), basis };
  if (roll < 0.35) return { extent: "near", place, radiusKm: 25, basis };
  return { extent: "point", place, basis };
}

function pickTown(towns: readonly Place[], burst: number | null, random: Random): Place {
  const busy = Math.round(towns.length * BUSY);
  if (!random.chance(AT_BUSY)) return random.pick(towns);
  const at = Math.floor(random.next() ** 3 * busy);
  return towns[burst === null ? at : (at + burst * 13) % busy] as Place;
}

/** The level that an area's id says. */
const LEVELS = {
  governorate: "governorate",
  district: "district",
  stretch: "without-set-bounds",
  air: "sea-or-air",
} as const;

function makeArea(areas: readonly Place[], random: Random): Where {
  const { id, country, outline } = random.pick(areas);
  if (country) return { extent: "country", place: id, basis: "stated" };
  if (outline && random.chance(0.3)) return { extent: "region", place: id, basis: "stated" };
  const level = LEVELS[id.split("-")[0] as keyof typeof LEVELS];
  return { extent: "area", place: id, level, basis: "stated" };
}
