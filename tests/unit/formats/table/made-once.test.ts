import { expect, it } from "vitest";
import { MadeOnce } from "../../../../src/formats/table/made-once.ts";

it("makes what the same cells give once, and something else of others", () => {
  const made: string[] = [];
  const rows = new MadeOnce();
  const give = (what: string, ...cells: readonly string[]) =>
    rows.once(what, cells, () => {
      made.push(`${what}: ${cells.join("+")}`);
      return { cells };
    });
  const first = give("where", "Aleppo", "1");
  for (const cells of [
    ["Aleppo", "2"],
    ["Homs", "1"],
    ["Aleppo", "1"],
    ["", ""],
  ])
    expect(give("where", ...cells).cells).toEqual(cells);
  expect(give("where", "Aleppo", "1")).toBe(first);
  expect(give("when", "Aleppo", "1")).not.toBe(first);
  expect(made).toEqual([
    "where: Aleppo+1",
    "where: Aleppo+2",
    "where: Homs+1",
    "where: +",
    "when: Aleppo+1",
  ]);
});
