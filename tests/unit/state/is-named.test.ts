import { expect, test } from "vitest";
import { isNamed } from "../../../src/state/is-named.ts";

test.each([
  ["Side 33", "Side 33", true],
  ["Side 34", "Side 33", false],
  ["Syrian insurgents", "insur syr", true],
  ["Élan vital", "elan", true],
  ["Anything", "  ", true],
  ["Ahrar al-Sham", "sham", true],
])("%s, looked for as “%s”: %s", (name, query, isFound) => {
  expect(isNamed(name, query)).toBe(isFound);
});
