/** The engine's promises written as plainly as can be: lists, filters and sorts, nothing remembered. */
import type { Bin, Counts, EngineTexts } from "../../../src/engine/engine.ts";
import type { Page } from "../../../src/engine/page.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { EventFacts } from "../../../src/model/event-facts.ts";
import type { FactionKey } from "../../../src/model/facets/factions.ts";
import type { FirstTellerKey } from "../../../src/model/facets/first-tellers.ts";
import { type Dimension, type Filters, NO_FILTERS, type Sort } from "../../../src/model/filters.ts";
import { foldWord } from "../../../src/model/fold.ts";
import { type Interval, overlaps, toInterval } from "../../../src/model/interval.ts";
import type { EventId, SourceId } from "../../../src/model/schema/common.ts";
import {
  type BasisKey,
  EVENT_KINDS,
  type GradeKey,
  type Telling,
} from "../../../src/model/vocabulary.ts";

export function naiveKept(atlas: Atlas, texts: EngineTexts, filters: Filters): EventFacts[] {
  return inTimeOrder(atlas).filter((facts) => fits(atlas, texts, filters, facts));
}

function inTimeOrder(atlas: Atlas): EventFacts[] {
  return [...atlas.events.values()].sort(
    (a, b) => byNumber(startOf(a), startOf(b)) || byNumber(endOf(a), endOf(b)),
  );
}

function startOf(facts: EventFacts): number {
  return Math.min(...tellings(facts).map(({ time }) => time.start));
}

function endOf(facts: EventFacts): number {
  return Math.max(...tellings(facts).map(({ time }) => time.end));
}

function tellings(facts: EventFacts): readonly EventFacts[] {
  return facts.accounts ?? [facts];
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function fits(atlas: Atlas, texts: EngineTexts, filters: Filters, facts: EventFacts): boolean {
  return (
    (filters.time === null || isInTime(facts, filters.time)) &&
    fitsAny(filters.factions, factionsOf(facts)) &&
    fitsAny(
      filters.actors,
      facts.event.participants.map((participant) => participant.actor),
    ) &&
    fitsAny(filters.kinds, [facts.event.kind]) &&
    fitsAny(filters.placement, [isPlaced(facts) ? "placed" : "unplaced"]) &&
    fitsAny(filters.precision, [precisionOf(facts)]) &&
    fitsAny(filters.basis, tellings(facts).flatMap(basisOf)) &&
    fitsAny(filters.openness, [opennessOf(facts)]) &&
    fitsAny(filters.grades, tellings(facts).flatMap(gradesOf)) &&
    fitsAny(filters.sources, tellersOf(atlas, facts)) &&
    fitsAny(filters.telling, tellingsOf(atlas, facts)) &&
    fitsAny(filters.firstTellers, firstTellersOf(facts)) &&
    isKnown(facts, filters.knownAsOf) &&
    fitsText(filters.text, texts.searchable(facts)) &&
    fitsSomeFrame(atlas, filters.frame, facts)
  );
}

function fitsAny<T>(wanted: readonly T[], mine: readonly T[]): boolean {
  return wanted.length === 0 || mine.some((value) => wanted.includes(value));
}

export function isInTime(facts: EventFacts, window: Interval): boolean {
  return tellings(facts).some(({ time }) => overlaps(time, window));
}

function isKnown(facts: EventFacts, moment: number | null): boolean {
  return moment === null || tellings(facts).some(({ knownFrom }) => knownFrom < moment);
}

function fitsSomeFrame(atlas: Atlas, frame: Filters["frame"], facts: EventFacts): boolean {
  return frame === null || tellings(facts).some((telling) => fitsFrame(atlas, frame, telling));
}

function factionsOf({ pair, faction }: EventFacts): FactionKey[] {
  return (pair ?? [faction]).map((side) => side ?? "none");
}

/** No place of the samples has an outline, so that an area is nowhere on the map. */
export function isPlaced({ event: { where } }: EventFacts): boolean {
  return where.extent !== "unplaced" && where.extent !== "area";
}

function precisionOf({ event: { where } }: EventFacts): "point" | "around" | "area" | "unplaced" {
  if (where.extent === "point" || where.extent === "unplaced") return where.extent;
  return "radiusKm" in where ? "around" : "area";
}

function basisOf({ event }: EventFacts): BasisKey[] {
  const keys: BasisKey[] = [];
  if (event.when.basis === "inferred") keys.push("inferred-time");
  if (event.where.extent !== "unplaced" && event.where.basis === "inferred")
    keys.push("inferred-place");
  const points = event.points ?? [];
  const said = [...event.evidence, ...points, ...points.flatMap(({ evidence }) => evidence)];
  if (said.some((part) => part.basis === "inferred")) keys.push("inferred-fact");
  if (keys.length === 0) keys.push("stated");
  return keys;
}

/** The generator asks about every third event. */
function opennessOf({ event }: EventFacts): "open" | "settled" {
  return Number(event.id.slice(1)) % 3 === 0 ? "open" : "settled";
}

/** Where names come from tells of nothing. */
export function tellersOf(atlas: Atlas, facts: EventFacts): SourceId[] {
  const cited = tellings(facts).flatMap(({ event: { cites = [] } }) => cites);
  return [...atlas.sources.keys()].filter((id) => cited.includes(id) && id !== "names");
}

function tellingsOf(atlas: Atlas, facts: EventFacts): Telling[] {
  const { length } = tellersOf(atlas, facts);
  if (length < 2) return [length === 0 ? "unsourced" : "alone"];
  return ["several", atlas.differing?.has(facts.event.id) ? "differ" : "agree"];
}

function firstTellersOf(facts: EventFacts): FirstTellerKey[] {
  return tellings(facts).flatMap(({ event: { attribution } }) =>
    attribution.slice(0, 1).map(({ actor }) => actor ?? "not-named"),
  );
}

function gradesOf({ event }: EventFacts): GradeKey[] {
  const keys: GradeKey[] = [];
  if (event.grade?.reliability) keys.push(event.grade.reliability);
  if (event.grade?.credibility) keys.push(`${event.grade.credibility}`);
  if (keys.length === 0) keys.push("ungraded");
  return keys;
}

function fitsText(query: string, text: string): boolean {
  const words = (line: string) =>
    line
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map(foldWord)
      .filter((word) => word !== "");
  return words(query).every((term) => words(text).some((word) => word.startsWith(term)));
}

/** Walks over the event's place on a grid of half degrees; good for boxes whose edges lie on it. */
function fitsFrame(atlas: Atlas, frame: NonNullable<Filters["frame"]>, facts: EventFacts): boolean {
  const { where } = facts.event;
  if (where.extent === "unplaced" || where.extent === "area") return false;
  const place = atlas.places.get(where.place);
  if (!place) return false;
  const [[west, south], [east, north]] = frame;
  const [lon, lat] = place.lonLat;
  // The generator's rings are either of a metre or so, or hold all of the Earth.
  if ("radiusKm" in where && where.radiusKm > 20000) return true;
  const meridians = lon === 180 || lon === -180 ? [180, -180] : [lon];
  const isInLongitude = meridians.some((meridian) =>
    west <= east ? west <= meridian && meridian <= east : west <= meridian || meridian <= east,
  );
  return isInLongitude && south <= lat && lat <= north;
}

export function naiveCounts(atlas: Atlas, texts: EngineTexts, filters: Filters): Counts {
  const without = (own: Dimension) =>
    naiveKept(atlas, texts, { ...filters, [own]: NO_FILTERS[own] });
  const count = <Key>(
    own: Dimension,
    keys: readonly Key[],
    keysOf: (facts: EventFacts) => readonly Key[],
  ) =>
    new Map(
      keys.map((key) => [key, without(own).filter((facts) => keysOf(facts).includes(key)).length]),
    );
  return {
    factions: count<FactionKey>("factions", [...atlas.factions.keys(), "none"], factionsOf),
    actors: count("actors", [...atlas.actors.keys()], (facts) =>
      facts.event.participants.map((participant) => participant.actor),
    ),
    kinds: count("kinds", EVENT_KINDS, (facts) => [facts.event.kind]),
    placement: count("placement", ["placed", "unplaced"] as const, (facts) => [
      isPlaced(facts) ? "placed" : "unplaced",
    ]),
    precision: count("precision", ["point", "around", "area", "unplaced"] as const, (facts) => [
      precisionOf(facts),
    ]),
    basis: count(
      "basis",
      ["stated", "inferred-time", "inferred-place", "inferred-fact"] as const,
      (facts) => tellings(facts).flatMap(basisOf),
    ),
    openness: count("openness", ["open", "settled"] as const, (facts) => [opennessOf(facts)]),
    grades: count<GradeKey>(
      "grades",
      ["A", "B", "C", "D", "E", "F", "1", "2", "3", "4", "5", "6", "ungraded"],
      (facts) => tellings(facts).flatMap(gradesOf),
    ),
    sources: count("sources", ["wire", "post"] as SourceId[], (facts) => tellersOf(atlas, facts)),
    telling: count(
      "telling",
      ["alone", "several", "agree", "differ", "unsourced"] as const,
      (facts) => tellingsOf(atlas, facts),
    ),
    firstTellers: count<FirstTellerKey>(
      "firstTellers",
      [...atlas.actors.keys(), "not-named"],
      firstTellersOf,
    ),
  };
}

function sidesIn(texts: EngineTexts, facts: EventFacts): string {
  return factionsOf(facts)
    .map((key) => texts.faction(key))
    .join(" – ");
}

export function naivePage(
  kept: readonly EventFacts[],
  { atlas, texts }: { readonly atlas: Atlas; readonly texts: EngineTexts },
  sort: Sort,
  offset: number,
  limit: number,
): Page {
  const collator = new Intl.Collator(texts.lang);
  const compare = (a: EventFacts, b: EventFacts): number => {
    switch (sort.column) {
      case "number":
        return kept.indexOf(a) - kept.indexOf(b);
      case "distance":
        return byNumber(linksOf(a), linksOf(b));
      case "told":
        return byNumber(rankOfTold(atlas, a), rankOfTold(atlas, b));
      case "time":
        return byNumber(startOf(a), startOf(b)) || byNumber(endOf(a), endOf(b));
      case "title":
        return collator.compare(texts.title(a), texts.title(b));
      case "kind":
        return collator.compare(texts.kind(a.event.kind), texts.kind(b.event.kind));
      case "faction":
        return collator.compare(sidesIn(texts, a), sidesIn(texts, b));
      case "place":
        return collator.compare(texts.place(a), texts.place(b));
    }
  };
  const sorted = kept.toSorted((a, b) => (sort.descending ? compare(b, a) : compare(a, b)));
  return { ids: idsOf(sorted.slice(offset, offset + limit)), total: kept.length };
}

/** One source alone, several that agree, several that differ, none. */
function rankOfTold(atlas: Atlas, facts: EventFacts): number {
  const told = tellingsOf(atlas, facts);
  return ["alone", "agree", "differ", "unsourced"].findIndex((one) =>
    told.includes(one as Telling),
  );
}

/** What nobody tells is farther than anything. */
function linksOf({ event }: EventFacts): number {
  return event.attribution.length || Infinity;
}

export function firstOf(kept: readonly EventFacts[], limit: number): Page {
  return { ids: idsOf(kept.slice(0, limit)), total: kept.length };
}

export function idsOf(events: readonly EventFacts[]): EventId[] {
  return events.map((facts) => facts.event.id);
}

export function naiveDensity(
  atlas: Atlas,
  texts: EngineTexts,
  filters: Filters,
  bounds: Interval,
  count: number,
): Bin[] {
  const all = inTimeOrder(atlas);
  const kept = naiveKept(atlas, texts, { ...filters, time: null });
  const edge = (index: number) =>
    index === count ? bounds.end : bounds.start + ((bounds.end - bounds.start) * index) / count;
  return Array.from({ length: count }, (_, index) => {
    const time = toInterval(edge(index), edge(index + 1));
    const within = (events: EventFacts[]) => events.filter((e) => overlaps(e.time, time)).length;
    return { time, total: within(all), kept: within(kept) };
  });
}

export function naiveNeighbour(
  atlas: Atlas,
  kept: readonly EventFacts[],
  id: EventId | null,
  step: 1 | -1,
): EventId | null {
  const all = inTimeOrder(atlas);
  const ahead = step === 1 ? all : all.toReversed();
  const from = ahead.findIndex((facts) => facts.event.id === id);
  return ahead.slice(from + 1).find((facts) => kept.includes(facts))?.event.id ?? null;
}
