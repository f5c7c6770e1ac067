/** Whether two accounts gainsay each other. One that is only finer, or only less sure, does not. Each is the same both ways round. */
import { distanceKm } from "../earth.ts";
import type { Interval } from "../interval.ts";
import type { PlaceId } from "../schema/common.ts";
import type { Estimate, Toll } from "../schema/estimate.ts";
import type { Place, Placed } from "../schema/place.ts";

export type Places = ReadonlyMap<PlaceId, Place>;

/** No moment suits both; an end that is open suits any. On the axis, so that times of several zones compare. */
export function areTimesApart(a: Interval, b: Interval): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** Another best number, or bounds that no number suits. */
export function areEstimatesApart(a: Estimate, b: Estimate): boolean {
  if (a.best !== undefined && b.best !== undefined) return a.best !== b.best;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.to < other.from || other.to < one.from;
}

/** Bounds stand as the source has them, in whatever order. */
function boundsOf({ low, best, high }: Estimate) {
  const from = low ?? best ?? Number.NEGATIVE_INFINITY;
  const to = high ?? best ?? Number.POSITIVE_INFINITY;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** In all, or of anybody for whom both give a number. */
export function areTollsApart(a: Toll, b: Toll): boolean {
  const others = new Map((b.parties ?? []).map((party) => [party.actor, party]));
  const pairs: readonly (readonly [Estimate | undefined, Estimate | undefined])[] = [
    [a, b],
    [a.civilians, b.civilians],
    [a.unknown, b.unknown],
    ...(a.parties ?? []).map((party) => [party, others.get(party.actor)] as const),
  ];
  return pairs.some(([one, other]) => one && other && areEstimatesApart(one, other));
}

/** What is measured from a place is read from a text in round numbers. */
const ROUGHLY = 0.1;

/**
 * Places of other names are apart, unless one is known to lie in the other: within a distance that is given, in a country, in
 * districts. What is at a place and what is aimed at it are too.
 */
export function arePlacesApart(a: Placed, b: Placed, places: Places): boolean {
  const [one, other] = [places.get(a.place), places.get(b.place)];
  if (!one || !other) throw new Error("an unsound dataset was indexed: no such place");
  if (senseOf(a) !== senseOf(b)) return true;
  if (a.place === b.place && isPlain(a) && isPlain(b)) return false;
  if (isArea(a) || isArea(b)) return !isWithin(one, b, other) && !isWithin(other, a, one);
  if (isPlain(a) && isPlain(b)) return true;
  const km = a.place === b.place ? 0 : distanceKm(one.lonLat, other.lonLat);
  return !canMeet(reachOf(a), reachOf(b), km);
}

const senseOf = (where: Placed) => (where.extent === "point" && where.sense) || "at";
const isPlain = (where: Placed) => !("radiusKm" in where);
const isArea = ({ extent }: Placed) =>
  extent === "area" || extent === "country" || extent === "region";

/** Whether a place lies in an area, as far as countries and districts tell. */
function isWithin(inner: Place, where: Placed, outer: Place): boolean {
  if (!isArea(where)) return false;
  if (inner.id === outer.id) return true;
  const { districts = [], country } = outer;
  if (districts.length > 0 && inner.districts)
    return inner.districts.every((district) => districts.includes(district));
  const isCountry = outer.kind === "country" || where.extent === "country";
  return isCountry && country !== undefined && inner.country === country;
}

interface Reach {
  readonly least: number;
  readonly most: number;
}

/** How far from its place it can be, in km. */
function reachOf(where: Placed): Reach {
  if (!("radiusKm" in where)) return { least: 0, most: 0 };
  const { extent, radiusKm } = where;
  const least = extent === "ring" ? radiusKm * (1 - ROUGHLY) : 0;
  return { least, most: radiusKm * (1 + ROUGHLY) };
}

/** Whether there is a point so far from the one place and so far from the other. */
function canMeet(a: Reach, b: Reach, km: number): boolean {
  return km <= a.most + b.most && km >= a.least - b.most && km >= b.least - a.most;
}
