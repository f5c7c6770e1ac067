/** Makes one record of two: whatever names either goes on naming it. */
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, RecordKey } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { renameReferences } from "./references.ts";

/** What two of can be one. */
const MERGED_LISTS = ["events", "actors", "places", "questions", "sources"] as const;
export type MergedList = (typeof MERGED_LISTS)[number];

/** Of a record that can be one with another, and can be two. */
export interface MergedKey {
  readonly list: MergedList;
  readonly id: string;
}

export function isMergedKey(key: RecordKey): key is MergedKey {
  return MERGED_LISTS.some((list) => list === key.list);
}

/** A part of two records of which only one version can stay. */
export interface MergeDifference {
  readonly part: string;
  readonly kept: unknown;
  readonly given: unknown;
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * Whether two can be one: not where one event is told in accounts and the other is not, and no document, whose offsets are of its
 * own text.
 */
export function canMerge(draft: Draft, list: MergedList, from: string, into: string): boolean {
  return pairOf(draft, list, from, into) !== null;
}

/** @returns what the two tell differently, in the order of the one that stays; none where they cannot be one */
export function mergeDifferences(
  draft: Draft,
  list: MergedList,
  from: string,
  into: string,
): readonly MergeDifference[] {
  const { kept = {}, given = {} } = pairOf(draft, list, from, into) ?? {};
  return Object.keys(kept).flatMap((part): MergeDifference[] => {
    const [own, other] = [kept[part], given[part]];
    const isChoice = !UNASKED.has(part) && !isEmpty(own) && !isEmpty(other) && !isAlike(own, other);
    return isChoice && joinedPart(part, own, other) === own
      ? [{ part, kept: own, given: other }]
      : [];
  });
}

/**
 * What `into` has stays; what it lacks it takes from `from`; lists and notes of both are joined. A tie between the two leads from
 * an actor to itself then, which the check finds: whether it goes is for a person to say.
 *
 * @param taken parts in which what `from` says stays instead
 * @returns one batch; null where one of the two is gone, or they cannot be one
 */
export function mergeRecords(
  draft: Draft,
  list: MergedList,
  from: string,
  into: string,
  taken: ReadonlySet<string> = new Set(),
): DraftOperation | null {
  const pair = pairOf(draft, list, from, into);
  if (!pair) return null;
  const { kept, given } = pair;
  const renamed = renameReferences(draft, list, from, into);
  // What a record says of itself is renamed as well.
  const after = applyDraftOperation(draft, { type: "batch", operations: renamed }).draft;
  const now = (id: string) => after.lists[list].find((one) => one.id === id) as Tree | undefined;
  const was = now(into);
  const record = joined(now(into) ?? kept, now(from) ?? given, taken);
  const operations = [
    ...renamed,
    { type: "put", list, record, was } as unknown as Put,
    { type: "remove", list, id: from } as const,
  ];
  return { type: "batch", operations };
}

const NOTES: ReadonlySet<string> = new Set(["note", "summary"]);

/** Lists that say something as a whole: of two chains of speakers no third one can be made. */
const WHOLE: ReadonlySet<string> = new Set(["lonLat", "outline", "attribution"]);

/** Joined key by key, or names nothing but the record itself. */
const UNASKED: ReadonlySet<string> = new Set(["id", "translations", "absent"]);

function pairOf({ lists }: Draft, list: MergedList, from: string, into: string) {
  const find = (id: string) => lists[list].find((one) => one.id === id) as Tree | undefined;
  const [given, kept] = [find(from), find(into)];
  if (!given || !kept || from === into) return null;
  if ("accounts" in given !== "accounts" in kept) return null;
  const isSources = list === "sources";
  if (isSources && (given.type !== kept.type || kept.type === "document")) return null;
  return { given, kept };
}

function joined(kept: Tree, given: Tree, taken: ReadonlySet<string>): Tree {
  const keys = new Set([...Object.keys(kept), ...Object.keys(given)]);
  const record = Object.fromEntries(
    [...keys].map((key) => [
      key,
      taken.has(key)
        ? joinedPart(key, given[key], kept[key])
        : joinedPart(key, kept[key], given[key]),
    ]),
  );
  const said = translated(kept, given, taken);
  return withoutNeedlessGaps(said === undefined ? record : { ...record, translations: said });
}

/** The other languages' words for a part go with the part. */
function translated(kept: Tree, given: Tree, taken: ReadonlySet<string>): Tree | undefined {
  if (!kept.translations && !given.translations) return undefined;
  const [own, other] = [kept.translations ?? {}, given.translations ?? {}] as [Tree, Tree];
  const without = Object.fromEntries(
    Object.entries(own).map(([language, words]) => [
      language,
      Object.fromEntries(Object.entries(words as Tree).filter(([part]) => !taken.has(part))),
    ]),
  );
  return joinedTrees(without, other);
}

function joinedPart(key: string, kept: unknown, given: unknown): unknown {
  if (isEmpty(kept)) return isEmpty(given) ? (kept ?? given) : given;
  if (isEmpty(given) || WHOLE.has(key)) return kept;
  if (Array.isArray(kept) && Array.isArray(given)) return withoutRepeats([...kept, ...given]);
  if (key === "absent") return joinedTrees(kept as Tree, given as Tree);
  if (NOTES.has(key) && kept !== given) return `${kept}\n\n${given}`;
  return kept;
}

function joinedTrees(kept: Tree, given: Tree): Tree {
  const inner = Object.entries(given).map(([key, value]) => {
    const own = kept[key];
    const isTree = typeof own === "object" && typeof value === "object";
    return [key, isTree ? { ...value, ...own } : (own ?? value)];
  });
  return { ...kept, ...Object.fromEntries(inner) };
}

function withoutRepeats(items: readonly unknown[]): readonly unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** A gap of one says nothing of what the other has. */
function withoutNeedlessGaps({ absent, ...record }: Tree): Tree {
  const gaps = Object.entries((absent ?? {}) as Tree).filter(([part]) => isEmpty(record[part]));
  return gaps.length > 0 ? { ...record, absent: Object.fromEntries(gaps) } : record;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Values of JSON. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
