import { expect, test, vi } from "vitest";
import { allRows } from "../../../src/engine/bits.ts";
import type { Filter } from "../../../src/engine/filters/filter.ts";
import { makeClause } from "../../../src/engine/large/clause.ts";
import { rowsOf } from "../../../src/engine/rows.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { atlasOf, TEXTS } from "./atlas-samples.ts";

function clauseWithSpies() {
  const mark = vi.fn(() => allRows(1));
  const index = vi.fn(() => ({ mark, count: () => undefined }));
  const filter: Filter<"time"> = { isActive: (value) => value !== null, index };
  return { mark, index, clause: makeClause(filter, rowsOf(atlasOf([{}]), TEXTS)) };
}

test("a column is not made before an active value comes", () => {
  const { clause, index } = clauseWithSpies();
  expect(clause.mark(null)).toBeNull();
  expect(index).not.toHaveBeenCalled();
  clause.mark(toInterval(0, 1));
  clause.mark(toInterval(0, 2));
  expect(index).toHaveBeenCalledTimes(1);
});

test("an equal value gives the same set without working it out again", () => {
  const { clause, mark } = clauseWithSpies();
  const first = clause.mark(toInterval(-Infinity, 1));
  expect(clause.mark(toInterval(-Infinity, 1))).toBe(first);
  expect(clause.mark(toInterval(-Infinity, Infinity))).not.toBe(first);
  expect(mark).toHaveBeenCalledTimes(2);
});

test("the values last asked for are remembered, the oldest goes first", () => {
  const { clause, mark } = clauseWithSpies();
  for (let end = 1; end <= 8; end++) clause.mark(toInterval(0, end));
  clause.mark(toInterval(0, 1));
  expect(mark).toHaveBeenCalledTimes(8);
  clause.mark(toInterval(0, 9));
  clause.mark(toInterval(0, 1));
  expect(mark).toHaveBeenCalledTimes(9);
  clause.mark(toInterval(0, 2));
  expect(mark).toHaveBeenCalledTimes(10);
});
