/** What the command line says about a file. */
import { describe, expect, it } from "vitest";
import { validateText } from "../../../src/cli/validate-text.ts";
import { badFixtures, goodFixtures, goodValue } from "../formats/read-fixtures.ts";

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

  it("warns of one act over days, which is meant as one of them", () => {
    const minimal = goodValue("minimal");
    const told = (kind: string, edtf: string) => {
      const [event] = minimal.events;
      const events = [{ ...event, kind, when: { ...event.when, edtf } }];
      return validateText("a", JSON.stringify({ ...minimal, events })).warnings;
    };
    const advice = "an interval is for what lasts";
    expect(told("order", "2019-04-04/2019-04-06")).toEqual([
      `a: /events/0/when/edtf: found "2019-04-04/2019-04-06"; expected a set such as [2019-04-04..2019-04-06] for one act on a day that is not known; ${advice}`,
    ]);
    expect(told("order", "[2019-04-04..2019-04-06]")).toEqual([]);
    expect(told("movement", "2019-04-04/2019-04-06")).toEqual([]);
    expect(told("call", "2019-04-04T10:00/2019-04-04T11:00")).toEqual([]);
    expect(told("call", "../2019-04-05")[0]).toContain("[..2019-04-05]");
  });

  it("keeps a key's line ends and control characters off the terminal", () => {
    const { lines } = validateText("a", '{"x\\n\\u001b[31m\\u009b": 1}');
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });
});
