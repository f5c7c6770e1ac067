/** What the command line says about a dataset. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateDataset } from "../../../src/cli/data/validate-dataset.ts";
import { verdictLine } from "../../../src/cli/data/verdict.ts";
import { linesOfFindings } from "../../../src/cli/frame/problem-lines.ts";
import { readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { badFixtures, goodFixtures, goodValue } from "../formats/read-fixtures.ts";

const CELLS = new URL("../../../data/country-cells.json", import.meta.url);
const cells = JSON.parse(readFileSync(CELLS, "utf8"));

/** As the command says it. */
async function validate(name: string, text: string) {
  const verdict = await validateDataset(name, readDatasetText(text), cells);
  const { sound, errors, warnings } = verdict;
  return {
    sound,
    lines: sound ? [verdictLine(verdict)] : linesOfFindings(errors),
    warnings: linesOfFindings(warnings, "warning: "),
  };
}

describe("the verdict on a dataset", () => {
  it.each(goodFixtures())("says what a sound one holds: $name", async ({ name, text }) => {
    const { lines, sound } = await validate(`${name}.json`, text);
    expect(sound).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\S+\.json: sound, \d+ events?, \d+ actors?, /);
  });

  // A dataset with its events beside it is one for the command, which looks for their file.
  const whole = badFixtures().filter(({ name }) => name !== "events-in-a-file");
  it.each(whole)("has a line for each error: $name", async ({ name, text, expected }) => {
    const { lines, sound, warnings } = await validate(`${name}.json`, text);
    expect([sound, warnings]).toEqual([false, []]);
    expect(lines).toHaveLength(expected.length);
    for (const line of lines) expect(line).toMatch(/^\S+\.json: .+: found .+; expected .+$/u);
    for (const { path } of expected)
      expect(lines.some((line) => line.includes(`: ${path || "(the whole file)"}: `))).toBe(true);
  });

  it("says one thing in the singular", async () => {
    const minimal = goodFixtures().find(({ name }) => name === "minimal");
    expect((await validate("a", minimal?.text ?? "")).lines).toEqual([
      "a: sound, 1 event, 1 actor, 0 factions, 0 relations, 0 places, 1 source",
    ]);
  });

  it("has a line for each warning, with every pointer", async () => {
    const dataset = goodValue("minimal");
    dataset.events[0].when.edtf = "0202-01-01";
    dataset.places.push({
      id: "port",
      name: "Port",
      kind: "city",
      country: "LY",
      lonLat: [33, 13],
    });
    expect((await validate("a", JSON.stringify(dataset))).warnings).toEqual([
      "a: warning: /actors/0/evidence/0, /events/0/evidence/0: found all of the sentence from 0 to 24; expected part of a sentence; leave some of these fragments out",
      expect.stringMatching(/^a: warning: \/events\/0\/when\/edtf: found "0202-01-01"; expected /),
      expect.stringMatching(/^a: warning: \/sources\/0\/published\/edtf: found /),
      expect.stringMatching(
        /^a: warning: \/places\/0\/lonLat: found \[33,13\]; expected .* near LY/,
      ),
    ]);
  });

  it("warns of one act over days, which is meant as one of them", async () => {
    const minimal = goodValue("minimal");
    const told = async (kind: string, edtf: string) => {
      const [event] = minimal.events;
      const events = [{ ...event, kind, when: { ...event.when, edtf } }];
      const { warnings } = await validate("a", JSON.stringify({ ...minimal, events }));
      return warnings.filter((line) => line.includes("/when/edtf"));
    };
    const advice = "an interval is for what lasts";
    expect(await told("order", "2019-04-04/2019-04-06")).toEqual([
      `a: warning: /events/0/when/edtf: found "2019-04-04/2019-04-06"; expected a set such as [2019-04-04..2019-04-06] for one act on a day that is not known; ${advice}`,
    ]);
    expect(await told("order", "[2019-04-04..2019-04-06]")).toEqual([]);
    expect(await told("movement", "2019-04-04/2019-04-06")).toEqual([]);
    expect(await told("call", "2019-04-04T10:00/2019-04-04T11:00")).toEqual([]);
    expect(await told("call", "/")).toEqual([]);
    expect((await told("call", "../2019-04-05"))[0]).toContain("[..2019-04-05]");
  });

  it("keeps a key's line ends and control characters off the terminal", async () => {
    const { lines } = await validate("a", '{"x\\n\\u001b[31m\\u009b": 1}');
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });
});
