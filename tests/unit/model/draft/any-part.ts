/** Drafts that are sound datasets with any parts taken out, emptied or spoilt, as a draft is while somebody works on it. */
import fc from "fast-check";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { fromDataset } from "../../../../src/model/draft/to-dataset.ts";
import { samples } from "./read-sample.ts";

type Tree = Record<string, unknown>;

/** What stands in the place of a part; undefined takes it away. */
const anySpoilt = fc.constantFrom<unknown>(undefined, "", [], {}, "nonsense", null, 7);

/** Walks down by these numbers, each the place of a key, and changes what is there; a record of which only the id is left stays. */
function spoil(tree: unknown, way: readonly number[], value: unknown): unknown {
  if (typeof tree !== "object" || tree === null) return value;
  const keys = Object.keys(tree).filter((key) => key !== "id");
  const [turn = 0, ...rest] = way;
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : spoil((tree as Tree)[key], rest, value);
  if (Array.isArray(tree)) {
    const index = Number(key);
    return inner === undefined ? tree.toSpliced(index, 1) : tree.with(index, inner);
  }
  const { [key]: _, ...others } = tree as Tree;
  return inner === undefined ? others : { ...others, [key]: inner };
}

const hasParts = (record: unknown) => Object.keys(record as Tree).some((key) => key !== "id");

const anyFault = fc.record({
  list: fc.nat(20),
  record: fc.nat(20),
  way: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
  value: anySpoilt,
});

export const anyPartialDraft: fc.Arbitrary<Draft> = fc
  .record({
    dataset: fc.constantFrom(...samples.values()),
    head: fc.array(fc.constantFrom("id", "title", "language", "zone", "kinds", "display")),
    faults: fc.array(anyFault, { maxLength: 12 }),
    removed: fc.array(fc.record({ list: fc.nat(20), record: fc.nat(20) }), { maxLength: 6 }),
  })
  .map(({ dataset, head, faults, removed }) => {
    const draft = fromDataset(dataset);
    const lists: Record<string, readonly unknown[]> = { ...draft.lists };
    const names = Object.keys(lists).filter((name) => name !== "marks" && name !== "refusals");
    for (const { list, record, way, value } of faults) {
      const name = names[list % names.length] ?? "events";
      const items = lists[name] ?? [];
      if (items.length === 0) continue;
      const at = record % items.length;
      if (hasParts(items[at])) lists[name] = items.with(at, spoil(items[at], way, value));
    }
    for (const { list, record } of removed) {
      const name = names[list % names.length] ?? "events";
      const items = lists[name] ?? [];
      if (items.length > 0) lists[name] = items.toSpliced(record % items.length, 1);
    }
    const kept = Object.entries(draft.head).filter(([key]) => !head.includes(key as never));
    return { head: Object.fromEntries(kept), lists } as unknown as Draft;
  });
