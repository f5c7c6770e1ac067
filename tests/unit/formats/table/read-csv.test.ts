/** CSV as people have it: whatever is wrong with a line, the next one is read, and what was wrong is told with its row. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowProblem } from "../../../../src/formats/imports/import.ts";
import { findDelimiter } from "../../../../src/formats/table/delimiter.ts";
import { createCsvReader } from "../../../../src/formats/table/read-csv.ts";

function read(text: string, { delimiter = ",", chunk = Number.POSITIVE_INFINITY } = {}) {
  const rows: { cells: readonly string[]; row: number; line: number }[] = [];
  const problems: RowProblem[] = [];
  const reader = createCsvReader(delimiter, {
    row: (cells, row, line) => rows.push({ cells, row, line }),
    problem: (problem) => problems.push(problem),
  });
  for (let at = 0; at < text.length; at += chunk)
    reader.push(text.slice(at, Math.min(text.length, at + chunk)));
  reader.end();
  return { rows, problems, cells: rows.map(({ cells }) => cells) };
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("a well-formed table", () => {
  const piece = fc.constantFrom('"', ",", "\n", "\r\n", "a", "é", "\0", "\u2028", " ", "ب", "😀");
  const cell = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(""));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const ends = fc.constantFrom("\n", "\r\n", "\r");

  it("comes out cell by cell, whatever its line ends and however it is cut into chunks", () => {
    fc.assert(
      fc.property(
        table,
        fc.array(ends, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, lineEnds, chunk) => {
          const text = rows.map((cells, at) => cells.map(quote).join(",") + lineEnds[at]).join("");
          expect(read(text, { chunk }).cells).toEqual(rows);
          expect(read(text).problems).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("gives the row that a spreadsheet shows and the line of the text", () => {
    const { rows } = read('h\n"a\nb\r\nc"\n\nd');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [4, 6],
    ]);
  });

  it.each<[string, string, string[][]]>([
    [
      "a byte order mark",
      "\uFEFFa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["no line end at the end", "a,b", [["a", "b"]]],
    [
      "an empty cell at the end",
      "a,\n,b,",
      [
        ["a", ""],
        ["", "b", ""],
      ],
    ],
    ["a quote within a plain cell", 'a "b" c,d', [['a "b" c', "d"]]],
  ])("is read with %s", (_, text, expected) => {
    expect(read(text).cells).toEqual(expected);
  });
});

describe("a quote that nobody closes", () => {
  it("costs its own line, told with its row, and the rest is read", () => {
    const { cells, problems } = read('a,b\n"open,1\nc,2\nd,3\n');
    expect(cells).toEqual([
      ["a", "b"],
      ["c", "2"],
      ["d", "3"],
    ]);
    expect(problems).toMatchObject([
      { at: { row: 2, line: 2, column: "1" }, code: "open-quote", outcome: "left-out" },
    ]);
  });

  it("is seen by the text that follows where the next quote seems to close it", () => {
    expect(read('"open,1\nc,"x"\n').cells).toEqual([["c", "x"]]);
  });

  it("does not swallow a long file, wherever that is cut", () => {
    const text = `h,i\n"open,1\n${"row,2\n".repeat(100_000)}`;
    for (const chunk of [1_000_000, 65_536]) {
      const { cells, problems } = read(text, { chunk });
      expect(cells).toHaveLength(100_001);
      expect(problems).toHaveLength(1);
    }
  });

  it("costs no more where every line has one", () => {
    const { cells, problems } = read('"open,1\n'.repeat(50_000));
    expect(cells).toEqual([]);
    expect(problems).toHaveLength(50_000);
  });

  it("never loses a line in silence: each is a row or a problem", () => {
    const line = fc
      .array(fc.constantFrom('"', '""', ",", "a", " "), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { rows, problems } = read(lines.join("\n"));
        const broken = problems.filter(({ code }) => code === "open-quote").length;
        const within = rows
          .flatMap(({ cells }) => cells)
          .reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        // A row of one cell with nothing in quotes is blank.
        const blank = lines.filter((one) => one === '""').length;
        expect(rows.length + broken + within + blank).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });
});

describe("text after a closing quote", () => {
  it("is kept on one line, and told", () => {
    const { cells, problems } = read('"a" b,c\n');
    expect(cells).toEqual([["a b", "c"]]);
    expect(problems).toMatchObject([
      { at: { row: 1, column: "1" }, code: "text-after-quote", outcome: "kept-as-written" },
    ]);
  });
});

describe("large input", () => {
  it("may have ten thousand columns, and a cell of millions of characters", () => {
    expect(read(Array(10_000).fill("x").join(",")).cells[0]).toHaveLength(10_000);
    const huge = "x".repeat(5_000_000);
    expect(read(`${huge},"${huge}"\n1,2`, { chunk: 65_536 }).cells).toEqual([
      [huge, huge],
      ["1", "2"],
    ]);
  });
});

describe("the delimiter", () => {
  it.each([",", ";", "\t", "|"])("is found: %j", (delimiter) => {
    const head = Array.from({ length: 9 }, (_, at) =>
      ["a, b", at, "12.5", "x"].map((c) => quote(`${c}`)).join(delimiter),
    );
    expect(findDelimiter(head.join("\n"))).toMatchObject({ delimiter, isSure: true });
  });

  it("is found beside decimal commas", () => {
    const rows = "name;lat;lon\nA;12,5;13,5\nB;1,5;2,25\nC;3,0;4,75\n";
    expect(findDelimiter(rows)).toMatchObject({ delimiter: ";", isSure: true });
  });

  it("is asked where two would do", () => {
    const rows = "a,b;c,d\n1,2;3,4\n5,6;7,8\n9,0;1,2\n";
    const { isSure, candidates } = findDelimiter(rows);
    expect(isSure).toBe(false);
    expect(candidates.map(({ delimiter }) => delimiter)).toEqual([",", ";"]);
  });

  it("is a comma where there is one column", () => {
    expect(findDelimiter("a\nb\nc")).toMatchObject({ delimiter: ",", candidates: [] });
  });
});
