/** Makes one record of two, and gives a record another id: whatever names it goes on naming it. */
import { applyDraftOperation } from "./apply-operation.ts";
import type { Draft, RecordList } from "./draft.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { renameReferences } from "./references.ts";

/** What two of can be one. */
export type MergedList = "actors" | "places" | "events";

type Tree = Readonly<Record<string, unknown>>;

/**
 * What `into` has stays; what it lacks it takes from `from`; lists and notes of both are joined. A tie between the two leads from
 * an actor to itself then, which the check finds: whether it goes is for a person to say.
 *
 * @returns one batch; null where one of the two is gone, or one event is told in accounts and the other is not
 */
export function mergeRecords(
  draft: Draft,
  list: MergedList,
  from: string,
  into: string,
): DraftOperation | null {
  const find = (id: string) => draft.lists[list].find((one) => one.id === id) as Tree | undefined;
  const [given, kept] = [find(from), find(into)];
  if (!given || !kept || from === into) return null;
  if ("accounts" in given !== "accounts" in kept) return null;
  const renamed = renameReferences(draft, list, from, into);
  // What a record says of itself is renamed as well.
  const after = applyDraftOperation(draft, { type: "batch", operations: renamed }).draft;
  const now = (id: string) => after.lists[list].find((one) => one.id === id) as Tree | undefined;
  const was = now(into);
  const merged = { type: "put", list, record: joined(now(into) ?? kept, now(from) ?? given), was };
  const operations = [
    ...renamed,
    merged as unknown as Put,
    { type: "remove", list, id: from } as const,
  ];
  return { type: "batch", operations };
}

/** @returns one batch; null where the record is gone, or another one has the id */
export function renameRecord(
  draft: Draft,
  list: RecordList,
  from: string,
  to: string,
): DraftOperation | null {
  const records: readonly { readonly id: string }[] = draft.lists[list];
  if (from === to || records.some(({ id }) => id === to)) return null;
  const renamed = renameReferences(draft, list, from, to);
  const after = applyDraftOperation(draft, { type: "batch", operations: renamed }).draft;
  const record = after.lists[list].find(({ id }) => id === from);
  if (!record) return null;
  const put = { type: "put", list, record: { ...record, id: to }, after: from } as unknown as Put;
  return { type: "batch", operations: [...renamed, put, { type: "remove", list, id: from }] };
}

const NOTES: ReadonlySet<string> = new Set(["note", "summary"]);

function joined(kept: Tree, given: Tree): Tree {
  const keys = new Set([...Object.keys(kept), ...Object.keys(given)]);
  const record = Object.fromEntries(
    [...keys].map((key) => [key, joinedPart(key, kept[key], given[key])]),
  );
  return withoutNeedlessGaps(record);
}

function joinedPart(key: string, kept: unknown, given: unknown): unknown {
  if (isEmpty(kept)) return isEmpty(given) ? (kept ?? given) : given;
  if (isEmpty(given)) return kept;
  if (key === "lonLat" || key === "outline") return kept;
  if (Array.isArray(kept) && Array.isArray(given)) return withoutRepeats([...kept, ...given]);
  if (key === "translations" || key === "absent") return joinedTrees(kept as Tree, given as Tree);
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
