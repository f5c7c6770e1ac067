/** Rows made up as columns, without a record of each: seeded, skewed as real events are. */
import type { EngineColumns } from "../../src/engine/engine-columns.ts";
import type { Rows } from "../../src/engine/rows.ts";
import type { Columns, FacetColumn, Spot } from "../../src/model/columns.ts";
import type { FactionId, PlaceId } from "../../src/model/schema/common.ts";
import {
  BASIS_KEYS,
  EVENT_KINDS,
  GRADE_KEYS,
  NOT_NAMED,
  OPENNESS,
  PLACEMENTS,
  TELLINGS,
} from "../../src/model/vocabulary.ts";

const DAY = 86_400_000;
/** 30 years. */
export const SPAN = 10_957 * DAY;
const FACTIONS = 40;
const ACTORS = 2000;
const PLACES = 2000;
const VOCABULARY = 16_000;

/** Mulberry32: small, seeded, good enough to spread values. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 80% of the events at the first 5% of the values. */
function skewed(random: () => number, count: number): number {
  const few = Math.max(1, Math.floor(count / 20));
  return Math.floor(random() * (random() < 0.8 ? few : count));
}

export function makeRows(size: number): Rows {
  const random = makeRandom(20190406);
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const words = many(VOCABULARY, () =>
    many(3 + Math.floor(random() * 7), () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join(""),
  );
  const title = () => many(6, () => words[Math.floor(random() ** 3 * VOCABULARY)]).join(" ");
  const titles = many(size, title);
  const places = many(PLACES, (index) => ({
    id: `place-${index}` as PlaceId,
    lonLat: [random() * 80 - 20, random() * 60 - 10] as const,
  }));
  return {
    columns: makeColumns(size, random),
    names: {
      idOf: (row) => `event-${row}` as ReturnType<Rows["names"]["idOf"]>,
      rowOf: (id) => Number(id.slice(6)),
    },
    texts: {
      lang: "en",
      title: (row) => titles[row] ?? "",
      kind: (kind) => kind,
      faction: (key) => key,
      place: (row) => `place ${row % PLACES}`,
      searchable: (row) => titles[row] ?? "",
    },
    ground: {
      places: new Map(places.map((place) => [place.id, place])),
      actors: new Map(),
    } as unknown as Rows["ground"],
  };
}

function makeColumns(size: number, random: () => number): EngineColumns {
  const pick = (count: number) => Math.floor(random() * count);
  const coded = <Value>(values: readonly Value[], codeOf: () => number) => ({
    type: "coded" as const,
    codes: Uint8Array.from({ length: size }, codeOf),
    values,
  });
  const facet = (keys: readonly string[], codeOf = () => pick(keys.length)) => ({
    keys,
    ...coded(
      keys.map((_, place) => [place]),
      codeOf,
    ),
  });
  const factions = Array.from({ length: FACTIONS }, (_, index) => `side-${index}` as FactionId);
  const pairs = Array.from({ length: FACTIONS * 6 }, (_, index) => {
    const pair = [factions[index % FACTIONS], factions[(index * 7) % FACTIONS]];
    return (index < FACTIONS ? [factions[index]] : pair) as unknown as readonly [FactionId];
  });
  const sides = coded<readonly [FactionId | null]>([...pairs, [null]], () =>
    skewed(random, pairs.length + 1),
  );
  const keys = [...factions, "none"] as const;
  const sideKeys = sides.values.map((list) => list.map((side) => keys.indexOf(side ?? "none")));
  const spots = Array.from({ length: PLACES }, (_, index): Spot => {
    const place = `place-${index}` as PlaceId;
    return index % 10 === 0
      ? { place, extent: "ring", radiusKm: 10, isOnMap: true }
      : { place, extent: "point", isOnMap: true };
  });
  const facets = {
    kinds: facet(EVENT_KINDS),
    factions: { keys, ...sides, values: sideKeys },
    actors: listActors(size, random),
    placement: facet(PLACEMENTS, () => (random() < 0.97 ? 0 : 1)),
    basis: facet(BASIS_KEYS, () => skewed(random, BASIS_KEYS.length)),
    openness: facet(OPENNESS, () => (random() < 0.05 ? 0 : 1)),
    grades: facet(GRADE_KEYS),
    // As most imported tables have them: far too many sources to choose from, and one to an event.
    sources: { keys: [], ...listNothing(size) },
    telling: facet(TELLINGS, () => 0),
    firstTellers: facet([NOT_NAMED]),
  };
  return {
    size,
    ...makeTimes(size, random),
    accounts: new Map(),
    facets: facets as unknown as Columns["facets"],
    sides,
    spots,
    spotCodes: Uint16Array.from({ length: size }, () =>
      random() < 0.03 ? 0 : 1 + skewed(random, PLACES),
    ),
    knownFrom: Float64Array.from({ length: size }, () => random() * SPAN),
    links: Uint8Array.from({ length: size }, () => pick(4)),
    tellers: coded([{ type: "agency", actor: null } as const], () => 0),
  };
}

/** A third even, the rest in six bursts; a few begin or end in the open, most last a day, some months or years. */
function makeTimes(size: number, random: () => number) {
  const starts = Float64Array.from({ length: size }, () => {
    if (random() < 0.01) return -Infinity;
    if (random() < 0.35) return Math.floor((random() * SPAN) / DAY) * DAY;
    const burst = (Math.floor(random() * 6) + 0.5) / 6;
    return Math.floor(((burst + (random() - 0.5) ** 3 * 0.2) * SPAN) / DAY) * DAY;
  }).sort();
  const ends = Float64Array.from(starts, (start) => {
    const kind = random();
    if (kind < 0.005) return Infinity;
    const from = start === -Infinity ? random() * SPAN : start;
    return from + (kind < 0.1 ? 0 : kind < 0.9 ? DAY : kind < 0.97 ? 30 * DAY : 365 * DAY);
  });
  return { starts, ends };
}

function listNothing(size: number) {
  const type = "listed" as const;
  return { type, offsets: new Uint32Array(size + 1), codes: new Uint32Array(0) };
}

function listActors(size: number, random: () => number): FacetColumn<string> {
  const offsets = new Uint32Array(size + 1);
  const codes: number[] = [];
  for (let row = 0; row < size; row++) {
    codes.push(skewed(random, ACTORS));
    if (random() < 0.39) {
      const other = skewed(random, ACTORS);
      if (other !== codes.at(-1)) codes.push(other);
    }
    offsets[row + 1] = codes.length;
  }
  const keys = Array.from({ length: ACTORS }, (_, index) => `actor-${index}`);
  return { keys, type: "listed", offsets, codes: Uint32Array.from(codes) };
}
