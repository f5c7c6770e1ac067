/** Ticks on the wall clock of a zone, with their labels through `Intl`. */
import { utcTicks } from "d3";
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import { GRAIN_MS, type Grain } from "../model/grain.ts";
import { type Instant, type Interval, toInstant } from "../model/interval.ts";
import type { Zone } from "../model/zone.ts";

export interface TimeTick {
  readonly at: Instant;
  readonly label: string;
}

interface TickOptions {
  readonly lang: string;
  readonly zone: Zone;
  /** How finely the times are given, where no tick shall be finer. */
  readonly grain?: Grain;
}

/** @param count about how many ticks there is room for */
export function makeTicks(
  bounds: Interval,
  count: number,
  { lang, zone, grain = "second" }: TickOptions,
): readonly TimeTick[] {
  const toCivil = (ms: number) => ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
  const [from, to] = [new Date(toCivil(bounds.start)), new Date(toCivil(bounds.end))];
  const most = Math.max(1, Math.floor((bounds.end - bounds.start) / GRAIN_MS[grain]));
  const ticks = utcTicks(from, to, Math.min(count, most)).map((date) => date.valueOf());
  const step = Math.min(...ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? tick)));
  const write = makeWriter(lang);
  return ticks.map((civil) => ({
    at: zone.fromCivil(civil),
    label: write(civil, chooseStyle(civil, step)),
  }));
}

type Options = Intl.DateTimeFormatOptions;

const TIME: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DAY: Options = { day: "numeric", month: "short" };
const MONTH: Options = { month: "short" };
const MONTH_OF_YEAR: Options = { month: "short", year: "numeric" };
const YEAR: Options = { year: "numeric" };
const EARLY_YEAR: Options = { ...YEAR, era: "short" };
/** The first moment of year 1: a year before it needs its era. */
const YEAR_1 = -62_135_596_800_000;

/** The larger unit's name stands where it begins. */
function chooseStyle(civil: number, step: number): Options {
  if (step < DAY_MS) return civil % DAY_MS === 0 ? DAY : TIME;
  if (step < 27 * DAY_MS) return DAY;
  if (step < 360 * DAY_MS) return new Date(civil).getUTCMonth() === 0 ? MONTH_OF_YEAR : MONTH;
  return civil < YEAR_1 ? EARLY_YEAR : YEAR;
}

function makeWriter(lang: string): (civil: number, options: Options) => string {
  const formats = new Map<Options, Intl.DateTimeFormat>();
  return (civil, options) => {
    let format = formats.get(options);
    if (!format) {
      format = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
      formats.set(options, format);
    }
    return format.format(civil);
  };
}
