/** Documents that facts come from, the spans that carry a fact, and reference works that names and numbers come from. */
import * as v from "valibot";
import {
  ActorId,
  Count,
  EdtfText,
  type Frozen,
  Language,
  PlaceId,
  SourceId,
  translationsOf,
  WebAddress,
  Words,
  withBasis,
} from "./common.ts";

const Sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, "a SHA-256 digest: 64 digits of 0-9 and a-f, in lower case"),
);

/** Offsets of one sentence in Unicode code points; they keep a fragment from being a whole sentence. */
const SentenceSchema = v.strictTuple([Count, Count]);

const ParagraphSchema = v.strictObject({
  start: Count,
  end: Count,
  role: v.picklist(["navigation", "headline", "standfirst", "dateline", "body"]),
  sentences: v.array(SentenceSchema),
});

/** When a source was published; the basis tells whether it says so itself. */
const PublishedSchema = withBasis({ edtf: EdtfText });

const naming = { title: Words, note: v.optional(Words) };

/** A document whose words are cited by offset; the words themselves are not in the dataset. */
const DocumentSchema = v.strictObject({
  type: v.literal("document"),
  id: SourceId,
  ...naming,
  translations: translationsOf(naming),
  publisher: ActorId,
  published: PublishedSchema,
  dateline: v.optional(PlaceId),
  language: Language,
  url: v.optional(WebAddress),
  digest: v.strictObject({ algorithm: v.literal("SHA-256"), value: Sha256 }),
  /** In Unicode code points. */
  length: Count,
  paragraphs: v.array(ParagraphSchema),
});

/** A gazetteer or another work that names, identifiers and coordinates were taken from. */
const ReferenceSchema = v.strictObject({
  type: v.literal("reference"),
  id: SourceId,
  ...naming,
  translations: translationsOf(naming),
  url: v.optional(WebAddress),
  terms: Words,
});

export const SourceSchema = v.variant("type", [DocumentSchema, ReferenceSchema]);

/** The span of a source that carries a fact. */
export const EvidenceSchema = withBasis({
  source: SourceId,
  /** Where the fragment begins and ends, in Unicode code points (W3C TextPositionSelector). */
  start: Count,
  end: Count,
  /** The fragment, letter by letter (W3C TextQuoteSelector): at most twelve words, never a whole sentence. */
  exact: v.pipe(v.string(), v.nonEmpty("the quoted fragment")),
});

export type Source = Frozen<v.InferOutput<typeof SourceSchema>>;
export type SourceDocument = Extract<Source, { type: "document" }>;
export type Paragraph = Frozen<v.InferOutput<typeof ParagraphSchema>>;
export type Evidence = Frozen<v.InferOutput<typeof EvidenceSchema>>;
