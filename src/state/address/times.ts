/** Parameters that are times: `from` and `to` (the brush), `known` (known as of) and `window` (what the timeline shows). */
import { edtfToInterval, instantToEdtf, parseEdtf } from "../../model/edtf.ts";
import { type Interval, toInstant, toInterval } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";
import type { State } from "../state.ts";
import { ignore, type Parameter, type Reading } from "./parameter.ts";

const MINUTE = 60_000;

/** A day where the moment is midnight in the zone, else to the minute. */
function writeStart(ms: number, zone: Zone): string {
  const day = instantToEdtf(toInstant(ms), zone, "day");
  return readInterval(day, zone)?.start === ms ? day : instantToEdtf(toInstant(ms), zone, "minute");
}

/** The last day, or the last minute, that lies before an exclusive end. */
function writeEnd(ms: number, zone: Zone): string {
  const day = instantToEdtf(toInstant(ms - 1), zone, "day");
  return readInterval(day, zone)?.end === ms
    ? day
    : instantToEdtf(toInstant(ms - MINUTE), zone, "minute");
}

/** One date, without open ends. */
function readInterval(text: string, zone: Zone): Interval | null {
  const reading = parseEdtf(text);
  if (!reading.ok || reading.value.type !== "date") return null;
  const time = edtfToInterval(reading.value, zone);
  return Number.isFinite(time.start) && Number.isFinite(time.end) ? time : null;
}

const A_DATE = "a date in EDTF, such as 2019-04-05 or 2019-04-05T10:30";

/** One edge of the brush; the other keeps what it has, or is open. */
function brushEdge(
  name: "from" | "to",
  edge: "start" | "end",
  write: typeof writeStart,
): Parameter {
  return {
    name,
    write({ filters: { time }, atlas }) {
      const ms = time?.[edge];
      return ms !== undefined && Number.isFinite(ms) ? write(ms, atlas.zone) : null;
    },
    read(text, state) {
      const date = readInterval(text, state.atlas.zone);
      if (!date) return ignore(text, A_DATE);
      const { start, end } = state.filters.time ?? toInterval(-Infinity, Infinity);
      const time = edge === "start" ? toInterval(date.start, end) : toInterval(start, date.end);
      return time.start < time.end
        ? withBrush(state, time)
        : ignore(text, "an end after the start");
    },
  };
}

function withBrush(state: State, time: Interval): Reading {
  const start = Number.isFinite(time.start) ? time.start : state.window.start;
  const end = Number.isFinite(time.end) ? time.end : state.window.end;
  const air = (end - start) * 0.08;
  return {
    patch: {
      filters: { ...state.filters, time },
      ...(start < end ? { window: toInterval(start - air, end + air) } : {}),
    },
  };
}

const known: Parameter = {
  name: "known",
  write: ({ filters: { knownAsOf }, atlas }) =>
    knownAsOf === null ? null : writeEnd(knownAsOf, atlas.zone),
  read(text, state) {
    const date = readInterval(text, state.atlas.zone);
    return date
      ? { patch: { filters: { ...state.filters, knownAsOf: date.end } } }
      : ignore(text, A_DATE);
  },
};

/** Left out while it is the first one, or what the brush made of it. */
const window: Parameter = {
  name: "window",
  write({ window, firstWindow, filters: { time }, atlas: { zone } }) {
    if (window === firstWindow) return null;
    if (time && window.start <= time.start && window.end >= time.end) {
      const air = (time.end - time.start) * 0.08;
      if (Math.abs(window.start - time.start + air) < 1) return null;
    }
    const minute = (ms: number) => Math.round(ms / MINUTE) * MINUTE;
    return `${writeStart(minute(window.start), zone)}/${writeEnd(minute(window.end), zone)}`;
  },
  read(text, { atlas: { zone } }) {
    const [from, to, ...more] = text.split("/").map((edge) => readInterval(edge, zone));
    return from && to && more.length === 0 && from.start < to.end
      ? { patch: { window: toInterval(from.start, to.end) } }
      : ignore(text, "two dates in EDTF with a slash between them, the earlier first");
  },
};

export const TIME_PARAMETERS: readonly Parameter[] = [
  brushEdge("from", "start", writeStart),
  brushEdge("to", "end", writeEnd),
  known,
  window,
];
