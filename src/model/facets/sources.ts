/** Sorts events by the sources that tell of them; where names and numbers come from is none of them. */
import { accountsOf, type EventFacts, sourcesOf } from "../event-facts.ts";
import type { SourceId } from "../schema/common.ts";
import type { Source } from "../schema/source.ts";
import type { Facet } from "./facet.ts";

/** An imported dataset can have a source a row: nobody chooses among more than these. */
const MOST_SOURCES = 500;

interface Ground {
  readonly sources: ReadonlyMap<SourceId, Pick<Source, "type">>;
}

export const sources = {
  parameter: "source",
  valuesIn: (atlas) =>
    isChoice(atlas) ? [...atlas.sources.keys()].filter((id) => tells(id, atlas)) : [],
  valuesOf: (facts, atlas) => (isChoice(atlas) ? sourcesTelling(facts, atlas) : []),
} as const satisfies Facet<SourceId>;

/** Each once, in the order in which its accounts name them. */
export function sourcesTelling(facts: EventFacts, ground: Ground): readonly SourceId[] {
  const told = new Set(accountsOf(facts).flatMap(sourcesOf));
  return [...told].filter((id) => tells(id, ground));
}

/** Whether there are several to choose from. */
export function hasTellers(atlas: Ground): boolean {
  return isChoice(atlas) && [...atlas.sources.keys()].filter((id) => tells(id, atlas)).length > 1;
}

function isChoice({ sources: { size } }: Ground): boolean {
  return size <= MOST_SOURCES;
}

function tells(id: SourceId, ground: Ground): boolean {
  const source = ground.sources.get(id);
  return source !== undefined && source.type !== "reference";
}
