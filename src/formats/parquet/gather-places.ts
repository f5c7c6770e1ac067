/** Where the events of a file were: the spots, and each row's. */
import { isOnMap } from "../../model/atlas.ts";
import { keyOfSpot, toSpot } from "../../model/column-values.ts";
import type { Codes, FacetColumn, Spot, Told } from "../../model/columns.ts";
import { gatherCoded, narrowCodes } from "../../model/gather-codes.ts";
import type { Placed, Where } from "../../model/schema/place.ts";
import { AREA_LEVELS, PLACEMENTS, type Placement } from "../../model/vocabulary.ts";
import { type Batch, type Gatherer, numberIn, textIn, textsIn } from "./batch.ts";
import { extentOf } from "./file-row.ts";
import type { Lookup } from "./lookup.ts";

export interface Places extends Gatherer {
  readonly spots: readonly Spot[];
  readonly accounts: ReadonlyMap<number, readonly Told[]>;
  codes(): Codes;
  placement(): FacetColumn<Placement>;
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
  const spotOf = (where: Where): number => {
    if (where.extent === "unplaced") return 0;
    const key = keyOfSpot(where);
    const code = known.get(key) ?? spots.push(toSpot(where, isOnMap(lookup.atlas, where)));
    known.set(key, code);
    return code;
  };
  const quick = new Map<string, number>();
  const codeOf = (batch: Batch, at: number): number => {
    const place = textIn(batch, "place", at);
    const radius = numberIn(batch, "radius_km", at);
    const level = textIn(batch, "level", at);
    const extent = textIn(batch, "extent", at);
    const key = `${extent} ${place} ${radius} ${level}`;
    const before = quick.get(key);
    if (before !== undefined) return before;
    const where = checkWhere(batch, at, lookup);
    if (!where) return 0;
    const code = spotOf(where);
    quick.set(key, code);
    return code;
  };
  const set = (row: number, code: number) => {
    codes.set(row, code);
    const place = PLACEMENTS.indexOf(spots[code - 1]?.isOnMap ? "placed" : "unplaced");
    placement.set(
      row,
      placement.codeOf(place, () => [place]),
    );
  };
  return {
    spots,
    accounts,
    codes: codes.gathered,
    placement: () => ({ keys: PLACEMENTS, ...placement.gathered() }),
    take(batch) {
      for (let at = 0; at < batch.rows; at++) {
        const facts = batch.told.get(at);
        if (facts?.accounts) {
          const told = facts.accounts.map(({ event, time }) => ({
            time,
            spot: spotOf(event.where),
          }));
          accounts.set(batch.first + at, told);
          set(batch.first + at, told[0]?.spot ?? 0);
          continue;
        }
        set(batch.first + at, codeOf(batch, at));
        const inferences = textsIn(batch, "where_inferences", at);
        if (inferences.length > 0)
          lookup.checkInferences(batch, at, "where_inferences", inferences);
      }
    },
  };
}

/** Null, and said, where it is nowhere that the dataset knows. */
function checkWhere(batch: Batch, at: number, { atlas }: Lookup): Where | null {
  const id = textIn(batch, "place", at);
  const extent = extentOf({ extent: textIn(batch, "extent", at), place: id });
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
  const radiusKm = numberIn(batch, "radius_km", at);
  const level = textIn(batch, "level", at);
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
