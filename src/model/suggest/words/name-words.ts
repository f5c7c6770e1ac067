/** What the rules for names know of a language. All words are folded, as tokens are. */
import type { ActorKind } from "../../schema/actor.ts";
import type { TokenRules } from "../text/tokens.ts";

export interface NameWords extends TokenRules {
  /** Begin a sentence with a capital and no name: the closed classes, adverbs, months, weekdays. */
  readonly starters: ReadonlySet<string>;
  /** The same, but part of the name where another capital follows: "Northern". */
  readonly softStarters: ReadonlySet<string>;
  /** Have a capital wherever they stand, and are no name. */
  readonly never: ReadonlySet<string>;
  /** Small words within a name: "bin", "van". */
  readonly particles: ReadonlySet<string>;
  /** Between the head of a name and the rest of it: "of", "for". */
  readonly joints: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  /** Before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Before a title and part of it: "Deputy". */
  readonly ranks: ReadonlySet<string>;
  /** Small words before or after a person's name that say who it is: "spokesman", "fisherman". */
  readonly roles: ReadonlySet<string>;
  /** What a ministry or a minister is of. */
  readonly topics: ReadonlySet<string>;
  /** In an organisation's name, and the kind of actor that they tell. */
  readonly organisations: ReadonlyMap<string, ActorKind | null>;
  /** Without a capital and before "of" and the rest of the name: "government of National Accord". */
  readonly bodies: ReadonlySet<string>;
  /** At the end of a company's name; they are organisations' nouns as well. */
  readonly companies: ReadonlySet<string>;
  /** Small words that say what an organisation is: "charity". */
  readonly bodyNouns: ReadonlySet<string>;
  /**
   * Where only the first word of a name has a capital: what the adjective before a small noun ends in ("Следственный комитет"),
   * and what may follow a noun ("Министерство труда"). Null where all words of a name have one.
   */
  readonly smallNouns: { readonly adjective: RegExp; readonly follows: RegExp } | null;
  /** Of a country or town: "Sordland's parliament". */
  readonly realmNouns: ReadonlySet<string>;
  /** What a small word before a name ends in that is somebody's calling: "-ist". */
  readonly calling: RegExp;
  /** What a town or country often ends in: "-stan". */
  readonly placeEnding: RegExp;
  /** At the end of a place's name: "River". */
  readonly placeEnds: ReadonlySet<string>;
  /** At its start: "Lake". */
  readonly placeHeads: ReadonlySet<string>;
  /** At the end of the name of a building that is also who works in it: what stands before it decides. */
  readonly sites: ReadonlySet<string>;
  /** Before "to" and a place. */
  readonly motions: ReadonlySet<string>;
  /** At the end of what is neither person, organisation nor place: "Treaty", "Day". */
  readonly things: ReadonlySet<string>;
  /** Before the name of a thing: "ferry", "aboard". */
  readonly thingMarks: ReadonlySet<string>;
  /** Small words before a place, and how much they say. */
  readonly beforePlace: ReadonlyMap<string, number>;
  /** Small words before "of" and a place: "town of". */
  readonly placeNouns: ReadonlySet<string>;
  /** Small words after a name that make it a place: "Tripoli residents". */
  readonly afterPlace: ReadonlySet<string>;
  /** Verbs of saying, any form. */
  readonly sayings: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Adjectives and names of peoples. */
  readonly isPeople: (fold: string) => boolean;
}

/** @param words parted by blanks */
export function wordsOf(words: string, fold = (word: string) => word): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(fold));
}

/** @param groups words by what they tell */
export function tableOf<Value>(
  groups: readonly (readonly [Value, string])[],
  fold = (word: string) => word,
): ReadonlyMap<string, Value> {
  return new Map(
    groups.flatMap(([value, words]) => [...wordsOf(words, fold)].map((word) => [word, value])),
  );
}
