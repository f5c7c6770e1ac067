import { expect, test } from "vitest";
import { createColumnTally, MOST_DISTINCT } from "../../../../src/formats/table/tally-columns.ts";

test("cells that are not empty are counted, and how many of them differ", () => {
  const tally = createColumnTally(3);
  for (const row of [
    ["1", "Aleppo", ""],
    ["2", " Aleppo "],
    ["3", "Homs", " ", "beyond"],
  ])
    tally.add(row);
  expect(tally.finish()).toEqual([
    { filled: 3, distinct: 3 },
    { filled: 3, distinct: 2 },
    { filled: 0, distinct: 0 },
  ]);
});

test("past so many different cells it is no longer said how many", () => {
  const tally = createColumnTally(1);
  for (let row = 0; row <= MOST_DISTINCT; row++) tally.add([String(row)]);
  expect(tally.finish()).toEqual([{ filled: MOST_DISTINCT + 1, distinct: null }]);
});
