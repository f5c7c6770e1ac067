/** Sources that tell of events, by name and by sign. */
import { initialsOf } from "../model/accounts/initials.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SourceId } from "../model/schema/common.ts";
import type { Words } from "./en.ts";
import { nameOfActor, nameOfSource } from "./say.ts";

/** Who published it; where that is not known, what it is called. */
export function nameOfTeller(atlas: Atlas, id: SourceId, words: Words): string {
  const source = atlas.sources.get(id);
  return source && source.type !== "reference" && source.publisher
    ? nameOfActor(atlas, source.publisher, words)
    : nameOfSource(atlas, id, words);
}

/** The same; what it is called, where its publisher has others. */
export function nameApart(atlas: Atlas, id: SourceId, words: Words): string {
  const name = nameOfTeller(atlas, id, words);
  const isShared = [...atlas.sources.keys()].some(
    (other) => other !== id && nameOfTeller(atlas, other, words) === name,
  );
  return isShared ? nameOfSource(atlas, id, words) : name;
}

type Signs = ReadonlyMap<SourceId, string>;

/** An imported dataset may have thousands of sources. */
const MADE = new WeakMap<Words, WeakMap<Atlas, Signs>>();

/** A sign for each source that tells of events, in the dataset's order and the reader's language. */
export function signsOfSources(atlas: Atlas, words: Words): Signs {
  const made = MADE.get(words) ?? new WeakMap<Atlas, Signs>();
  MADE.set(words, made);
  const known = made.get(atlas);
  if (known) return known;
  const tellers = [...atlas.sources.values()].filter(({ type }) => type !== "reference");
  const signs = initialsOf(tellers.map(({ id }) => ({ id, name: nameOfTeller(atlas, id, words) })));
  made.set(atlas, signs);
  return signs;
}
