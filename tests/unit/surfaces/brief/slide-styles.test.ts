/** What stands on a slide grows with it: its styles measure in the slide's pixel, and in nothing that stays as it is. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SHEETS = [
  ...sheetsIn("src/views/map"),
  ...sheetsIn("src/views/timeline"),
  ...sheetsIn("src/views/factions"),
  ...sheetsIn("src/surfaces/brief", /^(said|unplaced|slide-.*)\.css$/),
  ...sheetsIn("src/surfaces/binding/day-strip"),
  ...sheetsIn("src/ui", /^symbols\.css$/),
];

function sheetsIn(folder: string, names = /\.css$/): readonly string[] {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Lengths that are right as they are. */
const FIXED = [
  // The pixel itself.
  "--px: max(1px, min(100cqi / 960, 100cqb / 540));",
  // In a drawing that grows as a whole.
  "stroke-width: max(14px, 1.2em);",
];

/** The lines of a sheet without its comments and the conditions of its at-rules. */
function declarationsOf(css: string): readonly string[] {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\/|@[^{;]*/g, "")
    .split("\n")
    .map((line) => line.trim());
}

/** The lines with a length of the window's or of the page's own type, but for nought. */
function fixedLengths(css: string): readonly string[] {
  return declarationsOf(css).filter((line) => /(?<![\w.-])-?(?!0px)\d*\.?\d+(px|rem)\b/.test(line));
}

describe("the styles of a slide", () => {
  it.each(SHEETS)("measure in its pixel in %s", (sheet) => {
    const fixed = fixedLengths(readFileSync(sheet, "utf8"));
    expect(fixed.filter((line) => !FIXED.includes(line))).toEqual([]);
  });

  it("are told from those that do not grow", () => {
    const css =
      "/* 1px */\n@media (width < 9px) {\n.a {\nwidth: 12px;\nmargin: 0 -0.5rem;\nleft: var(--x, 0px);\ntop: calc(3 * var(--px));\n}\n}";
    expect(fixedLengths(css)).toEqual(["width: 12px;", "margin: 0 -0.5rem;"]);
  });
});
