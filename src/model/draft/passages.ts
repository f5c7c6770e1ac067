/** Which evidence shows which part of a record, as far as the marks within its words tell. */
import type { SourceId } from "../schema/common.ts";
import type { Offsets } from "../thing.ts";
import type { Draft, DraftRecord, Mark, RecordKey } from "./draft.ts";
import { type EvidenceAt, evidenceOf } from "./walk-record.ts";

/** A part of a record that words can show. */
export type ShownPart =
  | "name"
  | "when"
  | "where"
  | "participants"
  | "attribution"
  | "from"
  | "to"
  | "concerns";

export interface Passage {
  readonly evidence: EvidenceAt;
  /** What its words show; none where no mark within them names anything of the record. */
  readonly shows: readonly ShownPart[];
}

/** The marks of each document, in the order of its text. */
export type MarkIndex = ReadonlyMap<SourceId, readonly Mark[]>;

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const index = new Map<SourceId, Mark[]>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const known = index.get(mark.source as SourceId);
    if (known) known.push(mark);
    else index.set(mark.source as SourceId, [mark]);
  }
  return index;
}

/** The marks that lie wholly within a stretch of a document. */
export function marksWithin(index: MarkIndex, source: SourceId, { start, end }: Offsets) {
  const marks = index.get(source) ?? [];
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= end) break;
    if (mark.end <= end) found.push(mark);
  }
  return found;
}

/** @param index made once for many records */
export function passagesOf(
  draft: Draft,
  key: RecordKey,
  index: MarkIndex = indexMarks(draft.lists.marks),
): readonly Passage[] {
  const record = draft.lists[key.list].find(({ id }) => id === key.id);
  if (!record) return [];
  const partsOf = partsNamedIn(key, record);
  return evidenceOf(key, record).map((evidence) => ({
    evidence,
    shows: [...new Set(marksWithin(index, evidence.source, evidence).flatMap(partsOf))],
  }));
}

/** What a mark shows of a record: each part that names what the mark names. */
function partsNamedIn(key: RecordKey, record: object): (mark: Mark) => readonly ShownPart[] {
  const names = namesIn(key, record);
  const times = key.list === "events" ? timesOf(record as DraftRecord<"events">) : new Set();
  return ({ kind, record: named, edtf }) => {
    // One mark dates one event, though its words may say the time of several.
    if (kind === "time" && edtf !== undefined && times.has(edtf)) return ["when"];
    return named === null
      ? []
      : names.flatMap(({ part, of, id }) => (of === kind && id === named ? [part] : []));
  };
}

interface Named {
  readonly part: ShownPart;
  readonly of: Mark["kind"];
  readonly id: string | null | undefined;
}

function namesIn({ list, id }: RecordKey, record: object): readonly Named[] {
  if (list === "events") return namesInEvent(record as DraftRecord<"events">);
  if (list === "actors") return [{ part: "name", of: "actor", id }];
  if (list === "places") return [{ part: "name", of: "place", id }];
  if (list === "relations") {
    const { from, to, attribution } = record as DraftRecord<"relations">;
    return [
      { part: "from", of: "actor", id: from },
      { part: "to", of: "actor", id: to },
      ...speakersIn(attribution),
    ];
  }
  if (list !== "questions") return [];
  const { concerns = [] } = record as DraftRecord<"questions">;
  return (concerns as readonly Concerned[]).flatMap(({ actor, place }): Named[] => [
    { part: "concerns", of: "actor", id: actor },
    { part: "concerns", of: "place", id: place },
  ]);
}

interface Concerned {
  readonly actor?: string;
  readonly place?: string;
}

interface Telling {
  readonly when?: { readonly edtf?: string };
  readonly where?: { readonly place?: string };
  readonly attribution?: readonly { readonly actor?: string | null }[];
}

function tellingsOf(event: DraftRecord<"events">): readonly Telling[] {
  return [event as Telling, ...((event as Accounted).accounts ?? [])];
}

function timesOf(event: DraftRecord<"events">): ReadonlySet<string | undefined> {
  return new Set(tellingsOf(event).map(({ when }) => when?.edtf));
}

function namesInEvent(event: DraftRecord<"events">): readonly Named[] {
  const tellings = tellingsOf(event);
  return [
    { part: "when", of: "time", id: event.id },
    ...(event.participants ?? []).map(
      ({ actor }): Named => ({
        part: "participants",
        of: "actor",
        id: actor,
      }),
    ),
    ...tellings.flatMap(({ where, attribution }) => [
      { part: "where", of: "place", id: where?.place } as const,
      ...speakersIn(attribution),
    ]),
  ];
}

interface Accounted {
  readonly accounts?: readonly Telling[];
}

function speakersIn(attribution: Telling["attribution"] = []): readonly Named[] {
  return attribution.map(({ actor }) => ({ part: "attribution", of: "actor", id: actor }));
}
