/** Accepts and refuses suggestions: one decision a name, for all its places in the document, and all of it is taken back at once. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { applyDraftOperation } from "../../model/draft/apply-operation.ts";
import type { Draft } from "../../model/draft/draft.ts";
import type { DocumentText } from "../../model/draft/make-evidence.ts";
import { markWords } from "../../model/draft/marking/mark-words.ts";
import { markElsewhere } from "../../model/draft/marking/pieces.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import type { Suggestion, SuggestionKind } from "../../model/suggest/suggestion.ts";
import type { Compose } from "./compose-context.ts";
import { datasetLanguage, shownDocument } from "./mark-by-hand.ts";

/** What becomes of each kind; a hedge or a verb of saying is pointed out, and marked by hand where it belongs. */
const BECOMES: Readonly<Record<SuggestionKind, "actor" | "place" | "time" | null>> = {
  person: "actor",
  organisation: "actor",
  place: "place",
  time: "time",
  hedge: null,
  saying: null,
};

export function canAccept({ kind }: Suggestion): boolean {
  return BECOMES[kind] !== null;
}

/** @param suggestions several are one change */
export function acceptSuggestions(compose: Compose, suggestions: readonly Suggestion[]): void {
  const { session } = compose;
  const document = shownDocument(compose);
  if (!document) return;
  const operations: DraftOperation[] = [];
  let { draft } = session.store.getState();
  for (const suggestion of suggestions) {
    const operation = acceptance(draft, document, suggestion);
    if (!operation) continue;
    operations.push(operation);
    draft = applyDraftOperation(draft, operation).draft;
  }
  run(compose, "accept", suggestions, operations);
}

export function refuseSuggestions(compose: Compose, suggestions: readonly Suggestion[]): void {
  const operations = suggestions.map(
    ({ key }): DraftOperation => ({ type: "put", list: "refusals", record: { id: key } }),
  );
  run(compose, "refuse", suggestions, operations);
}

function run(
  { session, page }: Compose,
  action: "accept" | "refuse",
  suggestions: readonly Suggestion[],
  operations: readonly DraftOperation[],
): void {
  const [only, ...more] = operations;
  if (!only) return;
  const name = suggestions.map((one) => one.name).join(", ");
  const operation = more.length === 0 ? only : ({ type: "batch", operations } as const);
  session.run(operation, { label: { action, list: "marks", name } });
  page.setState({ suggestion: null });
}

/** As marked by hand at its first place, with nothing open; the other places are marks of the same record. */
function acceptance(
  draft: Draft,
  document: DocumentText,
  { kind, mentions, edtf, inferred, actorKind, country, name, known }: Suggestion,
): DraftOperation | null {
  const becomes = BECOMES[kind];
  const [first, ...others] = mentions;
  if (!becomes || !first) return null;
  const marked = markWords(becomes, first, {
    draft,
    document,
    open: null,
    readTime: () => (edtf ? { edtf, inferred: inferred ?? [] } : null),
    inferenceNotes: COMPOSE_WORDS[datasetLanguage(draft)].inferences,
    named: {
      name,
      country,
      id: known?.id,
      actorKind: actorKind ?? (kind === "person" ? "person" : undefined),
    },
  });
  if (!marked.ok) return null;
  const { operation } = marked.value;
  const after = applyDraftOperation(draft, operation).draft;
  const record = after.lists.marks.find(
    ({ start, end, kind: as }) => start === first.start && end === first.end && as === becomes,
  )?.record;
  if (!record || others.length === 0) return operation;
  return {
    type: "batch",
    operations: [operation, markElsewhere(after, document, becomes, record, others)],
  };
}
