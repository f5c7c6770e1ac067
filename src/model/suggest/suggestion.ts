/** What reading a document suggests. Nothing of it is in a draft before a person accepts it. Offsets are Unicode code points. */
import type { Offsets } from "../thing.ts";

export const SUGGESTION_KINDS = [
  "person",
  "organisation",
  "place",
  "time",
  "hedge",
  "saying",
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** One name of the whole document with all its mentions, or one time, hedge or verb of saying. */
export interface Suggestion {
  /** The same in each reading of the same text: what was refused stays refused by it. */
  readonly key: string;
  readonly kind: SuggestionKind;
  /** As a record would be called: the fullest form of a name; the words of a time. */
  readonly name: string;
  /** In the order of the text, letter by letter what stands there. */
  readonly mentions: readonly (Offsets & { readonly exact: string })[];
  /** Of a time: what it reads as, or null where nobody can tell from the words ("overnight"): then it is asked. */
  readonly edtf?: string | null;
  /** Of a time: what of the code the words do not say (year, weekday, dateline), as the format's `dates`. */
  readonly inferred?: readonly ("year" | "weekday" | "dateline")[];
  /** Of a name: the record of the draft that it is, by name. */
  readonly known?: { readonly list: "actors" | "places"; readonly id: string };
  /** Of an organisation or person: the format's kind of actor that its words tell. */
  readonly actorKind?: string;
  /** Of a place that is a country: its ISO 3166-1 alpha-2 code. */
  readonly country?: string;
}

/** What the reading goes by. */
export interface ReadingContext {
  /** Of the document; only en, ar and ru have rules of their own. */
  readonly language: string;
  /** Day of publication as `2019-04-06`; null where it is not known: then a time without a year is asked. */
  readonly published: string | null;
  readonly zone: string;
  /** Names that the draft knows, in all their languages. */
  readonly known: readonly {
    readonly list: "actors" | "places";
    readonly id: string;
    readonly names: readonly string[];
  }[];
  /** Names of towns that the base map and its towns have, in the document's language. */
  readonly towns?: readonly string[];
}
