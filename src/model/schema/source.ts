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

const naming = { title: Words, short: v.optional(Words), note: v.optional(Words) };

export const documentEntries = {
  type: v.literal("document"),
  id: SourceId,
  publisher: ActorId,
  published: PublishedSchema,
  dateline: v.optional(PlaceId),
  language: Language,
  url: v.optional(WebAddress),
  /** In Unicode code points. */
  length: Count,
  paragraphs: v.array(ParagraphSchema),
};

export const digestEntries = { algorithm: v.literal("SHA-256"), value: Sha256 };

/** The file that the document's text was read from, where it was not the text itself. */
const FileSchema = v.strictObject({
  digest: v.strictObject(digestEntries),
  /** Its media type, such as application/pdf. */
  type: v.pipe(
    v.string(),
    v.regex(/^[\w.+-]+\/[\w.+-]+$/, "a media type, such as application/pdf"),
  ),
  /** What read it, with its version: another one may read another text. */
  reader: v.optional(Words),
});

/** A document whose words are cited by offset; the words themselves are not in the dataset. */
const DocumentSchema = v.strictObject({
  ...documentEntries,
  ...naming,
  translations: translationsOf(naming),
  /** Of the very text, and of it as far as blanks, quotes, dashes and invisible signs do not count. */
  digest: v.strictObject({ ...digestEntries, loose: v.optional(Sha256) }),
  file: v.optional(FileSchema),
});

/** A gazetteer or another work that names, identifiers and coordinates were taken from. */
export const referenceEntries = {
  type: v.literal("reference"),
  id: SourceId,
  url: v.optional(WebAddress),
  terms: Words,
};

const ReferenceSchema = v.strictObject({
  ...referenceEntries,
  ...naming,
  translations: translationsOf({ ...naming, terms: Words }),
});

/** A source that is known by its name: whoever made the dataset had no text of it. */
const NamedSchema = v.strictObject({
  type: v.literal("named"),
  id: SourceId,
  ...naming,
  translations: translationsOf(naming),
  publisher: v.optional(ActorId),
  published: v.optional(PublishedSchema),
  language: v.optional(Language),
  url: v.optional(WebAddress),
});

export const SourceSchema = v.variant("type", [DocumentSchema, ReferenceSchema, NamedSchema]);

/** The span of a source that carries a fact. */
export const EvidenceSchema = withBasis({
  source: SourceId,
  /** Where the fragment begins and ends, in Unicode code points (W3C TextPositionSelector). */
  start: Count,
  end: Count,
  /** The fragment, letter by letter (W3C TextQuoteSelector): at most twelve words, never a whole sentence. */
  exact: v.pipe(v.string(), v.nonEmpty("the quoted fragment")),
});

export const EvidenceListSchema = v.pipe(
  v.array(EvidenceSchema),
  v.minLength(1, "at least one piece of evidence"),
);

export type Source = Frozen<v.InferOutput<typeof SourceSchema>>;
export type SourceDocument = Extract<Source, { type: "document" }>;
/** A source that somebody published, as far as it is known who and when. */
export type PublishedSource = Exclude<Source, { type: "reference" }>;
export type Paragraph = Frozen<v.InferOutput<typeof ParagraphSchema>>;
export type Evidence = Frozen<v.InferOutput<typeof EvidenceSchema>>;
