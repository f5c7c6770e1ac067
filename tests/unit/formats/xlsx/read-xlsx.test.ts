/** Workbooks as rows of text; what is no workbook, or would burst memory, is refused with a reason. */
import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { RowProblem } from "../../../../src/formats/imports/import.ts";
import { listSheets, readSheet } from "../../../../src/formats/xlsx/read-xlsx.ts";
import { sumZip } from "../../../../src/formats/xlsx/zip-directory.ts";

async function read(bytes: Uint8Array, name: string) {
  const rows: [number, readonly string[]][] = [];
  const problems: RowProblem[] = [];
  await readSheet(bytes, name, {
    row: (cells, row) => rows.push([row, cells]),
    problem: (one) => problems.push(one),
  });
  return { rows, problems };
}

describe("a workbook", () => {
  it("gives its sheets, and the rows of one with numbers and dates as text", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Notes", rows: [["x"]], hidden: true },
        {
          name: "Events",
          rows: [
            ["Date", "Place", "Killed"],
            [new Date(Date.UTC(2019, 3, 5)), "طرابلس", 3],
            [null, null, null],
            ["2019-04", "Sirte", null],
          ],
        },
      ],
    });
    expect(await listSheets(bytes)).toEqual([
      { name: "Notes", isHidden: true },
      { name: "Events", isHidden: false },
    ]);
    const { rows } = await read(bytes, "Events");
    expect(rows.map(([row, cells]) => [row, cells.join("|")])).toEqual([
      [1, "Date|Place|Killed"],
      [2, "2019-04-05|طرابلس|3"],
      [4, "2019-04|Sirte|"],
    ]);
  });

  it("has the value of merged cells in each of them", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["2019", "a"],
            [null, "b"],
          ],
          merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }],
        },
      ],
    });
    expect((await read(bytes, "A")).rows.map(([, cells]) => cells)).toEqual([
      ["2019", "a"],
      ["2019", "b"],
    ]);
  });
});

describe("what cannot be read", () => {
  it.each<[string, Uint8Array, string]>([
    ["an old or locked workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "locked-or-old"],
    ["another file", new TextEncoder().encode("a,b\n1,2"), "no-workbook"],
    ["a zip of something else", zipSync({ "a.txt": new Uint8Array(9) }), "no-workbook"],
    ["a bomb", zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) }), "too-large"],
  ])("is refused: %s", async (_, bytes, code) => {
    await expect(readSheet(bytes, "A", { row: () => {}, problem: () => {} })).rejects.toMatchObject(
      { code },
    );
  });

  it("is weighed by the list of what the file holds", () => {
    const bytes = zipSync({ a: new Uint8Array(1000), b: new Uint8Array(500) });
    expect(sumZip(bytes)).toMatchObject({ entries: 2, unpacked: 1500 });
  });
});
