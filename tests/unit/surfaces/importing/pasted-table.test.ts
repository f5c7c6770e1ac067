import { describe, expect, test } from "vitest";
import { isTabular } from "../../../../src/surfaces/importing/doors/pasted-table.ts";

describe("what is pasted", () => {
  test.each([
    ["cells of a spreadsheet", "date\tplace\n3 April\tEastquay"],
    ["rows of a text file", "date,place,what\n1,a,b\n2,c,d\n3,e,f"],
    ["rows with semicolons", "date;place\n1;a\n2;b"],
  ])("is a table: %s", (_, text) => {
    expect(isTabular(text)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["a word", "Eastquay"],
    ["an address", "https://example.org/a,b"],
    [
      "prose, with its commas anywhere",
      "No crane moved, he said.\n\nThe port, the union and the town, all three, were silent.\nNobody came.",
    ],
    ["two lines that happen to have a comma each", "Marrowgate, 13 March\nNo crane moved, he said"],
  ])("is none: %s", (_, text) => {
    expect(isTabular(text)).toBe(false);
  });
});
