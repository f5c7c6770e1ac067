/** When the made-up events are: thirty years with six bursts, in every precision that a table has. */
import { DAY_MS } from "../../../src/model/durations.ts";
import type { Random } from "./random.ts";

export const FIRST_YEAR = 1990;
export const YEARS = 30;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
const DAYS = Date.UTC(FIRST_YEAR + YEARS, 0, 1) / DAY_MS - FIRST_DAY;

/** The part of all events that stands in bursts. */
const IN_BURSTS = 0.65;

interface Burst {
  /** Days from the first one. */
  readonly middle: number;
  /** Of the slope on either side, in days. */
  readonly width: number;
  readonly weight: number;
}

export const BURSTS: readonly Burst[] = [
  { middle: 1400, width: 60, weight: 0.8 },
  { middle: 3300, width: 12, weight: 0.6 },
  { middle: 5200, width: 200, weight: 1.4 },
  { middle: 7950, width: 90, weight: 2 },
  { middle: 8900, width: 5, weight: 0.5 },
  { middle: 10100, width: 150, weight: 1.7 },
];

/** A day of the thirty years, and the burst that it belongs to. */
export interface MadeDay {
  /** Days since 1970. */
  readonly day: number;
  readonly burst: number | null;
}

/** Events up to each day as a part of all of them, so that the n-th event in order of time has its day without the others. */
export interface DayCurve {
  /** @param part from 0 up to 1 */
  dayAt(part: number, random: Random): MadeDay;
}

export function makeDayCurve(): DayCurve {
  const whole = BURSTS.reduce((sum, { weight }) => sum + weight, 0);
  const upTo = new Float64Array(DAYS + 1);
  const inBursts = BURSTS.map(({ weight }) => densityOf((weight / whole) * IN_BURSTS));
  for (let day = 0; day < DAYS; day++) {
    const burst = inBursts.reduce((sum, density, at) => sum + density(day, BURSTS[at] as Burst), 0);
    upTo[day + 1] = (upTo[day] ?? 0) + (1 - IN_BURSTS) / DAYS + burst;
  }
  const total = upTo[DAYS] ?? 1;
  return {
    dayAt(part, random) {
      const day = findDay(upTo, part * total);
      const even = (1 - IN_BURSTS) / DAYS;
      let left = random.next() * ((upTo[day + 1] ?? 0) - (upTo[day] ?? 0)) - even;
      for (const [at, density] of inBursts.entries()) {
        if (left < 0) break;
        left -= density(day, BURSTS[at] as Burst);
        if (left < 0) return { day: FIRST_DAY + day, burst: at };
      }
      return { day: FIRST_DAY + day, burst: null };
    },
  };
}

function densityOf(part: number) {
  return (day: number, { middle, width }: Burst) =>
    (part / (width * Math.sqrt(2 * Math.PI))) * Math.exp(-(((day - middle) / width) ** 2) / 2);
}

/** The last day of which no more than `sum` lies before it. */
function findDay(upTo: Float64Array, sum: number): number {
  let low = 0;
  let high = upTo.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((upTo[middle] ?? 0) <= sum) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function toDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * One time that begins on or holds the day, in EDTF.
 * @param lasts whether the event can be a stretch of time; what is done at once has a set of days instead
 */
export function makeEdtf(day: number, lasts: boolean, random: Random): string {
  const roll = random.next();
  const date = toDate(day);
  if (roll < 0.12) return `${date}T${clock(random)}`;
  if (roll < 0.67) return date;
  if (roll < 0.74) return date.slice(0, 7);
  if (roll < 0.78) return date.slice(0, 4);
  if (roll < 0.79) return `${date.slice(0, 3)}X`;
  const end = toDate(day + 1 + Math.floor(random.next() ** 4 * 200));
  if (roll < 0.84 || !lasts) return `[${date}..${end}]`;
  if (roll < 0.96) return `${date}/${end}`;
  if (roll < 0.98) return `../${date}`;
  return roll < 0.995 ? `${date}/..` : "/";
}

function clock(random: Random): string {
  const digits = (below: number) => String(random.below(below)).padStart(2, "0");
  return `${digits(24)}:${digits(60)}`;
}
