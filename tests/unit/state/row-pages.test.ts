import { expect, test } from "vitest";
import type { EventId } from "../../../src/model/schema/common.ts";
import { makeRowPages, PAGE } from "../../../src/state/row-pages.ts";

const BY_TIME = { column: "time", descending: false } as const;

/** As many events as the last page is not full of; those from `arrived` on are on their way. */
function answerOf(kept: number, arrived = kept) {
  const asked: number[] = [];
  const page = (_: unknown, offset: number, limit: number) => {
    asked.push(offset);
    const count = Math.max(0, Math.min(limit, arrived - offset));
    return {
      ids: Array.from({ length: count }, (_, at) => `e${offset + at}` as EventId),
      total: kept,
    };
  };
  return { answer: { kept, page }, asked };
}

test("every row has its event, and a page is asked for once", () => {
  const { answer, asked } = answerOf(2 * PAGE + 30);
  const pages = makeRowPages(answer, BY_TIME);
  for (const row of [0, 1, PAGE - 1, PAGE, 2 * PAGE + 29, 5])
    expect(pages.idAt(row)).toBe(`e${row}`);
  expect(asked).toEqual([0, PAGE, 2 * PAGE]);
});

test("a page that is not whole yet is asked for again", () => {
  const { answer, asked } = answerOf(PAGE, 20);
  const pages = makeRowPages(answer, BY_TIME);
  expect(pages.idAt(19)).toBe("e19");
  expect(pages.idAt(20)).toBeUndefined();
  expect(asked).toEqual([0, 0]);
});
