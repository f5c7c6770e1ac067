/** Leaves out of a gazetteer what names a city a second time, and a city's own quarters by number. */
import { KM_A_DEGREE } from "../../model/earth.ts";
import type { LonLat } from "../../model/schema/common.ts";

export interface Candidate {
  readonly names: { readonly en: string };
  readonly lonLat: LonLat;
}

/** Nearer than this, two entries are one city, whatever they are called. */
const SAME_KM = 1.2;
/** And nearer than this, if they are called alike. */
const ALIKE_KM = 12;
/** "Marseille 13": an arrondissement that counts as a town. */
const QUARTER = /^(.+?) \d{1,2}(?:e|er)?(?: Arrondissement)?$/u;

/** @param cities the most important first: of two that are one, it stays */
export function oneCityOnce<City extends Candidate>(cities: readonly City[]): City[] {
  const kept: City[] = [];
  const byCell = new Map<string, City[]>();
  for (const city of cities) {
    const near = neighbours(byCell, city.lonLat);
    if (near.some((other) => isSame(other, city))) continue;
    kept.push(city);
    const key = keyOf(city.lonLat);
    byCell.set(key, [...(byCell.get(key) ?? []), city]);
  }
  return kept;
}

function isSame(known: Candidate, city: Candidate): boolean {
  const km = distanceKm(known.lonLat, city.lonLat);
  if (km < SAME_KM) return true;
  const whole = QUARTER.exec(city.names.en)?.[1];
  if (whole !== undefined && bare(whole) === bare(known.names.en)) return true;
  return km < ALIKE_KM && bare(known.names.en) === bare(city.names.en);
}

/** Without articles, accents, and what transcriptions spell now one way and now another. */
function bare(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:al|el|ad|ar|as|ash|at|az|an)[ -]/u, "")
    .replace(/[^a-z]/gu, "")
    .replace(/h$/u, "");
}

function distanceKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const x = (lon - otherLon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(x, lat - otherLat) * KM_A_DEGREE;
}

/** Cells of half a degree: wider than any distance that counts here, up to the polar circle. */
function keyOf([lon, lat]: LonLat, dx = 0, dy = 0): string {
  return `${Math.floor(lon * 2) + dx},${Math.floor(lat * 2) + dy}`;
}

function neighbours<City>(cells: ReadonlyMap<string, City[]>, at: LonLat): City[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((dx) => steps.flatMap((dy) => cells.get(keyOf(at, dx, dy)) ?? []));
}
