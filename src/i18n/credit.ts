/** Whose work a picture or a page shows: those who published the sources, the atlas, the base map. */
import type { Atlas } from "../model/atlas.ts";
import type { Words } from "./en.ts";
import { CREDIT_WORDS } from "./parts/credit.ts";
import { publishersOf } from "./publishers.ts";

/** "Source: TASS, 6 April 2019 · Dispatch Atlas · Base map: Natural Earth" */
export function creditOf(atlas: Atlas, words: Words, hasMap: boolean): string {
  const sources = publishersOf(atlas, words);
  return [
    sources === "" ? "" : `${words.regions.source}: ${sources}`,
    words.app,
    hasMap ? CREDIT_WORDS[words.lang].baseMap : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
