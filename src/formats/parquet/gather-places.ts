/** Where the events of a file were: the spots, and each row's. */
import { isOnMap } from "../../model/atlas.ts";
import { toSpot } from "../../model/column-values.ts";
import type { Codes, FacetColumn, Spot, Told } from "../../model/columns.ts";
import { PRECISION_OF } from "../../model/facets/precision.ts";
import { gatherCoded, narrowCodes } from "../../model/gather-codes.ts";
import type { Placed, Where } from "../../model/schema/place.ts";
import {
  AREA_LEVELS,
  PLACEMENTS,
  type Placement,
  PRECISIONS,
  type Precision,
} from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, numbers, texts } from "./batch.ts";
import { extentOf } from "./file-row.ts";
import type { Lookup } from "./lookup.ts";

export interface Places extends Gatherer {
  readonly spots: readonly Spot[];
  readonly accounts: ReadonlyMap<number, readonly Told[]>;
  codes(): Codes;
  placement(): FacetColumn<Placement>;
  precision(): FacetColumn<Precision>;
}

/** What each extent asks for besides a place. */
const ASKS: Readonly<Record<Placed["extent"], "radius_km" | "level" | null>> = {
  point: null,
  ring: "radius_km",
  near: "radius_km",
  region: null,
  country: null,
  area: "level",
};

/** Half the way round the Earth. */
const MOST_KM = 20_015;

export function gatherPlaces(size: number, lookup: Lookup): Places {
  const spots: Spot[] = [];
  const known = new Map<string, number>();
  const codes = narrowCodes(size);
  const accounts = new Map<number, readonly Told[]>();
  const placement = gatherCoded<readonly number[]>(size);
  const precision = gatherCoded<readonly number[]>(size);
  const spotOf = (where: Where): number => {
    if (where.extent === "unplaced") return 0;
    const radius = "radiusKm" in where ? where.radiusKm : "";
    const key = `${where.extent} ${where.place} ${radius} ${"level" in where ? where.level : ""}`;
    const code = known.get(key) ?? spots.push(toSpot(where, isOnMap(lookup.atlas, where)));
    known.set(key, code);
    return code;
  };
  const set = (row: number, code: number) => {
    codes.set(row, code);
    const place = PLACEMENTS.indexOf(spots[code - 1]?.isOnMap ? "placed" : "unplaced");
    placement.set(
      row,
      placement.codeOf(place, () => [place]),
    );
    const known = PRECISIONS.indexOf(PRECISION_OF[spots[code - 1]?.extent ?? "unplaced"]);
    precision.set(
      row,
      precision.codeOf(known, () => [known]),
    );
  };
  return {
    spots,
    accounts,
    codes: codes.gathered,
    placement: () => ({ keys: PLACEMENTS, ...placement.gathered() }),
    precision: () => ({ keys: PRECISIONS, ...precision.gathered() }),
    take(batch) {
      const codeOf = readSpots(batch, lookup, spotOf);
      for (let at = 0; at < batch.rows; at++) {
        const facts = batch.told.get(at);
        if (facts?.accounts) {
          const told = facts.accounts.map(({ event, time }) => ({
            time,
            spot: spotOf(event.where),
          }));
          accounts.set(batch.first + at, told);
          set(batch.first + at, told[0]?.spot ?? 0);
        } else {
          set(batch.first + at, batch.untold.has(at) ? 0 : codeOf(at));
        }
      }
      lookup.checkInferences(batch, "where_inferences");
    },
  };
}

/** Many rows of a group have the same in all four columns: each such combination is looked at once. */
function readSpots(batch: Batch, lookup: Lookup, spotOf: (where: Where) => number) {
  const extent = texts(batch, "extent");
  const place = texts(batch, "place");
  const radiusKm = numbers(batch, "radius_km");
  const level = texts(batch, "level");
  const stored = (["extent", "place", "radius_km", "level"] as const).flatMap(
    (name) => batch.values.get(name) ?? [],
  );
  const combinations = stored.reduce((product, { values }) => product * (values.length + 1), 1);
  const known = combinations <= MOST_COMBINATIONS ? new Int32Array(combinations) : null;
  return (at: number): number => {
    let key = 0;
    for (const { codes, values } of stored) key = key * (values.length + 1) + (codes[at] ?? -1) + 1;
    const before = known?.[key];
    if (before) return before - 1;
    const where = checkWhere(batch, at, lookup, {
      extent: extent(at),
      place: place(at),
      radiusKm: radiusKm(at),
      level: level(at),
    });
    if (!where) return 0;
    const code = spotOf(where);
    if (known) known[key] = code + 1;
    return code;
  };
}

/** That a table of them is smaller than what it saves. */
const MOST_COMBINATIONS = 2_000_000;

/** What the columns say of where a row was. */
interface ToldWhere {
  readonly extent: string | null;
  readonly place: string | null;
  readonly radiusKm: number | null;
  readonly level: string | null;
}

/** Null, and said, where it is nowhere that the dataset knows. */
function checkWhere(
  batch: Batch,
  at: number,
  { atlas }: Lookup,
  { place: id, radiusKm, level, ...told }: ToldWhere,
): Where | null {
  const extent = extentOf({ extent: told.extent, place: id });
  const fault = (
    column: "extent" | "place" | "radius_km" | "level",
    found: unknown,
    expected: string,
    code?: "unknown",
  ) => {
    batch.fault(at, column, found, expected, code);
    return null;
  };
  if (extent === "unplaced")
    return id === null
      ? { extent, reason: "?" }
      : fault("place", id, "nothing, where the extent is unplaced");
  if (!Object.hasOwn(ASKS, extent))
    return fault("extent", extent, `${Object.keys(ASKS).join(", ")} or unplaced`);
  const place = id === null ? undefined : atlas.places.get(id as never);
  if (!place) return fault("place", id, "the id of a record in /places", "unknown");
  if (extent === "region" && !place.districts?.length && !place.outline)
    return fault("place", id, "a place with districts or an outline, for an extent of a region");
  if (extent === "country" && !place.country)
    return fault("place", id, "a place with a country code, for an extent of a country");
  const asked = ASKS[extent as Placed["extent"]];
  if (
    asked === "radius_km"
      ? !(radiusKm !== null && radiusKm > 0 && radiusKm <= MOST_KM)
      : radiusKm !== null
  )
    return fault(
      "radius_km",
      radiusKm,
      asked === "radius_km"
        ? `a radius above 0 and of at most ${MOST_KM} km`
        : `nothing for the extent ${extent}`,
    );
  if (asked === "level" ? !(AREA_LEVELS as readonly unknown[]).includes(level) : level !== null)
    return fault(
      "level",
      level,
      asked === "level" ? AREA_LEVELS.join(", ") : `nothing for the extent ${extent}`,
    );
  return {
    extent,
    place: place.id,
    basis: "stated",
    ...(asked === "radius_km" && { radiusKm }),
    ...(asked === "level" && { level }),
  } as Placed;
}
