/** What can be read and is hardly meant: a date centuries from the rest, an actor whom nothing mentions, a place outside its country. */
import { type CountryCells, isNear } from "../country-cells.ts";
import { DAY_MS } from "../durations.ts";
import { parseEdtf } from "../edtf.ts";
import { toPointer, toSnippet } from "../pointer.ts";
import type { Problem } from "../result.ts";
import type { LonLat } from "../schema/common.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Check, Path } from "./check.ts";
import { eachReference } from "./references.ts";
import { eachObject } from "./walk.ts";

const YEAR_MS = 365.2425 * DAY_MS;

/** Nothing nearer than this is far. */
const FAR_YEARS = 200;
/** Where the others lie far apart themselves, so many times the middle half of them. */
const SPREADS = 3;

interface Dated {
  readonly text: string;
  readonly path: Path;
  /** First and last moment that it can mean, in ms. */
  readonly ends: readonly number[];
}

/** Warns of dates centuries from the middle of all others, whatever record they are of. */
export const checkDates: Check = function* (dataset) {
  const dates = [...datesIn(dataset)].sort((a, b) => (a.ends[0] ?? 0) - (b.ends[0] ?? 0));
  for (const [index, { text, path, ends }] of dates.entries()) {
    const others = (share: number, round: (index: number) => number) => {
      const at = round((dates.length - 2) * share);
      return dates[at < index ? at : at + 1]?.ends[0];
    };
    const [low, middle, high] = [
      others(1 / 4, Math.floor),
      others(1 / 2, Math.floor),
      others(3 / 4, Math.ceil),
    ];
    if (low === undefined || middle === undefined || high === undefined) continue;
    const limit = Math.max(FAR_YEARS * YEAR_MS, SPREADS * (high - low));
    if (ends.some((end) => Math.abs(end - middle) > limit))
      yield {
        code: "invalid",
        path: toPointer(path),
        found: toSnippet(text),
        expected: `a date nearer to the others, which lie about ${new Date(middle).getUTCFullYear()}; it is centuries away from them`,
      };
  }
};

function datesIn(dataset: Dataset): readonly Dated[] {
  const dates: Dated[] = [];
  eachObject(dataset, (record, found) => {
    if (typeof record.edtf !== "string") return;
    const reading = parseEdtf(record.edtf);
    if (!reading.ok) return;
    const { earliest, latest, unspecified } = reading.value;
    const ends = [earliest, latest].flatMap((time) => (time ? [time.ms] : []));
    const [first, last = first] = ends;
    // Of some year or other, nothing can be said.
    const isVague = unspecified && Number(last) - Number(first) > FAR_YEARS * YEAR_MS;
    if (first !== undefined && !isVague)
      dates.push({ text: record.edtf, path: [...found.path(), "edtf"], ends });
  });
  return dates;
}

/** Warns of actors whom nothing refers to. */
export const checkMentions: Check = function* (dataset) {
  const mentioned = new Set<unknown>();
  eachReference(dataset, (id, collection) => {
    if (collection === "actors") mentioned.add(id);
  });
  for (const [index, { id }] of dataset.actors.entries())
    if (!mentioned.has(id))
      yield {
        code: "invalid",
        path: toPointer(["actors", index]),
        found: toSnippet(id),
        expected: "an actor whom an event, a tie or a source mentions; nothing mentions this one",
      };
};

/** @param cells roughly where each country is */
export function* checkPositions(dataset: Dataset, cells: CountryCells): Generator<Problem> {
  for (const [index, { country, lonLat }] of dataset.places.entries())
    if (country !== undefined && !isNear(cells, country, lonLat))
      yield {
        code: "invalid",
        path: toPointer(["places", index, "lonLat"]),
        found: toSnippet(lonLat),
        expected: `a position in or near ${country}, the place's country, as [longitude, latitude]; this is two degrees away or more${hintFor(cells, country, lonLat)}`,
      };
}

/** What was written the other way round, or without its sign, lies in the country once that is mended. */
function hintFor(cells: CountryCells, country: string, [lon, lat]: LonLat): string {
  const meant: readonly (readonly [LonLat, string])[] = [
    [[lat, lon], "the two are swapped"],
    [[-lon, lat], "the longitude's sign is lost"],
    [[lon, -lat], "the latitude's sign is lost"],
    [[-lon, -lat], "both signs are lost"],
  ];
  const found = meant.find(
    ([position]) => Math.abs(position[1]) <= 90 && isNear(cells, country, position),
  );
  return found ? `: ${toSnippet(found[0])} would be there, so it seems that ${found[1]}` : "";
}
