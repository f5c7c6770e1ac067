import { expect, test } from "vitest";
import { cellsAround } from "../../../src/cli/base-map/cells-around.ts";
import { openShippedState } from "../support/shipped-state.ts";

test("the cells round a dataset's places are those that a near frame can show", () => {
  const cells = cellsAround(openShippedState().atlas, 2);
  // Tripoli and what lies beside it, and Moscow; nothing of the middle of Libya, where only a country is meant.
  expect(cells).toContain("96_61");
  expect(cells).toContain("97_61");
  expect(cells).toContain("108_72");
  expect(cells).not.toContain("98_57");
  expect(cells.size).toBeLessThan(16);
});
