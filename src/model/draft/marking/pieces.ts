/** What all markings are made of: the mark itself, the open event, operations put together. */
import { type Offsets, spanKey } from "../../thing.ts";
import type { Draft, Mark, MarkKind } from "../draft.ts";
import { newId, unusedId } from "../ids.ts";
import { type DocumentText, wordsAt } from "../make-evidence.ts";
import type { DraftOperation, Put } from "../operation.ts";
import type { MarkingGround, ReadTime } from "./marking.ts";

/** Of the document that the words are in. */
export function paragraphsOf({ draft, document }: MarkingGround) {
  const source = draft.lists.sources.find(({ id }) => id === document.source);
  return source && "paragraphs" in source ? (source.paragraphs ?? []) : [];
}

export function markOf(
  { draft, document }: Pick<MarkingGround, "draft" | "document">,
  kind: MarkKind,
  at: Offsets,
  record: string | null,
  read: ReadTime | null = null,
): Put | null {
  const { source } = document;
  const { start, end } = at;
  const twin = draft.lists.marks.find(
    (one) => one.source === source && one.start === start && one.end === end && one.kind === kind,
  );
  if (twin && twin.record === record && twin.edtf === read?.edtf) return null;
  const mark: Mark = {
    id: twin?.id ?? newId(draft, "marks", `${kind} ${start} ${end}`),
    ...{ source, start, end, exact: wordsAt(document.signs, at), kind, record },
    ...(read === null ? {} : { edtf: read.edtf }),
    ...(read && read.inferred.length > 0 ? { inferred: read.inferred } : {}),
  };
  return put("marks", mark);
}

export interface Called {
  readonly name?: string | undefined;
  readonly short?: string | undefined;
}

export function findByName<Item extends Called>(
  records: readonly Item[],
  name: string,
): Item | undefined {
  const fold = (text: string | undefined) => text?.normalize("NFC").toLowerCase();
  const wanted = fold(name);
  return records.find((one) => fold(one.name) === wanted || fold(one.short) === wanted);
}

export function put<List extends Put["list"]>(
  list: List,
  record: Extract<Put, { list: List }>["record"],
) {
  return { type: "put", list, record } as unknown as Put;
}

/** One operation by itself stays one. */
export function batch(...operations: readonly (DraftOperation | null)[]): DraftOperation {
  const real = operations.filter((one) => one !== null);
  const [only, ...more] = real;
  return only && more.length === 0 ? only : { type: "batch", operations: real };
}

/** The same words elsewhere in the document as marks for the same record, none of which is marked yet. */
export function markElsewhere(
  draft: Draft,
  document: DocumentText,
  kind: MarkKind,
  record: string,
  places: readonly Offsets[],
): DraftOperation {
  const { source, signs } = document;
  const { marks } = draft.lists;
  const taken = new Set(marks.map(({ id }) => id));
  const isMarked = new Set(
    marks.filter((one) => one.source === source && one.kind === kind).map(spanKey),
  );
  const operations = places
    .filter((place) => !isMarked.has(spanKey(place)))
    .map(({ start, end }): DraftOperation => {
      const id = unusedId(`${kind}-${start}-${end}`, taken);
      taken.add(id);
      const exact = wordsAt(signs, { start, end });
      return put("marks", { id, source, start, end, exact, kind, record });
    });
  return { type: "batch", operations };
}
