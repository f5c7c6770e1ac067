/** Finds the events of two datasets that are likely the same, by index: by their days and by where they are. */
import { DAY_MS } from "../durations.ts";
import { distanceKm } from "../earth.ts";
import { edtfToInterval, parseEdtf } from "../edtf.ts";
import { foldWord, splitWords } from "../fold.ts";
import { type Interval, overlaps } from "../interval.ts";
import { must } from "../result.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { EventRecord } from "../schema/event.ts";
import type { Place } from "../schema/place.ts";
import { parseZone } from "../zone.ts";
import { foldName } from "./alike.ts";
import { cellOf, cellsRound } from "./place-cells.ts";
import type { Reason } from "./proposal.ts";

/** What overlaps for longer says little: most of a year's events share time with "2019". */
const LONGEST_DAYS = 31;
const NEAR_KM = 25;
/** Of so many at one place on one day, the others are not looked at: nobody could tell them apart by it either. */
const MOST_CANDIDATES = 256;
/** The share of the words of two titles that both have. */
const ALIKE_WORDS = 1 / 3;
/** Where nothing says that the place is the same. */
const ALIKE_WORDS_ALONE = 1 / 2;

/** An event as it is compared. */
interface Look {
  readonly event: EventRecord;
  readonly time: Interval;
  readonly place: Place | null;
  /** Its name, folded; none where there is no place. */
  readonly called: string;
  /** For an area or a country, the place's point means nothing. */
  readonly hasPoint: boolean;
  readonly words: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

export interface Match {
  readonly mine: EventRecord;
  readonly theirs: EventRecord;
  readonly reasons: readonly Reason[];
}

interface Scored extends Match {
  readonly score: number;
}

/** Both datasets in the ids of the open one. */
export interface Pair {
  readonly open: Dataset;
  readonly incoming: Dataset;
}

/**
 * @param mine those of the open dataset that are looked at
 * @param theirs those of the file that are
 * @returns each event in one match at most, the likeliest first
 */
export function matchEvents(
  { open, incoming }: Pair,
  mine: readonly EventRecord[],
  theirs: readonly EventRecord[],
): readonly Match[] {
  const index = indexLooks(mine.map(lookerOf(open)).filter(isShort));
  const looks = theirs.map(lookerOf(incoming)).filter(isShort);
  const scored = looks.flatMap((look) =>
    candidatesFor(look, index).flatMap((other) => score(other, look) ?? []),
  );
  scored.sort((a, b) => b.score - a.score);
  const taken = new Set<EventRecord>();
  return scored.filter((match) => {
    if (taken.has(match.mine) || taken.has(match.theirs)) return false;
    taken.add(match.mine);
    taken.add(match.theirs);
    return true;
  });
}

/** What speaks for two events being one, whether or not it is enough; for those that share an id. */
export function likenessOf({ open, incoming }: Pair) {
  const lookers = [lookerOf(open), lookerOf(incoming)] as const;
  return (mine: EventRecord, theirs: EventRecord): readonly Reason[] =>
    compare(lookers[0](mine), lookers[1](theirs)).reasons;
}

function isShort({ time }: Look): boolean {
  return time.end - time.start <= LONGEST_DAYS * DAY_MS;
}

function lookerOf({ zone: name, places }: Dataset): (event: EventRecord) => Look {
  const zone = must(parseZone(name));
  const known = new Map<string, Place>(places.map((place) => [place.id, place]));
  const called = new Map(places.map((place) => [place, foldName(place.name)]));
  return (event) => {
    const { when, where } = "accounts" in event ? (event.accounts[0] ?? never(event)) : event;
    const place = "place" in where ? (known.get(where.place) ?? null) : null;
    return {
      event,
      time: edtfToInterval(must(parseEdtf(when.edtf)), zone),
      place,
      called: (place && called.get(place)) ?? "",
      hasPoint: ["point", "ring", "near"].includes(where.extent),
      words: new Set(splitWords(event.title).map(foldWord).filter(Boolean)),
      actors: new Set(event.participants.map(({ actor }) => actor)),
    };
  };
}

function never(event: EventRecord): never {
  throw new Error(`an unsound dataset was merged: ${event.id} has no account`);
}

type Index = ReadonlyMap<string, readonly Look[]>;

function indexLooks(looks: readonly Look[]): Index {
  const index = new Map<string, Look[]>();
  for (const look of looks) {
    const spots = spotsOf(look);
    for (const day of daysOf(look))
      for (const spot of spots) {
        const key = `${day} ${spot}`;
        const there = index.get(key);
        if (there) there.push(look);
        else index.set(key, [look]);
      }
  }
  return index;
}

function candidatesFor(look: Look, index: Index): readonly Look[] {
  const spots = new Set(spotsOf(look));
  if (look.place && look.hasPoint)
    for (const cell of cellsRound(look.place.lonLat)) spots.add(cell);
  const found = new Set<Look>();
  for (const day of daysOf(look))
    for (const spot of spots)
      for (const other of index.get(`${day} ${spot}`) ?? [])
        if (found.size < MOST_CANDIDATES) found.add(other);
  return [...found];
}

/** Numbers of days since 1970, in UTC. */
function daysOf({ time: { start, end } }: Look): readonly number[] {
  const first = Math.floor(start / DAY_MS);
  const last = Math.max(first, Math.ceil(end / DAY_MS) - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function spotsOf({ place, called, hasPoint }: Look): readonly string[] {
  if (!place) return ["nowhere"];
  const name = `called ${called}`;
  return hasPoint ? [name, cellOf(place.lonLat)] : [name];
}

function score(mine: Look, theirs: Look): Scored | null {
  const { reasons, words, km } = compare(mine, theirs);
  const has = (...some: readonly Reason[]) => some.some((reason) => reasons.includes(reason));
  if (!has("same-time")) return null;
  const isSame = has("same-place", "near")
    ? has("same-words", "same-actors")
    : !mine.place && !theirs.place && words >= ALIKE_WORDS_ALONE;
  if (!isSame) return null;
  const closeness = km === null ? 0 : 1 - km / NEAR_KM;
  const value = 2 * words + closeness + (has("same-actors") ? 1 : 0) + kindred(mine, theirs);
  return { mine: mine.event, theirs: theirs.event, reasons, score: value };
}

function kindred(mine: Look, theirs: Look): number {
  const isOneKind = mine.event.kind === theirs.event.kind;
  const isOneTime = mine.time.start === theirs.time.start && mine.time.end === theirs.time.end;
  return (isOneKind ? 1 / 4 : 0) + (isOneTime ? 1 / 2 : 0);
}

function compare(mine: Look, theirs: Look) {
  const words = shareOf(mine.words, theirs.words);
  const km = kmBetween(mine, theirs);
  const isOnePlace =
    mine.place !== null &&
    theirs.place !== null &&
    (mine.place.id === theirs.place.id || mine.called === theirs.called);
  const reasons: readonly (Reason | false)[] = [
    overlaps(mine.time, theirs.time) && "same-time",
    isOnePlace ? "same-place" : km !== null && km <= NEAR_KM && "near",
    [...theirs.actors].some((id) => mine.actors.has(id)) && "same-actors",
    words >= ALIKE_WORDS && "same-words",
  ];
  return {
    reasons: reasons.filter((one) => one !== false),
    words,
    km: km !== null && km <= NEAR_KM ? km : null,
  };
}

function kmBetween(mine: Look, theirs: Look): number | null {
  if (!mine.place || !theirs.place || !mine.hasPoint || !theirs.hasPoint) return null;
  return distanceKm(mine.place.lonLat, theirs.place.lonLat);
}

/** Of the words of either, those of both. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}
