/** Who published the sources that an atlas rests on, and when. */
import type { Atlas } from "../model/atlas.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { PublishedSource } from "../model/schema/source.ts";
import { sayWhen } from "./dates.ts";
import type { Words } from "./en.ts";
import { nameOfActor } from "./say.ts";

/** More publishers are told by a count. */
const MAX_PUBLISHERS = 3;

/** "Northern Wire, 13 March 2024; Coast Courier, 14 March 2024", each once; empty where no source is a document. */
export function publishersOf(atlas: Atlas, words: Words): string {
  const documents = atlas.dataset.sources.filter((source) => source.type === "document");
  const named = [...new Set(documents.map((source) => publisherOf(source, atlas, words)))];
  const rest = named.length - MAX_PUBLISHERS;
  const listed = [...named.slice(0, MAX_PUBLISHERS), ...(rest > 0 ? [words.more(rest)] : [])];
  return listed.join(words.dir === "rtl" ? "؛ " : "; ");
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
