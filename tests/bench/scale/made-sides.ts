/** Who is who in a made-up dataset: factions of very different size, their actors, the ties between these. */
import { hsl } from "d3";
import type { Actor, Faction, Relation } from "../../../src/model/schema/actor.ts";
import type { EventRecord } from "../../../src/model/schema/event.ts";
import type { InventedWords } from "./invented-words.ts";
import { many, type Random } from "./random.ts";

/** What the two shapes of dataset differ in. */
export interface SideCounts {
  readonly factions: number;
  readonly actors: number;
  /** Pairs of factions that fight each other; each is a tie between two of their actors. */
  readonly rivals: number;
  /** Ties besides. */
  readonly ties: number;
}

export const AGENCIES = 5;
const NO_TEXT = { evidence: [], absent: { evidence: "no-text" } } as const;

type Duel = readonly [one: number, other: number];
type Participants = Extract<EventRecord, { when: unknown }>["participants"];

export interface MadeSides {
  readonly factions: readonly Faction[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** Members of each faction, the busiest first. */
  readonly members: readonly (readonly Actor[])[];
  /** On no side. */
  readonly others: readonly Actor[];
  readonly agencies: readonly Actor[];
  /** Pairs of factions, those that fight most first. */
  readonly duels: readonly Duel[];
}

export function makeSides(counts: SideCounts, words: InventedWords, random: Random): MadeSides {
  const factions = many(counts.factions, (at) => makeFaction(at, words));
  const actors = many(counts.actors, (at) => makeActor(at, factions, words, random));
  const agencies = many(AGENCIES, (at) => makeAgency(at, words));
  const members = factions.map(({ id }) => actors.filter(({ faction }) => faction === id));
  const duels = makeDuels(counts, random);
  return {
    factions,
    actors: [...actors, ...agencies],
    relations: [...rivalries(duels, members), ...loyalties(counts.ties, members, random)],
    members,
    others: actors.filter(({ faction }) => faction === null),
    agencies,
    duels,
  };
}

function makeFaction(at: number, words: InventedWords): Faction {
  const color = hsl((at * 137.5) % 360, 0.45, 0.38).formatHex();
  return { id: `side-${at}`, name: `${words.name()} ${words.word()}`, color } as unknown as Faction;
}

/** Each faction has an actor at least; the first ones have most. */
function makeActor(
  at: number,
  factions: readonly Faction[],
  words: InventedWords,
  random: Random,
): Actor {
  const faction = factions[at] ?? (random.chance(0.05) ? null : random.pickEarly(factions));
  return {
    id: `actor-${at}`,
    name: `${words.name()} ${words.name()}`,
    kind: random.pick(["person", "armed-group", "armed-group", "government", "ministry"]),
    faction: faction?.id ?? null,
    ...NO_TEXT,
  } as unknown as Actor;
}

function makeAgency(at: number, words: InventedWords): Actor {
  const name = `${words.name()} agency`;
  return {
    id: `agency-${at}`,
    name,
    kind: "news-agency",
    faction: null,
    ...NO_TEXT,
  } as unknown as Actor;
}

function makeDuels({ factions, rivals }: SideCounts, random: Random): readonly Duel[] {
  const found = new Map<string, Duel>();
  const all = many(factions, (at) => at);
  while (found.size < rivals) {
    const pair = [random.pickEarly(all), random.pick(all)].sort((a, b) => a - b);
    const [one = 0, other = 0] = pair;
    if (one !== other) found.set(pair.join(), [one, other]);
  }
  return [...found.values()].sort((a, b) => a[0] + a[1] - b[0] - b[1]);
}

function rivalries(duels: readonly Duel[], members: MadeSides["members"]): readonly Relation[] {
  return duels.map(([one, other], at) => {
    const [from, to] = [members[one]?.[0]?.id, members[other]?.[0]?.id];
    return { id: `rivals-${at}`, type: "opposes", from, to, basis: "stated", ...NO_TEXT };
  }) as unknown as readonly Relation[];
}

/** From an earlier to a later actor of a faction, so that no chain of command closes on itself. */
function loyalties(
  count: number,
  members: MadeSides["members"],
  random: Random,
): readonly Relation[] {
  const large = members.filter(({ length }) => length > 1);
  return many(count, (at) => {
    const list = random.pickEarly(large);
    const from = random.below(list.length - 1);
    const to = from + 1 + random.below(list.length - 1 - from);
    const type = random.pick(["heads", "commands", "supports", "member-of"]);
    const ends = { from: list[from]?.id, to: list[to]?.id };
    return { id: `tie-${at}`, type, ...ends, basis: "stated", ...NO_TEXT };
  }) as unknown as readonly Relation[];
}

/** One to three of them, one of them the one whose act it is. */
export function makeWithPrincipal(sides: MadeSides, random: Random): Participants {
  const principal = random.chance(0.04)
    ? random.pick(sides.others.length > 0 ? sides.others : sides.agencies)
    : random.pickEarly(random.pickEarly(sides.members));
  const list = [{ actor: principal.id, role: "principal" }];
  for (const role of ["target", "counterpart"])
    if (random.chance(0.35)) {
      const { id } = random.pickEarly(random.pick(sides.members));
      if (list.every(({ actor }) => actor !== id)) list.push({ actor: id, role });
    }
  return list as unknown as Participants;
}

/** Two parties, in no order of theirs; side 2 has two actors now and then, and somebody is between them. */
export function makePair(sides: MadeSides, random: Random): Participants {
  const [one, other] = random.pickEarly(sides.duels);
  const turned = random.chance(0.5) ? [one, other] : [other, one];
  const list = turned.flatMap((faction, at) => {
    const members = sides.members[faction] ?? [];
    const first = random.pickEarly(members);
    const second = at === 1 && random.chance(0.15) ? random.pick(members) : first;
    return [...new Set([first.id, second.id])].map((actor) => ({
      actor,
      role: "party",
      side: at + 1,
    }));
  });
  return list as unknown as Participants;
}
