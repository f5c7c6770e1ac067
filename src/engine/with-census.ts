/** Gives an atlas the colours that its census has found, where its events are counted. */
import type { Atlas } from "../model/atlas.ts";
import type { Census } from "./counted.ts";

/** @param census null where events are drawn one by one: the atlas itself is returned */
export function withCensus(atlas: Atlas, census: Census | null): Atlas {
  if (!census) return atlas;
  const { colored, coloredSources } = census;
  return { ...atlas, colored, ...(coloredSources && { coloredSources }) };
}
