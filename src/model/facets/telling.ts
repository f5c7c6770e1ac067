/** Sorts events by how many sources tell of them, and whether these agree. */
import type { Atlas } from "../atlas.ts";
import type { EventFacts } from "../event-facts.ts";
import { TELLINGS, type Telling, type Verdict } from "../vocabulary.ts";
import type { Facet } from "./facet.ts";
import { sourcesTelling } from "./sources.ts";

export const telling = {
  parameter: "told",
  valuesIn: () => TELLINGS,
  valuesOf: (facts, atlas) => tellingsOf(verdictOf(facts, atlas)),
} as const satisfies Facet<Telling>;

/** @param atlas one whose accounts have been compared, where any event has accounts */
export function verdictOf(facts: EventFacts, atlas: Pick<Atlas, "sources" | "differing">): Verdict {
  return verdictFor(
    sourcesTelling(facts, atlas).length,
    atlas.differing?.has(facts.event.id) ?? false,
  );
}

/** @param count of sources that tell of it */
export function verdictFor(count: number, differ: boolean): Verdict {
  if (count === 0) return "unsourced";
  if (count === 1) return "alone";
  return differ ? "differ" : "agree";
}

/** An event that several tell is so besides, whether or not they agree. */
export function tellingsOf(verdict: Verdict): readonly Telling[] {
  return verdict === "agree" || verdict === "differ" ? ["several", verdict] : [verdict];
}
