/** Ticks on the wall clock of a zone, with their labels through `Intl`. */

import { utcTicks } from "d3";
import { DAY_MS, MINUTE_MS } from "../model/durations.ts";
import { GRAIN_MS, type Grain } from "../model/grain.ts";
import { type Instant, type Interval, toInstant } from "../model/interval.ts";
import type { Locale } from "../model/languages.ts";
import type { Zone } from "../model/zone.ts";
import { CLOCK_TIME, makeClockWriter, yearOptions } from "./wall-clock.ts";

export interface TimeTick {
  readonly at: Instant;
  readonly label: string;
}

interface TickOptions {
  readonly locale: Locale;
  readonly zone: Zone;
  /** How finely the times are given, where no tick shall be finer. */
  readonly grain?: Grain;
}

/** @param count about how many ticks there is room for */
export function makeTicks(
  bounds: Interval,
  count: number,
  { locale, zone, grain = "second" }: TickOptions,
): readonly TimeTick[] {
  const toCivil = (ms: number) => ms + zone.offsetAt(toInstant(ms)) * MINUTE_MS;
  const [from, to] = [new Date(toCivil(bounds.start)), new Date(toCivil(bounds.end))];
  const most = Math.max(1, Math.floor((bounds.end - bounds.start) / GRAIN_MS[grain]));
  const ticks = utcTicks(from, to, Math.min(count, most)).map((date) => date.valueOf());
  const step = Math.min(...ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? tick)));
  const write = makeClockWriter(locale);
  return ticks.map((civil) => ({
    at: zone.fromCivil(civil),
    label: write(civil, chooseStyle(civil, step)),
  }));
}

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { day: "numeric", month: "short" };
const MONTH: Options = { month: "short" };
const MONTH_OF_YEAR: Options = { month: "short", year: "numeric" };

/** The larger unit's name stands where it begins. */
function chooseStyle(civil: number, step: number): Options {
  if (step < DAY_MS) return civil % DAY_MS === 0 ? DAY : CLOCK_TIME;
  if (step < 27 * DAY_MS) return DAY;
  if (step < 360 * DAY_MS) return new Date(civil).getUTCMonth() === 0 ? MONTH_OF_YEAR : MONTH;
  return yearOptions(civil);
}
