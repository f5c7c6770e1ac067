/**
 * Made-up datasets of any size, the same for the same seed: few places hold most events, time has bursts, dates and places
 * are known in every precision. Events are made one at a time and kept by nobody, so that a million needs no memory.
 */

import { type DatasetFile, FORMAT } from "../../../src/model/schema/dataset.ts";
import type { EventRecord } from "../../../src/model/schema/event.ts";
import { EVENT_KINDS } from "../../../src/model/vocabulary.ts";
import { type InventedWords, inventWords } from "./invented-words.ts";
import { type MadePlaces, makePlaces, makeWhere } from "./made-places.ts";
import {
  type MadeSides,
  makePair,
  makeSides,
  makeWithPrincipal,
  type SideCounts,
} from "./made-sides.ts";
import { makeReports, type Report, reportAfter } from "./made-sources.ts";
import { makeDayCurve, makeEdtf } from "./made-times.ts";
import { type Random, seededRandom } from "./random.ts";

/** `few`: six factions, each event one actor's act. `pairs`: forty factions, nearly all events of two parties. */
export const SHAPES = {
  few: { factions: 6, actors: 60, rivals: 6, ties: 9 },
  pairs: { factions: 40, actors: 2000, rivals: 113, ties: 120 },
} as const satisfies Record<string, SideCounts>;
export type Shape = keyof typeof SHAPES;

export interface MadeDataset {
  /** Everything but the events. */
  readonly head: Omit<DatasetFile, "events">;
  /** Each time anew, the same ones; in the order of time, as far as the day says it. */
  readonly events: () => Generator<EventRecord>;
}

interface World {
  readonly words: InventedWords;
  readonly places: MadePlaces;
  readonly sides: MadeSides;
  readonly reports: readonly Report[];
  readonly kinds: readonly string[];
}

const DECLARED = [
  { id: "raid", name: "Raid", glyph: "clash" },
  { id: "shelling", name: "Shelling", glyph: "burst" },
  { id: "protest", name: "Protest", glyph: "crowd" },
  { id: "arson", name: "Arson", glyph: "flame" },
  { id: "ambush", name: "Ambush", glyph: "target" },
] as const;

export function makeDataset(shape: Shape, count: number, seed = 20190406): MadeDataset {
  const random = seededRandom(seed);
  const words = inventWords(random, 4000);
  const places = makePlaces(words, random);
  const sides = makeSides(SHAPES[shape], words, random);
  const reports = makeReports(sides, words, random);
  const kinds = [...DECLARED.map(({ id }) => id), ...EVENT_KINDS];
  const world = { words, places, sides, reports, kinds };
  return {
    head: makeHead(shape, count, world),
    events: () => makeEvents(shape, count, world, seed),
  };
}

function makeHead(shape: Shape, count: number, { places, sides, reports }: World) {
  return {
    format: FORMAT,
    id: `made-${shape}-${count}`,
    title: `${count.toLocaleString("en")} made-up events`,
    summary: "Invented from the first letter to the last, to measure by.",
    language: "en",
    zone: "+01:00",
    gaps: [{ id: "no-text", note: "It is made up, and there is no text of it." }],
    kinds: { events: DECLARED },
    sources: reports.map(({ source }) => source),
    places: places.all,
    factions: sides.factions,
    actors: sides.actors,
    relations: sides.relations,
  } as unknown as Omit<DatasetFile, "events">;
}

function* makeEvents(
  shape: Shape,
  count: number,
  world: World,
  seed: number,
): Generator<EventRecord> {
  // Of their own, so that every turn begins alike.
  const random = seededRandom(seed + 1);
  const words = inventWords(random, 4000);
  const curve = makeDayCurve();
  for (let index = 0; index < count; index++) {
    const { day, burst } = curve.dayAt((index + random.next()) / count, random);
    const kind = random.pickEarly(world.kinds);
    yield {
      id: `event-${index}`,
      title: words.phrase(4 + random.below(5)),
      ...(random.chance(0.6) ? { summary: `${words.phrase(8 + random.below(14))}.` } : {}),
      kind,
      when: { edtf: makeEdtf(day, !AT_ONCE.has(kind), random), basis: "stated" },
      where: makeWhere(world.places, burst, random),
      participants:
        shape === "pairs" && random.chance(0.92)
          ? makePair(world.sides, random)
          : makeWithPrincipal(world.sides, random),
      ...makeTelling(reportAfter(world.reports, day), world.sides, random),
    } as unknown as EventRecord;
  }
}

const AT_ONCE: ReadonlySet<string> = new Set(["order", "statement", "call"]);

function makeTelling({ source, fragments }: Report, { agencies }: MadeSides, random: Random) {
  const quotes = random.chance(0.7);
  const agency = random.pick(agencies).id;
  return {
    attribution: [
      ...(random.chance(0.5) ? [{ actor: null, how: "said" }] : []),
      { actor: agency, how: "reported" },
    ],
    evidence: quotes ? [random.pick(fragments)] : [],
    ...(quotes ? {} : { absent: { evidence: "no-text" }, cites: [source.id] }),
    ...(random.chance(0.3)
      ? {
          grade: {
            reliability: random.pick(["A", "B", "C", "D"]),
            credibility: 1 + random.below(5),
          },
        }
      : {}),
    ...(random.chance(0.4) ? { fatalities: makeToll(random) } : {}),
  };
}

function makeToll(random: Random) {
  const best = Math.floor(random.next() ** 6 * 60);
  return { low: Math.floor(best * 0.8), best, high: Math.ceil(best * 1.3) };
}
