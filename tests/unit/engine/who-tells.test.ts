/** Whom an event is counted to where colours tell sources apart, against the lists of its sources. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { whoTells } from "../../../src/engine/who-tells.ts";
import type { FacetColumn } from "../../../src/model/columns.ts";
import type { SourceId } from "../../../src/model/schema/common.ts";
import { meaningOfSources, SOURCE_COLORS } from "../../../src/model/source-colors.ts";
import { runs } from "../support/runs.ts";

const keysOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `paper-${index}` as SourceId);

/** By row the places of the sources that tell it, each once. */
const anyLists = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.record({
    keys: fc.constant(keysOf(count)),
    lists: fc.array(fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }), { maxLength: 60 }),
  }),
);

/** The two forms in which the same can be held. */
function formsOf(
  keys: readonly SourceId[],
  lists: readonly (readonly number[])[],
): readonly FacetColumn<SourceId>[] {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  const listed = { type: "listed", offsets, codes: Uint32Array.from(lists.flat()) } as const;
  const coded = { type: "coded", codes: Uint8Array.from(lists.keys()), values: lists } as const;
  return [
    { keys, ...listed },
    { keys, ...coded },
  ];
}

test("each event means what its sources mean, however they are held", () => {
  fc.assert(
    fc.property(anyLists, ({ keys, lists }) => {
      for (const form of formsOf(keys, lists)) {
        const found = whoTells(form, lists.length);
        if (!found) throw new Error("two sources tell");
        const { column, ranks } = found;
        for (const [row, list] of lists.entries()) {
          const mine = list.flatMap((place) => keys[place] ?? []);
          const told = column.values[column.codes[row] ?? 0] ?? [];
          expect(meaningOfSources(told, ranks)).toEqual(meaningOfSources(mine, ranks));
        }
      }
    }),
    runs(200),
  );
});

test("those have colours that alone tell the most; of as many, the first", () => {
  fc.assert(
    fc.property(anyLists, ({ keys, lists }) => {
      const aloneOf = (place: number) =>
        lists.filter((list) => list.length === 1 && list[0] === place).length;
      const expected = [...keys.keys()]
        .sort((a, b) => aloneOf(b) - aloneOf(a) || a - b)
        .slice(0, SOURCE_COLORS.length)
        .map((place) => keys[place]);
      for (const form of formsOf(keys, lists))
        expect([...(whoTells(form, lists.length)?.ranks.keys() ?? [])]).toEqual(expected);
    }),
    runs(200),
  );
});

test("one source alone is told from no other", () => {
  for (const form of formsOf(keysOf(1), [[0], []])) expect(whoTells(form, 2)).toBeNull();
});
