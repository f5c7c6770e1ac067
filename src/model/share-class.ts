/** How an event is counted where events are too many to be drawn one by one: each belongs to exactly one class of a colouring. */
import type { Coloring } from "./coloring.ts";
import { tellerOf } from "./column-values.ts";
import type { Teller } from "./columns.ts";
import { type EventFacts, sidesOf } from "./event-facts.ts";
import { basis } from "./facets/basis.ts";
import { sourcesTelling } from "./facets/sources.ts";
import type { Actor } from "./schema/actor.ts";
import type { ActorId, FactionId, SourceId } from "./schema/common.ts";
import type { Source } from "./schema/source.ts";
import { meaningOfSources } from "./source-colors.ts";
import type { SourceMeaning, SourceRanks } from "./source-meaning.ts";
import type { BasisKey } from "./vocabulary.ts";

/** As many factions have a colour and a shape of their own; all others are drawn alike, hollow and grey. */
export const COLORED_MOST = 6;

/** A faction that is coloured; null is the rest: every other faction, and no side. */
export type Share = FactionId | null;

/** The unit in which counts are drawn: two shares are two tracks of a ring, or bars both ways from the middle. */
export type ShareClass =
  /** The sides of a pair, the higher ranked first and the rest last, or the principal's alone. */
  | { readonly by: "side"; readonly sides: readonly [Share] | readonly [Share, Share] }
  /** On whose side the last link before the agency stands; the agency itself; one who is not named. */
  | { readonly by: "speaker"; readonly speaker: "agency" | "unnamed" | { readonly side: Share } }
  | { readonly by: "certainty"; readonly certainty: "stated" | "inferred" }
  /** Which source alone tells it, or that several do. */
  | { readonly by: "source"; readonly source: SourceMeaning };

/** A faction and its events in the whole dataset, each event once. */
export interface Ranked {
  readonly faction: FactionId;
  readonly count: number;
}

/** What a class is worked out from. */
export interface ShareGround {
  /** The rank of each coloured faction, from 0. */
  readonly ranks: ReadonlyMap<FactionId, number>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Null without two sources that tell events: they are classed by their sides then. */
  readonly coloredSources: SourceRanks | null;
}

/** @param counts by faction, in the dataset's order @returns most events first; of as many, the dataset's order */
export function rankFactions(counts: ReadonlyMap<FactionId, number>): readonly Ranked[] {
  return [...counts]
    .map(([faction, count]) => ({ faction, count }))
    .sort((a, b) => b.count - a.count);
}

/** The ranks of those that are coloured: the first of them that have any event. */
export function coloredRanks(ranked: readonly Ranked[]): ReadonlyMap<FactionId, number> {
  const colored = ranked.slice(0, COLORED_MOST).filter(({ count }) => count > 0);
  return new Map(colored.map(({ faction }, rank) => [faction, rank]));
}

/** The one class that an event belongs to; equal classes have equal keys (`keyOfShare`). */
export function shareOf(facts: EventFacts, coloring: Coloring, ground: ShareGround): ShareClass {
  switch (coloring) {
    case "side":
      return shareOfSides(sidesOf(facts), ground);
    case "source":
      return ground.coloredSources
        ? shareOfSources(sourcesTelling(facts, ground), ground.coloredSources)
        : shareOfSides(sidesOf(facts), ground);
    case "speaker":
      return shareOfTeller(tellerOf(facts.event.attribution ?? []), ground);
    case "certainty":
      return shareOfBasis(basis.valuesOf(facts));
  }
}

export function shareOfSides(
  sides: readonly Share[],
  { ranks }: Pick<ShareGround, "ranks">,
): ShareClass {
  return { by: "side", sides: sharesOf(sides, ranks) };
}

export function shareOfTeller(
  teller: Teller,
  { ranks, actors }: Pick<ShareGround, "ranks" | "actors">,
): ShareClass {
  switch (teller.type) {
    case "agency":
      return { by: "speaker", speaker: "agency" };
    case "unnamed-speaker":
      return { by: "speaker", speaker: "unnamed" };
    case "speaker": {
      const side = actors.get(teller.actor)?.faction ?? null;
      return {
        by: "speaker",
        speaker: { side: side !== null && ranks.has(side) ? side : null },
      };
    }
  }
}

/** @param keys what the facet has of the event: stated only where nothing of it is inferred */
export function shareOfBasis(keys: readonly BasisKey[]): ShareClass {
  return { by: "certainty", certainty: keys.includes("stated") ? "stated" : "inferred" };
}

/** @param sources those that tell the event */
export function shareOfSources(sources: readonly SourceId[], ranks: SourceRanks): ShareClass {
  return { by: "source", source: meaningOfSources(sources, ranks) };
}

export function keyOfShare(share: ShareClass): string {
  return JSON.stringify(share);
}

function sharesOf(
  sides: readonly Share[],
  ranks: ReadonlyMap<FactionId, number>,
): readonly [Share] | readonly [Share, Share] {
  const rankOf = (share: Share) => (share && ranks.get(share)) ?? COLORED_MOST;
  const [first = null, ...others] = sides
    .map((side) => (side !== null && ranks.has(side) ? side : null))
    .sort((a, b) => rankOf(a) - rankOf(b));
  return others.length === 0 ? [first] : [first, others[0] ?? null];
}
