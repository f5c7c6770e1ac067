/** What the command line says about a file. */
import { describe, expect, it } from "vitest";
import { validateText } from "../../../src/cli/validate-text.ts";
import { badFixtures, goodFixtures } from "../formats/read-fixtures.ts";

describe("the verdict on a file", () => {
  it.each(goodFixtures())("says what a sound one holds: $name", ({ name, text }) => {
    const { lines, isSound } = validateText(`${name}.json`, text);
    expect(isSound).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\S+\.json: sound, \d+ events?, \d+ actors?, /);
  });

  it.each(badFixtures())("has a line for each problem: $name", ({ name, text, expected }) => {
    const { lines, isSound } = validateText(`${name}.json`, text);
    expect(isSound).toBe(false);
    expect(lines).toHaveLength(expected.length);
    for (const line of lines) expect(line).toMatch(/^\S+\.json: .+: found .+; expected .+$/u);
    for (const { path } of expected)
      expect(lines.some((line) => line.includes(`: ${path || "(the whole file)"}: `))).toBe(true);
  });

  it("says one thing in the singular", () => {
    const minimal = goodFixtures().find(({ name }) => name === "minimal");
    expect(validateText("a", minimal?.text ?? "").lines).toEqual([
      "a: sound, 1 event, 1 actor, 0 factions, 0 relations, 0 places, 1 source",
    ]);
  });

  it("keeps a key's line ends and control characters off the terminal", () => {
    const { lines } = validateText("a", '{"x\\n\\u001b[31m\\u009b": 1}');
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });
});
