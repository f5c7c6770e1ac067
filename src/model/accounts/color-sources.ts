/** Which sources have a colour of their own, where events are drawn one by one; where they are counted, their engine knows. */
import type { Atlas } from "../atlas.ts";
import { hasTellers, sourcesTelling } from "../facets/sources.ts";
import { rankSources } from "../source-colors.ts";

/** @returns the same atlas with them; without two sources that tell events, the atlas itself */
export function withSourceColors(atlas: Atlas): Atlas {
  if (!hasTellers(atlas)) return atlas;
  const alone = new Map([...atlas.sources.keys()].map((id) => [id, 0]));
  for (const facts of atlas.events.values()) {
    const [source, ...others] = sourcesTelling(facts, atlas);
    if (source && others.length === 0) alone.set(source, (alone.get(source) ?? 0) + 1);
  }
  return { ...atlas, coloredSources: rankSources(alone) };
}
