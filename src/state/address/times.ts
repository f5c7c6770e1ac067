/** Parameters that are times: `from` and `to` (the brush), `play` (that it moves by itself), `known` (known as of) and `window` (what the timeline shows). */
import { windowOn } from "../../model/axis-limits.ts";
import { MINUTE_MS, SECOND_MS } from "../../model/durations.ts";
import { isAtLimit } from "../../model/edtf/calendar.ts";
import { edtfToInterval, instantToEdtf, parseEdtf } from "../../model/edtf.ts";
import { type Interval, toInstant, toInterval } from "../../model/interval.ts";
import { PLAYBACK_MODES, SPEEDS } from "../../model/playback.ts";
import type { Zone } from "../../model/zone.ts";
import { windowAtOpening } from "../bring-into-sight.ts";
import type { State } from "../state.ts";
import { ignore, type Parameter, type Reading } from "./parameter.ts";

/** Of the brush, on both sides of it: what a window shows round it. */
const AIR = 0.08;

/** A day where the moment is midnight in the zone, else to the minute, or the second. */
function writeStart(ms: number, zone: Zone): string {
  return write(ms, zone, "start", { day: ms, minute: ms, second: ms });
}

/** The last day, or the last minute or second, that lies before an exclusive end. */
function writeEnd(ms: number, zone: Zone): string {
  return write(ms, zone, "end", { day: ms - 1, minute: ms - MINUTE_MS, second: ms - SECOND_MS });
}

/** The shortest text that is read as exactly this edge; the offset is left out where the zone tells it. */
function write(
  ms: number,
  zone: Zone,
  edge: "start" | "end",
  inside: Readonly<Record<"day" | "minute" | "second", number>>,
): string {
  const [day, minute, second] = (["day", "minute", "second"] as const).map((precision) =>
    instantToEdtf(toInstant(inside[precision]), zone, precision),
  ) as [string, string, string];
  const bare = (text: string) => text.replace(/(T[\d:]+)(Z|[+-]\d\d:\d\d)$/, "$1");
  return (
    [day, bare(minute), minute, bare(second)].find(
      (text) => readInterval(text, zone)?.[edge] === ms,
    ) ?? second
  );
}

/** One date, without open ends, in the whole seconds that hold it: what is finer could not be written. */
function readInterval(text: string, zone: Zone): Interval | null {
  const reading = parseEdtf(text);
  if (!reading.ok || reading.value.type !== "date") return null;
  const { start, end } = edtfToInterval(reading.value, zone);
  return isWithinReach(start) && isWithinReach(end)
    ? toInterval(Math.floor(start / SECOND_MS) * SECOND_MS, Math.ceil(end / SECOND_MS) * SECOND_MS)
    : null;
}

/** The last moment that a `Date` holds stands for everything beyond it, so it says nothing. */
function isWithinReach(ms: number): boolean {
  return Number.isFinite(ms) && !isAtLimit(ms);
}

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
      if (!date) return ignore(text, "date");
      const { start, end } = state.filters.time ?? toInterval(-Infinity, Infinity);
      const time = edge === "start" ? toInterval(date.start, end) : toInterval(start, date.end);
      return time.start < time.end ? withBrush(state, time) : ignore(text, "end");
    },
  };
}

function withBrush(state: State, time: Interval): Reading {
  return {
    patch: { filters: { ...state.filters, time }, window: windowRound(time, state.window) },
  };
}

/** The brush with some air; an open end leaves the window's own, unless that lies on the wrong side. */
function windowRound(brush: Interval, window: Interval): Interval {
  const start = Number.isFinite(brush.start) ? brush.start : window.start;
  const end = Number.isFinite(brush.end) ? brush.end : window.end;
  const air = (end - start) * AIR;
  return (start < end && windowOn(toInterval(start - air, end + air))) || window;
}

const known: Parameter = {
  name: "known",
  write: ({ filters: { knownAsOf }, atlas }) =>
    knownAsOf === null ? null : writeEnd(knownAsOf, atlas.zone),
  read(text, state) {
    const date = readInterval(text, state.atlas.zone);
    return date
      ? { patch: { filters: { ...state.filters, knownAsOf: date.end } } }
      : ignore(text, "date");
  },
};

/** Only while it plays: what it has come to stands in `from` and `to`. */
const play: Parameter = {
  name: "play",
  write({ playback }) {
    if (!playback?.isPlaying) return null;
    const { mode, speed } = playback;
    return speed === 1 ? mode : `${mode},${speed}`;
  },
  read(text) {
    const [named, pace = "1", ...more] = text.split(",");
    const mode = PLAYBACK_MODES.find((one) => one === named);
    const speed = SPEEDS.find((one) => `${one}` === pace);
    return mode && speed && more.length === 0
      ? { patch: { playback: { mode, speed, isPlaying: true } } }
      : ignore(text, "one-of", PLAYBACK_MODES);
  },
};

/** Left out where the rest of the address leads to the same one. */
const window: Parameter = {
  name: "window",
  write(state) {
    const text = writeWindow(state.window, state.atlas.zone);
    return text === writeWindow(impliedWindow(state), state.atlas.zone) ? null : text;
  },
  read(text, { atlas: { zone } }) {
    const [from, to, ...more] = text.split("/").map((edge) => readInterval(edge, zone));
    const isStretch = from && to && more.length === 0 && from.start < to.end;
    const window = isStretch ? windowOn(toInterval(from.start, to.end)) : null;
    return window ? { patch: { window } } : ignore(text, "dates");
  },
};

/** The whole minutes that hold it, one at least. */
export function writeWindow({ start, end }: Interval, zone: Zone): string {
  const first = Math.floor(start / MINUTE_MS) * MINUTE_MS;
  const last = Math.max(Math.ceil(end / MINUTE_MS) * MINUTE_MS, first + MINUTE_MS);
  return `${writeStart(first, zone)}/${writeEnd(last, zone)}`;
}

/** What `event`, `from` and `to` make of the first window when they are read. */
function impliedWindow(state: State): Interval {
  const { selected, filters, firstWindow } = state;
  const window = selected ? windowAtOpening(state, selected) : firstWindow;
  return filters.time ? windowRound(filters.time, window) : window;
}

export const TIME_PARAMETERS: readonly Parameter[] = [
  brushEdge("from", "start", writeStart),
  brushEdge("to", "end", writeEnd),
  known,
  play,
  window,
];
