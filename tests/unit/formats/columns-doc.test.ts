/** The documentation of columns says what the code does, line by line. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACLED_COLUMNS } from "../../../src/formats/acled/columns.ts";
import { GTD_COLUMNS } from "../../../src/formats/gtd/columns.ts";
import { SCAD_COLUMNS } from "../../../src/formats/scad/columns.ts";
import { MEANINGS } from "../../../src/formats/table/meanings.ts";
import { TIMELINE_SHEET_COLUMNS } from "../../../src/formats/timelinejs/sheet-columns.ts";
import { UCDP_COLUMNS } from "../../../src/formats/ucdp/columns.ts";

const text = readFileSync("src/formats/COLUMNS.md", "utf8");

function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [section = ""] = text.split(`\n## ${heading}\n`)[1]?.split("\n## ") ?? [];
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("the table of columns", () => {
  it.each([
    ["UCDP GED", UCDP_COLUMNS],
    ["ACLED", ACLED_COLUMNS],
    ["GTD", GTD_COLUMNS],
    ["SCAD", SCAD_COLUMNS],
    ["TimelineJS sheet", TIMELINE_SHEET_COLUMNS],
    ["Any table", MEANINGS],
  ])("says of each what becomes of it: %s", (heading, columns) => {
    const expected = Object.entries<{ to: string; code?: true; many?: true }>(columns).map(
      ([name, { to, code, many }]) => [`\`${name}\``, to, (code ?? many) ? "yes" : ""],
    );
    expect(rowsUnder(heading)).toEqual(expected);
  });
});
