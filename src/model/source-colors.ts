/** Whose an event's colour is where colours tell sources apart: that of the one source that tells it, or that of all that several tell. */
import type { Atlas } from "./atlas.ts";
import { hasTellers, sourcesTelling } from "./facets/sources.ts";
import type { EventId, SourceId } from "./schema/common.ts";
import type { SourceLook } from "./source-look.ts";
import { NO_SIDE } from "./symbols.ts";

/** Of the sources that alone tell the most events: apart for all eyes, since no shape goes with them; white digits have 5 : 1. */
export const SOURCE_COLORS = ["#1f6f8b", "#b8501a", "#3a248b", "#71073a"] as const;
const SEVERAL_COLOR = "#1c1a17";

const FEW = SOURCE_COLORS.length;
const OTHER: SourceLook = {
  meaning: { type: "other-source", rank: FEW },
  tone: { color: NO_SIDE.color },
};
const SEVERAL: SourceLook = {
  meaning: { type: "several-sources", rank: FEW + 1 },
  tone: { color: SEVERAL_COLOR },
};
const UNSOURCED: SourceLook = {
  meaning: { type: "unsourced", rank: FEW + 2 },
  tone: { color: SEVERAL_COLOR, hollow: true },
};

/** @returns the same atlas with how each event looks by source; without two sources that tell events, the atlas itself */
export function withSourceColors(atlas: Atlas): Atlas {
  if (!hasTellers(atlas)) return atlas;
  const told = new Map(
    [...atlas.events].map(([id, facts]) => [id, sourcesTelling(facts, atlas)] as const),
  );
  const looks = looksOf(atlas, [...told.values()]);
  const lookOf = ([source, ...others]: readonly SourceId[]) => {
    if (!source) return UNSOURCED;
    return others.length > 0 ? SEVERAL : (looks.get(source) ?? OTHER);
  };
  const bySource = new Map<EventId, SourceLook>();
  for (const [id, sources] of told) bySource.set(id, lookOf(sources));
  return { ...atlas, bySource };
}

/** Of the sources that have a colour; of those that alone tell as many, the dataset's first. */
function looksOf(
  { sources }: Atlas,
  told: readonly (readonly SourceId[])[],
): ReadonlyMap<SourceId, SourceLook> {
  const counts = new Map([...sources.keys()].map((id) => [id, 0]));
  for (const [source, ...others] of told)
    if (source && others.length === 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, FEW);
  return new Map(
    most.map(([source], rank) => [
      source,
      {
        meaning: { type: "source", source, rank },
        tone: { color: SOURCE_COLORS[rank] ?? NO_SIDE.color },
      },
    ]),
  );
}
