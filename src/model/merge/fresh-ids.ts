/** Ids for records of a file that stay apart from those of the open dataset. */
import { unusedId } from "../draft/ids.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isAlike } from "./alike.ts";
import { KIND_KEYS, type KindList, type RenamingSoFar } from "./rename-records.ts";

interface Item {
  readonly id: string;
}

/** An id has 128 letters at most; a number and its dash must find room. */
const LONGEST = 120;

export function freshId(id: string, taken: Set<string>): string {
  const fresh = taken.has(id) ? unusedId([...id].slice(0, LONGEST).join(""), taken) : id;
  taken.add(fresh);
  return fresh;
}

/**
 * Names records that are nothing but their words: those of both with the same words become one, the others get ids of their own.
 *
 * @param names filled with the ids that stand for the file's
 */
export function namePlain(
  open: readonly Item[] = [],
  incoming: readonly Item[] = [],
  names: Map<string, string>,
): void {
  const taken = new Set(open.map(({ id }) => id));
  const byId = new Map(open.map((record) => [record.id, record]));
  const known = new Map(open.map((record) => [wordsOf(record), record.id]));
  for (const record of incoming) {
    const words = wordsOf(record);
    const same = isAlike(record, byId.get(record.id)) ? record.id : known.get(words);
    const id = same ?? freshId(record.id, taken);
    known.set(words, id);
    names.set(record.id, id);
  }
}

function wordsOf({ id: _, ...words }: Item): string {
  return JSON.stringify(Object.entries(words).sort());
}

/** The same for the kinds that datasets declare. @returns those of both */
export function joinKinds(
  open: Dataset,
  incoming: Dataset,
  renaming: RenamingSoFar,
): Dataset["kinds"] | null {
  const lists = Object.keys(KIND_KEYS) as KindList[];
  const joined = lists.flatMap((list) => {
    const own: readonly Item[] | undefined = open.kinds?.[list];
    const others: readonly Item[] = incoming.kinds?.[list] ?? [];
    namePlain(own, others, renaming.kinds[list]);
    const named = others.map((kind) => ({
      ...kind,
      id: renaming.kinds[list].get(kind.id) ?? kind.id,
    }));
    const all = own || others.length > 0 ? withNew(own ?? [], named) : null;
    return all ? [[list, all] as const] : [];
  });
  if (joined.length === 0) return open.kinds ?? null;
  return Object.fromEntries(joined) as Dataset["kinds"];
}

/** @returns the list with those that it has not, by id; the very list where it has them all */
export function withNew<Record extends Item>(
  open: readonly Record[],
  incoming: readonly Record[],
): readonly Record[] {
  const known = new Set(open.map(({ id }) => id));
  const fresh = new Map(incoming.flatMap((one) => (known.has(one.id) ? [] : [[one.id, one]])));
  return fresh.size > 0 ? [...open, ...fresh.values()] : open;
}

/** New ids for the points of events that come, where others have theirs. */
export function namePoints(
  open: readonly object[],
  incoming: readonly object[],
  renaming: RenamingSoFar,
): void {
  const taken = new Set(open.flatMap(pointsIn));
  for (const id of incoming.flatMap(pointsIn)) renaming.points.set(id, freshId(id, taken));
}

function pointsIn(event: object): readonly string[] {
  type Pointed = { readonly points?: readonly Item[] };
  const { accounts = [], ...told } = event as Pointed & { readonly accounts?: readonly Pointed[] };
  return [told, ...accounts].flatMap(({ points = [] }: Pointed) => points.map(({ id }) => id));
}
