/** The draft that a document begins, and the operations by which a further document comes into one. */
import type { ActorId, InferenceId, SourceId } from "../schema/common.ts";
import type { Paragraph } from "../schema/source.ts";
import type { Offsets } from "../thing.ts";
import type { Dating } from "../vocabulary.ts";
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, DraftHead, DraftRecord, Mark } from "./draft.ts";
import { newId, slugOf } from "./ids.ts";
import { documentText, makeEvidence } from "./make-evidence.ts";
import type { DraftOperation } from "./operation.ts";
import { paragraphsOf } from "./paragraphs.ts";

type DatasetId = NonNullable<DraftHead["id"]>;

/** A document as a person has confirmed it. */
export interface ConfirmedDocument {
  /** The text that was shown. */
  readonly text: string;
  /** SHA-256 of the text, and of its loose form, in lower case hexadecimal. */
  readonly digest: string;
  readonly looseDigest: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** The name of who published it; "" where nobody knows it. */
  readonly publisher: string;
  /** In EDTF; null where nobody knows it. */
  readonly published: string | null;
  /** Why that day, where the document does not say it all: the reason stands in the dataset. */
  readonly publishedBy?: { readonly note: string; readonly dates?: Dating };
  /** The zone of the dataset: an IANA name or an offset. */
  readonly zone: string;
  readonly url?: string;
  /** The file that the text was read from, where it was not the text itself. */
  readonly file?: { readonly digest: string; readonly type: string; readonly reader?: string };
}

export function emptyDraft(): Draft {
  return {
    head: {},
    lists: {
      inferences: [],
      gaps: [],
      sources: [],
      places: [],
      factions: [],
      actors: [],
      relations: [],
      events: [],
      questions: [],
      steps: [],
      marks: [],
      refusals: [],
    },
  };
}

/** @returns the draft with its head, its document, and who published that as an actor */
export function beginDraft(document: ConfirmedDocument): Draft {
  const { title, language, zone, published } = document;
  const id = [slugOf(title), published?.match(/^\d{4}(-\d\d){0,2}/)?.[0]].filter(Boolean).join("-");
  const head: DraftOperation = {
    type: "head",
    changes: { id: (id || "atlas") as DatasetId, title, language, zone },
  };
  const begun = applyDraftOperation(emptyDraft(), head).draft;
  return applyDraftOperation(begun, addDocument(begun, document).operation).draft;
}

/**
 * Puts a document into a draft, and who published it, unless an actor has that name. Of the publisher's name, the first place in
 * the text is its evidence. A reason for its day that stands already is not given twice.
 *
 * @returns with the id of the document
 */
export function addDocument(
  draft: Draft,
  document: ConfirmedDocument,
): { readonly operation: DraftOperation; readonly source: SourceId } {
  const source = newId(draft, "sources", sourceName(document));
  const known = draft.lists.actors.find(({ name }) => name === document.publisher);
  const isNamed = document.publisher.trim() !== "";
  const publisher = isNamed ? (known?.id ?? newId(draft, "actors", document.publisher)) : null;
  const paragraphs = paragraphsOf(document.text, document.language);
  const { publishedBy } = document;
  const reason = publishedBy && sameReason(draft, publishedBy);
  const inference = reason ?? (publishedBy && newId(draft, "inferences", "publication day"));
  const operations: readonly (DraftOperation | null)[] = [
    publishedBy && inference && !reason
      ? { type: "put", list: "inferences", record: { ...publishedBy, id: inference } }
      : null,
    {
      type: "put",
      list: "sources",
      record: sourceRecord(document, paragraphs, source, publisher, inference ?? null),
    },
    ...(known || publisher === null
      ? []
      : publisherOperations(draft, document, paragraphs, source, publisher)),
  ];
  return {
    operation: { type: "batch", operations: operations.filter((one) => one !== null) },
    source,
  };
}

function sameReason(
  { lists }: Draft,
  { note, dates }: NonNullable<ConfirmedDocument["publishedBy"]>,
): InferenceId | undefined {
  return lists.inferences.find((one) => one.note === note && one.dates === dates)?.id;
}

/** "tass-2019-04-06", the name by which it is cited in the file. */
function sourceName({ publisher, published, title }: ConfirmedDocument): string {
  return `${slugOf(publisher) || slugOf(title)} ${published?.slice(0, 10) ?? ""}`;
}

function sourceRecord(
  document: ConfirmedDocument,
  paragraphs: readonly Paragraph[],
  id: SourceId,
  publisher: ActorId | null,
  inference: InferenceId | null,
): DraftRecord<"sources"> {
  const { title, published, language, url, text, file } = document;
  return {
    type: "document",
    id,
    title,
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published: publishedOf(published, inference) }),
    language,
    ...(url === undefined ? {} : { url }),
    digest: { algorithm: "SHA-256", value: document.digest, loose: document.looseDigest },
    length: [...text].length,
    paragraphs,
    ...(file ? { file: fileOf(file) } : {}),
  };
}

function publishedOf(edtf: string, inference: InferenceId | null) {
  return inference === null
    ? { edtf, basis: "stated" as const }
    : { edtf, basis: "inferred" as const, inferences: [inference] };
}

function fileOf({ digest, ...file }: NonNullable<ConfirmedDocument["file"]>) {
  return { digest: { algorithm: "SHA-256" as const, value: digest }, ...file };
}

function publisherOperations(
  draft: Draft,
  { publisher: name, text }: ConfirmedDocument,
  paragraphs: readonly Paragraph[],
  source: SourceId,
  id: ActorId,
): readonly DraftOperation[] {
  const named = placeOfName(text, name);
  const made = named && makeEvidence(documentText(source, text), paragraphs, named);
  const evidence = made?.ok ? [made.value] : [];
  const record = { id, name, kind: "news-agency" as const, faction: null, evidence };
  const marks = evidence.map(
    ({ start, end, exact }): Mark => ({
      id: newId(draft, "marks", `actor ${start} ${end}`),
      ...{ source, start, end, exact, kind: "actor", record: id },
    }),
  );
  return [
    { type: "put", list: "actors", record },
    ...marks.map((record): DraftOperation => ({ type: "put", list: "marks", record })),
  ];
}

/** The first place where a text has a name as a whole word, in code points. */
function placeOfName(text: string, name: string): Offsets | null {
  const isWordAt = (unit: number) => /[\p{L}\p{M}\p{N}]/u.test(text[unit] ?? "");
  for (let at = name === "" ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWordAt(at - 1) || isWordAt(at + name.length)) continue;
    const start = [...text.slice(0, at)].length;
    return { start, end: start + [...name].length };
  }
  return null;
}
