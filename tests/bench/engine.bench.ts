/** A million seeded events through the engine's door. Each round asks something new, so that nothing is answered from memory. */
import { bench, describe } from "vitest";
import { createEngine } from "../../src/engine/create-engine.ts";
import type { EngineTexts } from "../../src/engine/engine.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { EventFacts } from "../../src/model/event-facts.ts";
import { type Filters, NO_FILTERS } from "../../src/model/filters.ts";
import { toInstant, toInterval } from "../../src/model/interval.ts";
import type { ActorId, EventId, FactionId, PlaceId } from "../../src/model/schema/common.ts";
import { EVENT_KINDS } from "../../src/model/vocabulary.ts";

const SIZE = 1_000_000;
const DAY = 86_400_000;
const SPAN = 20_000 * DAY;

/** Mulberry32: small, seeded, good enough to spread values. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = makeRandom(20190406);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

const factions = many(12, (i) => `faction-${i}` as FactionId);
const actors = many(2000, (i) => `actor-${i}` as ActorId);
const places = many(20_000, (i) => ({
  id: `place-${i}` as PlaceId,
  lonLat: [random() * 360 - 180, random() * 170 - 85] as const,
}));
const words = many(20_000, () =>
  many(3 + Math.floor(random() * 7), () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  ).join(""),
);
/** Common words are common. */
const pickWord = () => words[Math.floor(random() ** 3 * words.length)] ?? "";

function makeFacts(index: number): EventFacts {
  const start = random() * SPAN;
  const isPlaced = random() < 0.9;
  return {
    event: {
      id: `event-${index}` as EventId,
      title: many(5, pickWord).join(" "),
      kind: pick(EVENT_KINDS),
      when: { basis: random() < 0.2 ? "inferred" : "stated" },
      where: isPlaced
        ? { extent: "ring", basis: "stated", place: pick(places).id, radiusKm: pick([5, 10, 50]) }
        : { extent: "unplaced", reason: "unknown" },
      participants: many(1 + Math.floor(random() * 3), () => ({
        actor: pick(actors),
        role: "principal",
      })),
      evidence: [{ basis: random() < 0.1 ? "inferred" : "stated" }],
      grade:
        random() < 0.5
          ? { reliability: pick(["A", "B", "C"]), credibility: pick([1, 2, 3]) }
          : undefined,
    },
    time: toInterval(random() < 0.01 ? -Infinity : start, start + random() ** 4 * 100 * DAY),
    faction: random() < 0.9 ? pick(factions) : null,
    knownFrom: toInstant(start + DAY),
  } as unknown as EventFacts;
}

const atlas = {
  events: new Map(many(SIZE, makeFacts).map((facts) => [facts.event.id, facts])),
  places: new Map(places.map((place) => [place.id, place])),
  factions: new Map(factions.map((id) => [id, { id }])),
  actors: new Map(actors.map((id) => [id, { id }])),
} as unknown as Atlas;

const texts: EngineTexts = {
  lang: "en",
  title: ({ event }) => event.title,
  kind: (kind) => kind,
  faction: (key) => key,
  place: ({ event: { where } }) => (where.extent === "unplaced" ? "" : where.place),
  searchable: ({ event }) => event.title,
};

/** Used where what is measured reads and does not build. */
const engine = createEngine(atlas, texts);
const bounds = engine.extent ?? toInterval(0, SPAN);

let round = 0;
/** Another value each time, so that no set of rows is known yet. */
const newWindow = () => toInterval(++round * 1000, SPAN / 2 + round * 1000);
const newPair = <T>(values: readonly T[]) => {
  round++;
  const first = round % values.length;
  const second =
    (first + 1 + (Math.floor(round / values.length) % (values.length - 1))) % values.length;
  return [values[first], values[second]] as T[];
};
const newFrame = () =>
  [
    [0, -20],
    [60 + ++round / 1000, 50],
  ] as const;
const newWords = () =>
  [words[++round % 50]?.slice(0, 2), words[(round * 7) % 90]?.slice(0, 3)].join(" ");
const ask = (filters: Partial<Filters>) => engine.query({ ...NO_FILTERS, ...filters });
const countAll = ({
  factions,
  actors,
  kinds,
  placement,
  basis,
  grades,
}: ReturnType<typeof ask>["counts"]) =>
  factions.size + actors.size + kinds.size + placement.size + basis.size + grades.size;

/** All ten, of which one changes from round to round. */
const steady: Partial<Filters> = {
  factions: factions.slice(0, 9),
  actors: actors.slice(0, 1500),
  kinds: ["act", "movement", "order", "call"],
  placement: ["placed"],
  basis: ["stated", "inferred-time"],
  grades: ["A", "B", "1", "2", "ungraded"],
  knownAsOf: SPAN * 0.9,
  text: "a",
  frame: [
    [-170, -60],
    [170, 80],
  ],
};

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const brief = { iterations: 10, time: 300, warmupIterations: 2, warmupTime: 0 };

/** Everything that is built at the first use is built here; async, because a plain function is called once unmeasured. */
describe(`first use, ${SIZE} events`, () => {
  bench("sort the rows", async () => void createEngine(atlas, texts), once);
  bench("columns and first counts of six lists", async () => void countAll(ask({}).counts), once);
  bench("words to search, and one search", async () => void ask({ text: "ab" }).kept, once);
  bench(
    "order by title",
    async () => void ask({}).page({ column: "title", descending: false }, 0, 50),
    once,
  );
  bench("places, and one frame", async () => void ask({ frame: newFrame() }).kept, once);
});

describe("one filter changes", () => {
  bench("time", () => void ask({ time: newWindow() }).kept, brief);
  bench("factions", () => void ask({ factions: newPair(factions) }).kept, brief);
  bench("actors", () => void ask({ actors: newPair(actors) }).kept, brief);
  bench("kinds", () => void ask({ kinds: newPair(EVENT_KINDS) }).kept, brief);
  bench("known as of", () => void ask({ knownAsOf: ++round * DAY }).kept, brief);
  bench("frame", () => void ask({ frame: newFrame() }).kept, brief);
  bench("text, two words", () => void ask({ text: newWords() }).kept, brief);
});

describe("answers to a new window of time", () => {
  bench("with all other filters set", () => void ask({ ...steady, time: newWindow() }).kept, brief);
  bench("counts of six lists", () => void countAll(ask({ time: newWindow() }).counts), brief);
  bench(
    "counts, all filters set",
    () => void countAll(ask({ ...steady, time: newWindow() }).counts),
    brief,
  );
  bench(
    "density, 200 bins of other bounds",
    () => void ask({}).density(toInterval(bounds.start, bounds.end - ++round), 200),
    brief,
  );
  bench(
    "density, 200 bins, other kinds",
    () => void ask({ kinds: newPair(EVENT_KINDS) }).density(bounds, 200),
    brief,
  );
  bench("marks in the window", () => void ask({}).inWindow(newWindow(), 500), brief);
  bench(
    "page at 250,000, by title",
    () => void ask({ time: newWindow() }).page({ column: "title", descending: false }, 250_000, 50),
    brief,
  );
});
