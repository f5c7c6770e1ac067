/** Small atlases for tests: written by hand, or drawn by fast-check with many ties, open ends and shared values. */
import fc from "fast-check";
import type { EngineTexts } from "../../../src/engine/engine.ts";
import { withDifferences } from "../../../src/model/accounts/compare-all.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { indexConcerns } from "../../../src/model/concerns.ts";
import { parseEdtf } from "../../../src/model/edtf.ts";
import type { EventFacts } from "../../../src/model/event-facts.ts";
import type { Filters, Sort } from "../../../src/model/filters.ts";
import { toInstant, toInterval } from "../../../src/model/interval.ts";
import { indexKinds } from "../../../src/model/kinds.ts";
import { must } from "../../../src/model/result.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  PlaceId,
  SourceId,
} from "../../../src/model/schema/common.ts";
import type { AtlasEvent, EventKind } from "../../../src/model/schema/event.ts";
import type { Question } from "../../../src/model/schema/question.ts";
import {
  CREDIBILITIES,
  EVENT_KINDS,
  RELIABILITIES,
  SORT_COLUMNS,
  TELLINGS,
} from "../../../src/model/vocabulary.ts";
import { parseZone } from "../../../src/model/zone.ts";

const FACTIONS = ["north", "south"] as FactionId[];
const ACTORS = ["ann", "bob", "cid", "dan"] as ActorId[];
/** The last is where names come from, and tells of nothing. */
const SOURCES = ["wire", "post", "names"] as SourceId[];
const LON_LATS = [
  [0, 0],
  [13, 32],
  [180, 10],
  [-180, -10],
  [179.5, 90],
  [-60.5, -90],
] as const;
const PLACES = LON_LATS.map((lonLat, index) => ({ id: `place-${index}` as PlaceId, lonLat }));
const TITLES = ["Älg", "alg", "Zug", "zug", "Ärger", "e\u0301clair", "éclair", "Приказ", "أمر", ""];
const WORDS = ["Tripoli", "trip", "Élan", "الجيش", "الجـيش", "ёлка", "елка", "straße", "x1", "-"];

/** What a test says about an event; the rest is plain. */
export interface Sketch {
  readonly start?: number;
  readonly end?: number;
  readonly kind?: EventKind;
  readonly faction?: FactionId | null;
  /** The sides of two parties, instead. */
  readonly pair?: readonly [FactionId | null, FactionId | null];
  readonly actors?: readonly ActorId[];
  readonly speakers?: readonly (ActorId | null)[];
  readonly cites?: readonly SourceId[];
  readonly where?: AtlasEvent["where"];
  readonly isTimeInferred?: boolean;
  readonly evidenceBases?: readonly ("stated" | "inferred")[];
  readonly grade?: AtlasEvent["grade"];
  readonly knownFrom?: number;
  readonly title?: string;
  readonly summary?: string;
  /** How further sources tell it. */
  readonly others?: readonly Sketch[];
}

/** @returns an atlas of these events, whose ids are `e0`, `e1` ... */
/** Every third event is asked about. */
const QUESTIONS = Array.from({ length: 30 }, (_, index) => ({
  id: `q${index}`,
  concerns: [{ event: `e${3 * index}` }],
})) as unknown as readonly Question[];

export function atlasOf(sketches: readonly Sketch[]): Atlas {
  const events = new Map(
    sketches.map((sketch, index) => {
      const facts = factsOf(sketch, `e${index}` as EventId);
      return [facts.event.id, facts] as const;
    }),
  );
  return withDifferences({
    zone: must(parseZone("UTC")),
    kinds: indexKinds(),
    concerns: indexConcerns(QUESTIONS),
    events,
    places: new Map(PLACES.map((place) => [place.id, place])),
    factions: new Map(FACTIONS.map((id) => [id, { id }])),
    actors: new Map(ACTORS.map((id) => [id, { id }])),
    sources: new Map(
      SOURCES.map((id) => [id, { id, type: id === "names" ? "reference" : "named" }]),
    ),
  } as unknown as Atlas);
}

function factsOf({ others = [], ...sketch }: Sketch, id: EventId): EventFacts {
  const first = toldFacts(sketch, id);
  if (others.length === 0) return first;
  const { title, summary, kind, faction, pair, actors } = sketch;
  const shared = { title, summary, kind, faction, pair, actors } as Sketch;
  const accounts = others.map((other) => toldFacts({ ...other, ...shared }, id));
  return { ...first, accounts: [first, ...accounts] };
}

function toldFacts(sketch: Sketch, id: EventId): EventFacts {
  return {
    event: {
      id,
      title: sketch.title ?? id,
      summary: sketch.summary ?? "",
      kind: sketch.kind ?? "act",
      when: { basis: sketch.isTimeInferred ? "inferred" : "stated" },
      where: sketch.where ?? { extent: "unplaced", reason: "unknown" },
      participants: (sketch.actors ?? ["ann"]).map((actor) => ({ actor, role: "principal" })),
      attribution: (sketch.speakers ?? []).map((actor) => ({ actor, how: "said" })),
      cites: sketch.cites ?? [],
      evidence: (sketch.evidenceBases ?? ["stated"]).map((basis) => ({ basis })),
      ...(sketch.grade ? { grade: sketch.grade } : {}),
    },
    edtf: must(parseEdtf("2019-04")),
    time: toInterval(sketch.start ?? 0, sketch.end ?? (sketch.start ?? 0) + 1),
    faction: sketch.pair
      ? sketch.pair[0] === sketch.pair[1]
        ? sketch.pair[0]
        : null
      : (sketch.faction ?? null),
    ...(sketch.pair ? { pair: sketch.pair } : {}),
    knownFrom: toInstant(sketch.knownFrom ?? 0),
  } as unknown as EventFacts;
}

export const TEXTS: EngineTexts = {
  lang: "en",
  title: ({ event }) => event.title,
  kind: (kind) => kind,
  faction: (key) => key,
  place: ({ event: { where } }) => (where.extent === "unplaced" ? "nowhere" : where.place),
  searchable: ({ event }) => `${event.title} ${event.summary ?? ""}`,
};

export function at(place: number, more: object = { extent: "point" }): AtlasEvent["where"] {
  return { basis: "stated", place: PLACES[place]?.id, ...more } as AtlasEvent["where"];
}

const smallTime = fc.integer({ min: 0, max: 12 });
const basis = fc.constantFrom("stated" as const, "inferred" as const);

const where = fc.oneof(
  fc.constant({ extent: "unplaced", reason: "unknown" } as AtlasEvent["where"]),
  fc
    .record({
      place: fc.nat(PLACES.length - 1),
      extent: fc.constantFrom("point", "region", "country", "area"),
      basis,
    })
    .map(({ place, ...more }) => at(place, more)),
  fc
    .record({
      place: fc.nat(PLACES.length - 1),
      extent: fc.constantFrom("ring", "near"),
      radiusKm: fc.constantFrom(20015),
      basis,
    })
    .map(({ place, ...more }) => at(place, more)),
);

const telling: fc.Arbitrary<Sketch> = fc
  .record({
    start: fc.oneof({ weight: 6, arbitrary: smallTime }, fc.constant(-Infinity)),
    length: fc.oneof({ weight: 6, arbitrary: fc.nat(5) }, fc.constant(Infinity)),
    kind: fc.constantFrom(...EVENT_KINDS),
    faction: fc.constantFrom(...FACTIONS, null),
    actors: fc.array(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 3 }),
    speakers: fc.array(fc.constantFrom(...ACTORS, null), { maxLength: 2 }),
    cites: fc.subarray(SOURCES),
    where,
    isTimeInferred: fc.boolean(),
    evidenceBases: fc.array(basis, { minLength: 1, maxLength: 2 }),
    grade: fc.record(
      {
        reliability: fc.constantFrom(...RELIABILITIES),
        credibility: fc.constantFrom(...CREDIBILITIES),
      },
      { requiredKeys: [] },
    ),
    knownFrom: fc.oneof(smallTime, fc.constant(Infinity)),
    title: fc.constantFrom(...TITLES),
    summary: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(" ")),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    end: rest.start === -Infinity ? (length === Infinity ? Infinity : length) : rest.start + length,
  }));

const side = fc.constantFrom(...FACTIONS, null);

/** One in a few is a pair, one in a few is told by several. */
const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    first: telling,
    pair: fc.option(fc.tuple(side, side), { freq: 2 }),
    others: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(telling, { maxLength: 2 }),
    ),
  })
  .map(({ first, pair, others }) => ({ ...first, ...(pair ? { pair } : {}), others }));

/** Up to 80 events, so that sets of rows take several words. */
export const anyAtlas: fc.Arbitrary<Atlas> = fc.array(sketch, { maxLength: 80 }).map(atlasOf);

const longitude = fc.integer({ min: -360, max: 360 }).map((half) => half / 2);
const latitude = fc.integer({ min: -180, max: 180 }).map((half) => half / 2);
const anyInterval = fc
  .tuple(smallTime, fc.nat(6))
  .map(([start, length]) => toInterval(start, start + length));

function some<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }),
  );
}

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { freq: 1 });
}

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  time: maybe(fc.oneof(anyInterval, fc.constant(toInterval(-Infinity, 5)))),
  factions: some([...FACTIONS, "none" as const, "unheard-of" as FactionId]),
  actors: some([...ACTORS, "unheard-of" as ActorId]),
  kinds: some(EVENT_KINDS),
  placement: some(["placed", "unplaced"] as const),
  precision: some(["point", "around", "area", "unplaced"] as const),
  basis: some(["stated", "inferred-time", "inferred-place", "inferred-fact"] as const),
  openness: some(["open", "settled"] as const),
  grades: some(["A", "C", "F", "1", "6", "ungraded"] as const),
  sources: some(["wire", "post", "unheard-of"] as SourceId[]),
  telling: some(TELLINGS),
  firstTellers: some([...ACTORS, "not-named" as const]),
  knownAsOf: maybe(smallTime),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    fc.constantFrom("trip", "TRI e", "الجيش", "ёл", "strass", "elan", "-", "zug 1", "ا"),
  ),
  frame: maybe(
    fc
      .tuple(longitude, latitude, longitude, latitude)
      .map(
        ([west, a, east, b]) =>
          [[west, Math.min(a, b)] as const, [east, Math.max(a, b)] as const] as const,
      ),
  ),
});

export const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  descending: fc.boolean(),
});

export const anyBounds = fc
  .tuple(fc.integer({ min: -3, max: 14 }), fc.constantFrom(0, 1, 3, 7, 10, 0.1))
  .map(([start, length]) => toInterval(start, start + length));
