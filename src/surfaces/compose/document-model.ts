/** What the document pane shows of a draft: its marks, what carries the open record, and what is suggested. */
import type { Draft, Mark, RecordKey, RecordList } from "../../model/draft/draft.ts";
import type { MarkAction as ModelAction } from "../../model/draft/marking/marking.ts";
import type { Suggestion } from "../../model/suggest/suggestion.ts";
import type { Offsets } from "../../model/thing.ts";
import type { DraftState } from "../../state/draft/draft-state.ts";
import {
  type DocumentModel,
  type DocumentWords,
  type DrawnMark,
  type DrawnSuggestion,
  MARK_ACTIONS,
} from "../../views/document/document-model.ts";

export interface DocumentTexts {
  readonly words: DocumentWords;
  readonly actions: Readonly<Record<ModelAction, string>>;
  /** "actor: Port Authority" */
  readonly label: (kind: DrawnMark["kind"], name: string) => string;
  readonly suggested: (kind: Suggestion["kind"], name: string) => string;
}

/** @param source the document's id; null where the draft has none @returns null where its text is not at hand */
export function documentModel(
  { draft, texts, open, selection, hovered }: DraftState,
  source: string | null,
  suggestions: readonly Suggestion[],
  said: DocumentTexts,
): DocumentModel | null {
  const record = draft.lists.sources.find(({ id }) => id === source);
  const text = source === null ? undefined : texts[source];
  if (!record || source === null || text === undefined) return null;
  const isRecordOpen = open !== null;
  return {
    source,
    language: ("language" in record && record.language) || draft.head.language || "en",
    text,
    paragraphs: paragraphsOf(record),
    marks: marksOf(draft, source, open, hovered, said),
    suggestions: drawnSuggestions(suggestions, draft, source, said),
    selection,
    actions: MARK_ACTIONS.filter(
      (action) => isRecordOpen || (action !== "evidence" && action !== "hedge"),
    ).map((action) => ({ action, label: said.actions[action] })),
    words: said.words,
  };
}

type SourceRecord = Draft["lists"]["sources"][number];

const paragraphLists = new WeakMap<SourceRecord, DocumentModel["paragraphs"]>();

/** The same list for the same record: the pane draws its text anew for another. */
function paragraphsOf(record: SourceRecord): DocumentModel["paragraphs"] {
  const known = paragraphLists.get(record);
  if (known) return known;
  const given = "paragraphs" in record ? (record.paragraphs ?? []) : [];
  const made = given.flatMap(({ start, end, role = "body" }) =>
    start === undefined || end === undefined ? [] : [{ start, end, role }],
  );
  paragraphLists.set(record, made);
  return made;
}

function marksOf(
  draft: Draft,
  source: string,
  open: RecordKey | null,
  hovered: string | null,
  said: DocumentTexts,
): readonly DrawnMark[] {
  const named = draft.lists.marks
    .filter((mark) => mark.source === source)
    .map((mark) => drawnMark(mark, draft, open, said));
  return [...named, ...citedIn(draft, source, open, said)].map((mark) =>
    mark.key === hovered ? { ...mark, isHovered: true } : mark,
  );
}

const LEADS_TO = { actor: "actors", place: "places", time: "events" } as const;

function drawnMark(
  { id, kind, start, end, record, exact, edtf }: Mark,
  { lists }: Draft,
  open: RecordKey | null,
  { label }: DocumentTexts,
): DrawnMark {
  const names = kind === "time" ? lists.events : kind === "actor" ? lists.actors : lists.places;
  const one = names.find((item) => item.id === record);
  const called = one && ("name" in one ? one.name : "title" in one ? one.title : undefined);
  return {
    key: `mark:${id}`,
    kind,
    start,
    end,
    label: label(kind, (kind === "time" ? edtf : called) ?? exact),
    record: record && `${LEADS_TO[kind]}:${record}`,
    isOpen: record !== null && open?.list === LEADS_TO[kind] && open.id === record,
    isHovered: false,
  };
}

interface Cited {
  readonly start?: number;
  readonly end?: number;
  readonly source?: string;
}

const CITING = [
  ["events", "evidence"],
  ["actors", "evidence"],
  ["relations", "evidence"],
  ["questions", "question"],
] as const satisfies readonly (readonly [RecordList, DrawnMark["kind"]])[];

/** The evidence of events, ties and questions; of the open record's alone the actors'. */
function citedIn(
  { lists }: Draft,
  source: string,
  open: RecordKey | null,
  { label }: DocumentTexts,
): readonly DrawnMark[] {
  return CITING.flatMap(([list, kind]) =>
    (lists[list] as readonly { readonly id: string }[]).flatMap((record) => {
      const isOpen = open?.list === list && open.id === record.id;
      if (list === "actors" && !isOpen) return [];
      const { evidence, hedge, title, text, name } = record as {
        readonly evidence?: readonly Cited[];
        readonly hedge?: { readonly evidence?: readonly Cited[] };
        readonly title?: string;
        readonly text?: string;
        readonly name?: string;
      };
      const called = title ?? text ?? name ?? record.id;
      const draw = (cited: readonly Cited[] = [], what: DrawnMark["kind"] = kind) =>
        cited.flatMap(({ start, end, source: of }): DrawnMark[] => {
          if (of !== source || start === undefined || end === undefined) return [];
          const key = `${list}:${record.id}:${what}:${start}-${end}`;
          const leadsTo = `${list}:${record.id}`;
          const drawn = { key, kind: what, start, end, record: leadsTo, isOpen, isHovered: false };
          return [{ ...drawn, label: label(what, called) }];
        });
      return [...draw(evidence), ...draw(hedge?.evidence, "hedge")];
    }),
  );
}

/** The record that a drawn mark leads to. */
export function recordOfMark(draft: Draft, key: string): RecordKey | null {
  const [list, id] = key.split(":");
  if (list !== "mark") return list && id ? ({ list, id } as RecordKey) : null;
  const mark = draft.lists.marks.find((one) => one.id === key.slice("mark:".length));
  if (!mark?.record) return null;
  return { list: LEADS_TO[mark.kind], id: mark.record };
}

/** Those that nobody has refused, in places that are not marked yet. */
function drawnSuggestions(
  suggestions: readonly Suggestion[],
  draft: Draft,
  source: string,
  { suggested }: DocumentTexts,
): readonly DrawnSuggestion[] {
  const last = lastDrawn;
  const { marks, refusals } = draft.lists;
  const of = [suggestions, marks, refusals, source, suggested] as const;
  if (last && of.every((one, at) => one === last.of[at])) return last.drawn;
  const isMarked = meetsAny(marks.filter((mark) => mark.source === source));
  const drawn = openSuggestions(suggestions, draft).flatMap(({ key, kind, name, mentions }) => {
    const label = suggested(kind, name);
    return mentions
      .filter((mention) => !isMarked(mention))
      .map(({ start, end }) => ({ key, kind, label, start, end }));
  });
  lastDrawn = { of, drawn };
  return drawn;
}

/** The same list as long as nothing has changed that it depends on: drawing it anew takes time in a long text. */
let lastDrawn: {
  readonly of: readonly unknown[];
  readonly drawn: readonly DrawnSuggestion[];
} | null = null;

/** Whether a place meets one of the spans; by binary search, for there can be thousands of either. */
function meetsAny(spans: readonly Offsets[]): (place: Offsets) => boolean {
  const ordered = spans.toSorted((one, other) => one.start - other.start);
  let reach = 0;
  // How far the spans up to each one reach: they may lie over each other.
  const reaches = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (reaches[low - 1] ?? 0) > start;
  };
}

/** What is left to accept or refuse: a hedge or a verb of saying is drawn and helps, but no record comes of it by itself. */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  { lists }: Draft,
): readonly Suggestion[] {
  const last = lastOpen;
  const of = [suggestions, lists.marks, lists.refusals] as const;
  if (last && of.every((one, at) => one === last.of[at])) return last.open;
  const open = findOpen(suggestions, lists);
  lastOpen = { of, open };
  return open;
}

/** The page asks for it in several places, each time it is drawn. */
let lastOpen: {
  readonly of: readonly unknown[];
  readonly open: readonly Suggestion[];
} | null = null;

function findOpen(
  suggestions: readonly Suggestion[],
  lists: Draft["lists"],
): readonly Suggestion[] {
  const refused = new Set(lists.refusals.map(({ id }) => id));
  const at = new Set(lists.marks.map(({ start, end }) => `${start}-${end}`));
  return suggestions.filter(
    ({ key, mentions }) =>
      !refused.has(key) &&
      (mentions.length === 0 || mentions.some(({ start, end }) => !at.has(`${start}-${end}`))),
  );
}
