/** What the colours of events mean: each colour that is there, once for each meaning, with how many events have it. */
import type { Atlas } from "./atlas.ts";
import { CERTAINTY_COLORS, type Coloring, certaintyOf, toneOfEvent } from "./coloring.ts";
import { type EventFacts, sidesOf } from "./event-facts.ts";
import type { ActorId, FactionId } from "./schema/common.ts";
import { meaningBySource } from "./source-colors.ts";
import type { SourceMeaning } from "./source-meaning.ts";
import { NO_SIDE, type Tone } from "./symbols.ts";

export type ColorMeaning =
  | { readonly type: "side"; readonly faction: FactionId | null }
  /** Every side that has no colour of its own, and none. */
  | { readonly type: "rest" }
  /** Two parties that stand on no one side. */
  | { readonly type: "pair" }
  /** From whom the agency has it. */
  | { readonly type: "speaker"; readonly actor: ActorId }
  | { readonly type: "unnamed-speaker" }
  /** It names nobody from whom it has it; null where the data names no agency either. */
  | { readonly type: "agency"; readonly actor: ActorId | null }
  | { readonly type: "stated" }
  | { readonly type: "inferred" }
  | SourceMeaning;

export interface ColorRow {
  readonly tone: Tone;
  readonly meaning: ColorMeaning;
  readonly count: number;
}

/** In the order of their first events, sides in the dataset's, sources by their ranks; both certainties, since one tells little without the other. */
export function colorKey(
  atlas: Atlas,
  events: readonly EventFacts[],
  coloring: Coloring,
): readonly ColorRow[] {
  const rows = new Map<string, ColorRow>();
  if (coloring === "certainty")
    for (const type of ["stated", "inferred"] as const) {
      const tone = { ...NO_SIDE, color: CERTAINTY_COLORS[type] };
      rows.set(JSON.stringify({ type }), { tone, meaning: { type }, count: 0 });
    }
  for (const facts of events) {
    const meaning = meaningOf(atlas, facts, coloring);
    const key = JSON.stringify(meaning);
    const count = (rows.get(key)?.count ?? 0) + 1;
    rows.set(key, { tone: toneOfEvent(atlas, facts, coloring), meaning, count });
  }
  return [...rows.values()].sort((a, b) => placeOf(atlas, a) - placeOf(atlas, b));
}

function meaningOf(atlas: Atlas, facts: EventFacts, coloring: Coloring): ColorMeaning {
  switch (coloring) {
    case "side":
      return sideOf(facts);
    case "speaker":
      return speakerOf(facts);
    case "certainty":
      return { type: certaintyOf(facts) };
    case "source":
      return meaningBySource(atlas, facts) ?? sideOf(facts);
  }
}

function sideOf(facts: EventFacts): ColorMeaning {
  return facts.faction === null && sidesOf(facts).some((side) => side !== null)
    ? { type: "pair" }
    : { type: "side", faction: facts.faction };
}

function speakerOf({ event: { attribution = [] } }: EventFacts): ColorMeaning {
  const link = attribution.at(-2);
  if (!link) return { type: "agency", actor: attribution.at(-1)?.actor ?? null };
  return link.actor === null ? { type: "unnamed-speaker" } : { type: "speaker", actor: link.actor };
}

function placeOf(atlas: Atlas, { meaning }: ColorRow): number {
  const { factions } = atlas.dataset;
  if ("rank" in meaning) return meaning.rank;
  if (meaning.type === "pair") return factions.length;
  if (meaning.type !== "side") return 0;
  const place = factions.findIndex(({ id }) => id === meaning.faction);
  return place < 0 ? factions.length + 1 : place;
}

/** Whether nobody judged what any of them is worth: neither its source nor its information. */
export function areUngraded(events: readonly EventFacts[]): boolean {
  return events.every(
    ({ event: { grade } }) => grade?.reliability === undefined && grade?.credibility === undefined,
  );
}
