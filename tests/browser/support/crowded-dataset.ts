/** A made-up dataset of many events, always the same for the same wishes: more than views can draw one by one. */

export interface CrowdWishes {
  readonly events: number;
  readonly factions?: number;
  readonly actors?: number;
  readonly relations?: number;
  /** How many of ten events have two parties on equal terms; the others have one principal. */
  readonly pairsInTen?: number;
  /** How many of the first events a second source tells as well: every other one with another number. */
  readonly toldTwice?: number;
}

const DAY_MS = 86_400_000;
const START = Date.UTC(2016, 0, 1);
const PLACES = 60;

/** Pseudo-random numbers from 0 up to 1: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const numbered = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** @returns a dataset as it stands in a file; most events are at few places, on few days and between few factions */
export function crowdedDataset({
  events,
  factions = 12,
  actors = 60,
  relations = 0,
  pairsInTen = 9,
  toldTwice = 0,
}: CrowdWishes) {
  const random = randomFrom(events + 31 * factions);
  // Squared, so that the first ones come up most.
  const some = (count: number) => Math.floor(random() ** 2 * count);
  return {
    format: "dispatch-atlas/2",
    id: `crowd-${events}`,
    title: `${events} made-up events`,
    language: "en",
    zone: "Europe/Oslo",
    gaps: [{ id: "made-up", note: "All of it is made up: there are no words to point at." }],
    sources: [
      { type: "named", id: "register", title: "A made-up register" },
      ...(toldTwice > 0 ? [{ type: "named", id: "gazette", title: "A made-up gazette" }] : []),
    ],
    places: numbered(PLACES, (index) => ({
      id: `place-${index}`,
      name: `Town ${index + 1}`,
      kind: "city",
      lonLat: [10 + (index % 10) * 0.4, 59 + Math.floor(index / 10) * 0.3],
    })),
    factions: numbered(factions, (index) => ({
      id: `side-${index}`,
      name: `Side ${index + 1}`,
      color: `#${((index * 2_654_435 + 0x33_66_99) % 0x80_80_80).toString(16).padStart(6, "0")}`,
    })),
    actors: numbered(actors, (index) => ({
      id: `actor-${index}`,
      name: `Group ${index + 1}`,
      kind: "armed-group",
      faction: `side-${index % factions}`,
      evidence: [],
      absent: { evidence: "made-up" },
    })),
    relations: numbered(relations, (index) => ({
      id: `tie-${index}`,
      type: index % 2 === 0 ? "opposes" : "supports",
      from: `actor-${index % actors}`,
      to: `actor-${(index + 1 + (index % (actors - 1))) % actors}`,
      basis: "stated",
      evidence: [],
      absent: { evidence: "made-up" },
    })),
    events: numbered(events, (index) => {
      const event = eventOf(index, { random, some, actors, pairsInTen });
      return index < toldTwice ? toldBy("gazette", event, index % 2) : event;
    }),
  };
}

interface Chance {
  readonly random: () => number;
  readonly some: (count: number) => number;
  readonly actors: number;
  readonly pairsInTen: number;
}

function eventOf(index: number, chance: Chance) {
  const { random, some } = chance;
  const day = (offset: number) => new Date(START + offset * DAY_MS).toISOString().slice(0, 10);
  const first = Math.floor(random() * 1200);
  const edtf = random() < 0.9 ? day(first) : `${day(first)}/${day(first + 3 + some(40))}`;
  return {
    id: `event-${index}`,
    title: `Event number ${index + 1}`,
    kind: index % 3 === 0 ? "movement" : "act",
    when: { edtf, basis: "stated" },
    where: whereOf(some(PLACES), random()),
    participants: participantsOf(chance),
    attribution: [],
    evidence: [],
    absent: { attribution: "made-up", evidence: "made-up" },
    cites: ["register"],
    fatalities: { low: index % 3, best: (index % 3) + 1, high: (index % 3) + 4 },
  };
}

function whereOf(place: number, chance: number) {
  const at = { place: `place-${place}`, basis: "stated" };
  if (chance < 0.05) return { extent: "unplaced", reason: "The register does not say where." };
  if (chance < 0.1) return { extent: "area", level: "governorate", ...at };
  if (chance < 0.25) return { extent: "near", radiusKm: 25, ...at };
  return { extent: "point", ...at };
}

function participantsOf({ random, some, actors, pairsInTen }: Chance) {
  const one = some(actors);
  if (random() * 10 >= pairsInTen) return [{ actor: `actor-${one}`, role: "principal" }];
  const other = (one + 1 + some(actors - 1)) % actors;
  return [
    { actor: `actor-${one}`, role: "party", side: 1 },
    { actor: `actor-${other}`, role: "party", side: 2 },
  ];
}

/** @param fewer of the dead, by the account of the second source */
function toldBy(second: string, event: ReturnType<typeof eventOf>, fewer: number) {
  const { id, title, kind, participants, cites: _, fatalities, ...told } = event;
  const { best } = fatalities;
  return {
    id,
    title,
    kind,
    participants,
    accounts: [
      { source: "register", ...told, fatalities: { best } },
      { source: second, ...told, fatalities: { best: best - fewer } },
    ],
  };
}
