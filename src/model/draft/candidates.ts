/** Records on their way into a preview, and how a faulty part is left out of one. */
import { groupBy } from "../group-by.ts";
import type { Problem } from "../result.ts";
import { RECORD_LISTS, type RecordList } from "./draft.ts";
import { placeAt, recordsOf } from "./record-path.ts";
import { withBases } from "./with-bases.ts";

type Tree = Readonly<Record<string, unknown>>;

/** A record on its way into the preview. */
export interface Candidate {
  readonly list: RecordList;
  readonly id: string;
  /** As the draft has it, without the parts that were found faulty. */
  record: Tree;
  /** The keys of those. */
  readonly faulty: Set<string>;
  /** The keys for which something stands in. */
  filled: readonly string[];
}

/** @param inference its id, where something is inferred and nobody has said from what */
export function candidatesOf(dataset: Tree, inference: string): readonly Candidate[] {
  return RECORD_LISTS.flatMap((list) =>
    recordsOf(dataset, list).map((record) => ({
      list,
      id: String(record.id),
      record: withBases(record, inference) as Tree,
      faulty: new Set<string>(),
      filled: [],
    })),
  );
}

/** The faults by the record in which they lie, as keys within it, and the keys of the head in which the others do. */
export function sortFaults(problems: readonly Problem[], candidates: readonly Candidate[]) {
  const lists = groupBy(candidates, ({ list }) => list);
  const inside = new Map<Candidate, (readonly string[])[]>();
  const outside: string[] = [];
  for (const { path } of problems) {
    const place = placeAt(path);
    const candidate = place && lists.get(place.list)?.[place.index];
    if (candidate) inside.set(candidate, [...(inside.get(candidate) ?? []), place.keys]);
    else outside.push(path.split("/")[1] ?? "");
  }
  return { inside, outside };
}

/** Leaves the faulty parts out. @returns false where one can neither be left out nor filled */
export function mend(candidate: Candidate, faults: readonly (readonly string[])[]): boolean {
  const { record, faulty } = candidate;
  const parts = groupBy(faults, ([key]) => key ?? "");
  const mended: Record<string, unknown> = { ...record };
  for (const [key, inner] of parts) {
    if (key === "" || key === "id" || !Object.hasOwn(record, key)) return false;
    const items = record[key];
    const indexes = new Set(inner.map(([, index]) => Number(index)));
    const isOfItems = Array.isArray(items) && [...indexes].every((index) => index in items);
    if (isOfItems) mended[key] = items.filter((_, index) => !indexes.has(index));
    else delete mended[key];
    faulty.add(key);
  }
  candidate.record = mended;
  return true;
}
