/** Ticks on the wall clock of a zone, with their labels through `Intl`. */
import { utcTicks } from "d3";
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import { type Instant, type Interval, toInstant } from "../model/interval.ts";
import type { Zone } from "../model/zone.ts";

export interface TimeTick {
  readonly at: Instant;
  readonly label: string;
}

/** @param count about how many ticks there is room for */
export function makeTicks(
  bounds: Interval,
  count: number,
  { lang, zone }: { readonly lang: string; readonly zone: Zone },
): readonly TimeTick[] {
  const toCivil = (ms: number) => ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
  const [from, to] = [new Date(toCivil(bounds.start)), new Date(toCivil(bounds.end))];
  const ticks = utcTicks(from, to, count).map((date) => date.valueOf());
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

/** The larger unit's name stands where it begins. */
function chooseStyle(civil: number, step: number): Options {
  if (step < DAY_MS) return civil % DAY_MS === 0 ? DAY : TIME;
  if (step < 27 * DAY_MS) return DAY;
  if (step < 360 * DAY_MS) return new Date(civil).getUTCMonth() === 0 ? MONTH_OF_YEAR : MONTH;
  return YEAR;
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
