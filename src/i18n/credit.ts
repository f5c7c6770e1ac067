/** Whose work a picture or a page shows: those who published the sources, the atlas, the base map. */
import type { Atlas } from "../model/atlas.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { PublishedSource } from "../model/schema/source.ts";
import { sayWhen } from "./dates.ts";
import type { Words } from "./en.ts";
import { CREDIT_WORDS } from "./parts/credit.ts";
import { nameOfActor } from "./say.ts";

/** More publishers are told by a count. */
const MAX_PUBLISHERS = 3;

/** "Source: TASS, 6 April 2019 · Dispatch Atlas · Base map: Natural Earth" */
export function creditOf(atlas: Atlas, words: Words, hasMap: boolean): string {
  const documents = atlas.dataset.sources.filter((source) => source.type === "document");
  const named = [...new Set(documents.map((source) => publisherOf(source, atlas, words)))];
  const rest = named.length - MAX_PUBLISHERS;
  const listed = named.slice(0, MAX_PUBLISHERS).join("; ");
  const sources = rest > 0 ? `${listed}; ${words.more(rest)}` : listed;
  return [
    sources === "" ? "" : `${words.regions.source}: ${sources}`,
    words.app,
    hasMap ? CREDIT_WORDS[words.lang].baseMap : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "TASS, 6 April 2019" */
export function publisherOf(
  { publisher, published }: PublishedSource,
  atlas: Atlas,
  words: Words,
): string {
  const edtf = published && parseEdtf(published.edtf);
  return [
    ...(publisher ? [nameOfActor(atlas, publisher, words)] : []),
    ...(edtf?.ok ? [sayWhen(edtf.value, words)] : []),
  ].join(words.dir === "rtl" ? "، " : ", ");
}
