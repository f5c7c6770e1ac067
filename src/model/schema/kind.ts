/** Kinds of event, actor and tie that a dataset declares beside the atlas's own. */
import * as v from "valibot";
import { GLYPH_PATHS, type Glyph } from "../symbols.ts";
import { TIE_GLYPHS } from "../vocabulary.ts";
import { type Frozen, KindId, translationsOf, Words } from "./common.ts";

const kindWords = { name: Words, note: v.optional(Words) };

const kindEntries = { id: KindId, ...kindWords, translations: translationsOf(kindWords) };

const glyph = v.picklist(Object.keys(GLYPH_PATHS) as Glyph[]);

const DeclaredKindSchema = v.strictObject({ ...kindEntries, glyph });

/** Its name is the verb between the two: "finances". */
const DeclaredTieSchema = v.strictObject({
  ...kindEntries,
  glyph: v.picklist(TIE_GLYPHS),
  /** Runs both ways. */
  mutual: v.optional(v.boolean()),
});

export const KindsSchema = v.strictObject({
  events: v.optional(v.array(DeclaredKindSchema)),
  actors: v.optional(v.array(DeclaredKindSchema)),
  relations: v.optional(v.array(DeclaredTieSchema)),
});

export type Kinds = Frozen<v.InferOutput<typeof KindsSchema>>;
export type DeclaredKind = Frozen<v.InferOutput<typeof DeclaredKindSchema>>;
export type DeclaredTie = Frozen<v.InferOutput<typeof DeclaredTieSchema>>;
