/** A dataset's events as iCalendar (RFC 5545). What it cannot hold is listed in WHAT-FITS.md. */
import { edtfToInterval } from "../../model/edtf.ts";
import { must } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { AtlasEvent, EventRecord } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";
import { parseZone, type Zone } from "../../model/zone.ts";
import { spanOf } from "../date-parts.ts";
import { accountTeller, toldOf } from "../told.ts";
import type { Written } from "../written.ts";
import { fold, textValue } from "./content-line.ts";

/** The first and last years that a calendar's dates can be written in. */
const FIRST_MS = Date.parse("0001-01-01");
const LAST_MS = Date.parse("9999-12-31");

/**
 * @param at when the file is written; a calendar tells by it which of two copies is the newer
 * @param events all of the dataset's, or those that are kept; one without a start, or in a year that no calendar has, is left out
 */
export function writeCalendar(
  dataset: Dataset,
  at: Date,
  events: readonly EventRecord[] = dataset.events,
): Written {
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]));
  const zone = must(parseZone(dataset.zone));
  const sayAccounts = accountTeller(dataset);
  const stamp = utcTime(at.getTime());
  const entries = events.map((event) => {
    const told = toldOf(event);
    const description = [told.summary, sayAccounts(event)].filter(Boolean).join("\n");
    const uid = `${event.id}@${dataset.id}`;
    const lines = entryOf({ ...told, summary: description }, places, zone, uid, stamp);
    return { event: event.id, lines };
  });
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dispatch Atlas//EN"],
    `X-WR-CALNAME:${textValue(dataset.title)}`,
    ...entries.flatMap(({ lines: own }) => own ?? []),
    "END:VCALENDAR",
  ];
  const leftOut = entries
    .filter(({ lines: own }) => own === null)
    .map(({ event }) => ({ event, reason: "no start within the years 1 to 9999 is given" }));
  return { text: lines.map(fold).join(""), leftOut };
}

function entryOf(
  told: AtlasEvent,
  places: ReadonlyMap<string, Place>,
  zone: Zone,
  uid: string,
  stamp: string,
): readonly string[] | null {
  const time = timeLines(told.when.edtf, zone);
  if (!time) return null;
  const place = "place" in told.where ? places.get(told.where.place) : undefined;
  const isPoint = told.where.extent === "point";
  return [
    "BEGIN:VEVENT",
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    ...time,
    `X-EDTF:${textValue(told.when.edtf)}`,
    `SUMMARY:${textValue(told.title)}`,
    ...(told.summary ? [`DESCRIPTION:${textValue(told.summary)}`] : []),
    ...(place ? [`LOCATION:${textValue(place.name)}`] : []),
    // Latitude first, as the calendar's standard has it; for a point alone, since it says "here".
    ...(place && isPoint ? [`GEO:${place.lonLat[1]};${place.lonLat[0]}`] : []),
    ...(told.tags?.length ? [`CATEGORIES:${told.tags.map(textValue).join(",")}`] : []),
    ...(told.media?.[0] ? [`URL:${told.media[0].url}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Days are days, in whatever zone they are read; times are written in UTC, which needs no list of changes of the clock. */
function timeLines(text: string, zone: Zone): readonly string[] | null {
  const { edtf } = spanOf(text);
  if (!edtf.earliest || !isWritable(edtf.earliest.ms)) return null;
  const isTimed = edtf.precision === "minute" || edtf.precision === "second";
  if (isTimed) {
    const { start, end } = edtfToInterval(edtf, zone);
    const isSpan = edtf.type !== "date" && Number.isFinite(end);
    return [`DTSTART:${utcTime(start)}`, ...(isSpan ? [`DTEND:${utcTime(end)}`] : [])];
  }
  const start = `DTSTART;VALUE=DATE:${day(edtf.earliest.ms)}`;
  // The end is the first day after, as in the calendar's standard.
  const isEndWritable = edtf.latest !== null && isWritable(edtf.latest.ms);
  return edtf.latest && isEndWritable
    ? [start, `DTEND;VALUE=DATE:${day(edtf.latest.ms + 864e5 - 1)}`]
    : [start];
}

function isWritable(ms: number): boolean {
  return ms >= FIRST_MS && ms <= LAST_MS;
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll("-", "");
}

function utcTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
