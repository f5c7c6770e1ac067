/** Makes two records of one, as where two people have the same name: a person says what of it is the other one's. */
import { changeAt, keysOf } from "./change-record.ts";
import type { Draft, Mark, RecordKey } from "./draft.ts";
import type { MergedKey, MergedList } from "./merge-records.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { marksOf, referencesTo } from "./references.ts";

type Tree = Readonly<Record<string, unknown>>;

/** What can go over to the other record, by itself. */
export type Portion = { readonly key: string } & (
  | { readonly type: "mark"; readonly mark: Mark }
  /** One item of a list of the record. */
  | {
      readonly type: "item";
      readonly part: string;
      readonly index: number;
      readonly value: Tree;
    }
  /** Where another record names it, as in a part that somebody plays in an event. */
  | {
      readonly type: "named";
      readonly by: RecordKey;
      readonly part: string;
      readonly pointers: readonly string[];
    }
);

/** Lists of which each item is of one of the two; whatever else a record says, both say at first. */
const DIVIDED = [
  "evidence",
  "participants",
  "points",
  "offices",
  "numbers",
  "media",
  "concerns",
] as const;

/** What a record goes by, which the other one has of its own, and what goes with it. */
const NAMES: Readonly<Record<MergedList, string>> = {
  events: "title",
  actors: "name",
  places: "name",
  questions: "text",
  sources: "title",
};
const OF_THE_NAME = ["short", "inSentence", "translations", "identifiers", "imported"];

/** A document is one: its offsets are of its own text. */
export function canSplit(draft: Draft, { list, id }: MergedKey): boolean {
  const record = recordAt(draft, { list, id });
  return record !== undefined && record.type !== "document";
}

/** @returns what can go over, in the order of the document and of the records; a fragment that is also a mark goes with it */
export function portionsOf(draft: Draft, key: MergedKey): readonly Portion[] {
  const marks = marksOf(draft, key.list, key.id).toSorted((a, b) => a.start - b.start);
  const record = recordAt(draft, key) ?? {};
  const items = DIVIDED.flatMap((part) =>
    itemsOf(record, part).map(
      (value, index): Portion => ({ type: "item", key: `${part}/${index}`, part, index, value }),
    ),
  );
  const isMarked = (portion: Portion) =>
    portion.type === "item" &&
    portion.part === "evidence" &&
    marks.some((mark) => isSameWords(mark, portion.value));
  return [
    ...marks.map((mark): Portion => ({ type: "mark", key: `mark/${mark.id}`, mark })),
    ...items.filter((portion) => !isMarked(portion)),
    ...namedBy(draft, key),
  ];
}

/**
 * @param other the id of the record to be made, and what it is called
 * @param taken the keys of the portions that go over to it
 * @returns one batch; null where the record is gone or cannot be two
 */
export function splitRecord(
  draft: Draft,
  key: MergedKey,
  other: { readonly id: string; readonly name: string },
  taken: ReadonlySet<string>,
): DraftOperation | null {
  const was = recordAt(draft, key);
  if (!was || !canSplit(draft, key)) return null;
  const { list, id } = key;
  const portions = portionsOf(draft, key).filter((portion) => taken.has(portion.key));
  const goes = (part: string, value: Tree, index: number) =>
    taken.has(`${part}/${index}`) ||
    (part === "evidence" &&
      portions.some((one) => one.type === "mark" && isSameWords(one.mark, value)));
  const stays = divided(was, (...item) => !goes(...item));
  const { id: _, ...said } = without(divided(was, goes), OF_THE_NAME);
  const made = { ...said, id: other.id, [NAMES[list]]: other.name };
  return {
    type: "batch",
    operations: [
      { type: "put", list, record: made, after: id } as unknown as Put,
      { type: "put", list, record: stays, was } as unknown as Put,
      ...renamed(draft, portions, other.id),
    ],
  };
}

function recordAt({ lists }: Draft, { list, id }: RecordKey): Tree | undefined {
  return lists[list].find((one) => one.id === id) as Tree | undefined;
}

function itemsOf(record: Tree, part: string): readonly Tree[] {
  return (record[part] as readonly Tree[] | undefined) ?? [];
}

function isSameWords(mark: Mark, { source, start, end }: Tree): boolean {
  return mark.source === source && mark.start === start && mark.end === end;
}

/** The record with those items of its lists that belong; an optional list that is empty then is left out. */
function divided(
  record: Tree,
  belongs: (part: string, value: Tree, index: number) => boolean,
): Tree {
  const lists = DIVIDED.filter((part) => part in record).map((part) => {
    const items = itemsOf(record, part);
    return [part, items.filter((value, index) => belongs(part, value, index))] as const;
  });
  const emptied = lists.filter(([part, items]) => items.length === 0 && isOptional(part));
  const rest = without(
    record,
    emptied.map(([part]) => part),
  );
  return { ...rest, ...Object.fromEntries(lists.filter((one) => !emptied.includes(one))) };
}

function isOptional(part: string): boolean {
  return part !== "evidence" && part !== "participants" && part !== "concerns";
}

function without(record: Tree, parts: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(record).filter(([part]) => !parts.includes(part)));
}

/** One portion for each part of a record that names it. */
function namedBy(draft: Draft, { list, id }: MergedKey): readonly Portion[] {
  const portions = new Map<string, Extract<Portion, { type: "named" }>>();
  for (const { key: by, pointer } of referencesTo(draft, list, id)) {
    if (by.list === list && by.id === id) continue;
    const [part = ""] = keysOf(pointer);
    const key = `${by.list}/${by.id}/${part}`;
    const { pointers } = portions.get(key) ?? { pointers: [] };
    portions.set(key, { type: "named", key, by, part, pointers: [...pointers, pointer] });
  }
  return [...portions.values()];
}

/** Marks and other records name the other one, each of them once. */
function renamed(
  draft: Draft,
  portions: readonly Portion[],
  to: string,
): readonly DraftOperation[] {
  const records = new Map<string, { readonly was: Tree; record: Tree; readonly by: RecordKey }>();
  const marks: DraftOperation[] = [];
  for (const portion of portions) {
    if (portion.type === "mark") {
      const { mark: was } = portion;
      marks.push({ type: "put", list: "marks", record: { ...was, record: to }, was });
    }
    if (portion.type !== "named") continue;
    const { by, pointers } = portion;
    const name = `${by.list} ${by.id}`;
    const was = records.get(name)?.was ?? recordAt(draft, by);
    if (!was) continue;
    const before = records.get(name)?.record ?? was;
    const record = pointers.reduce((now, one) => changeAt(now, keysOf(one), () => to), before);
    records.set(name, { was, record, by });
  }
  const puts = [...records.values()].map(
    ({ was, record, by }) => ({ type: "put", list: by.list, record, was }) as unknown as Put,
  );
  return [...puts, ...marks];
}
