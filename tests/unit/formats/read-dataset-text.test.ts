/** Texts of datasets: every fault that a fixture has is reported, all of them, where they stand. */
import { describe, expect, it } from "vitest";
import { datasetJson } from "../../../src/formats/dataset-json.ts";
import { HEAD_LENGTH } from "../../../src/formats/format.ts";
import { readDatasetBytes, readDatasetText } from "../../../src/formats/read-dataset-text.ts";
import { badFixtures, goodFixtures, goodValue } from "./read-fixtures.ts";

function problemsOf(text: string) {
  const { result } = readDatasetText(text);
  return result.ok ? [] : result.error;
}

const inOrder = (problems: readonly { code: string; path: string }[]) =>
  problems.map(({ code, path }) => `${path} ${code}`).sort();

describe("a sound dataset", () => {
  it.each(goodFixtures())("is read without problems: $name", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("may begin with a byte order mark", () => {
    expect(problemsOf(`\uFEFF${goodFixtures()[0]?.text}`)).toEqual([]);
  });
});

describe("a faulty dataset", () => {
  it.each(badFixtures())("is reported with all its problems: $name", ({ text, expected }) => {
    const problems = problemsOf(text);
    expect(inOrder(problems)).toEqual(inOrder(expected));
    for (const { found, expected } of problems) {
      expect(found).not.toBe("");
      expect(found.length).toBeLessThanOrEqual(120);
      expect(expected).not.toBe("");
    }
  });
});

describe("what a parser would take and lose", () => {
  const minimal = JSON.stringify(goodValue("minimal"), null, 1);

  it("is a list given twice, told beside what is wrong with the one that was read", () => {
    const text = minimal.replace(/}\s*$/, ',\n "events": [{}]\n}');
    const line = text.split("\n").length - 1;
    const problems = problemsOf(text);
    expect(problems[0]).toMatchObject({
      code: "duplicate",
      path: "/events",
      found: `"events" a second time, at line ${line}, column 2`,
    });
    expect(problems.map(({ path }) => path)).toContain("/events/0/id");
  });

  it("is a number too large, told as it is written and once", () => {
    const problems = problemsOf(minimal.replace('"length": 110', '"length": 1e400'));
    const line = minimal.split('"length"')[0]?.split("\n").length;
    expect(problems.map(({ path, found }) => `${path}: ${found}`)).toEqual([
      `/sources/0/length: 1e400 at line ${line}, column 14`,
    ]);
  });
});

it("refuses bytes that are no UTF-8, with the place of the first", () => {
  const bytes = new TextEncoder().encode(`\uFEFF{\n"title": "?"}`);
  bytes[bytes.indexOf("?".charCodeAt(0))] = 0xe9;
  const { result, parsed } = readDatasetBytes(bytes);
  expect(result).toMatchObject({
    error: [{ path: "", found: "the byte E9 at line 2, column 11" }],
  });
  expect(parsed).toBeUndefined();
});

describe("a text that is no JSON", () => {
  it.each([
    ['{\n  "a": }', '"}" at line 2, column 8'],
    ['{\r\n  "a": }', '"}" at line 2, column 8'],
    ['\uFEFF{"a": }', '"}" at line 1, column 7'],
    ['{"أ😀": }', '"}" at line 1, column 8'],
    ["[1,\n", "the end of the text at line 2, column 1"],
    ["", "the end of the text at line 1, column 1"],
  ])("is refused with the sign, line and column: %j", (text, found) => {
    expect(problemsOf(text)).toEqual([
      { code: "invalid", path: "", found, expected: "JSON (RFC 8259)" },
    ]);
    expect(readDatasetText(text).parsed).toBeUndefined();
  });

  it("keeps the parsed value of a faulty dataset for what can be salvaged", () => {
    expect(readDatasetText('{"a": 1}').parsed).toEqual({ a: 1 });
  });

  it("is refused, not thrown at, when it nests without end", () => {
    const text = "[".repeat(300_000) + "]".repeat(300_000);
    expect(problemsOf(text)).not.toEqual([]);
    expect(problemsOf(`{"title": ${text}, "other": ${text}}`)).not.toEqual([]);
  });
});

describe("the atlas's own format", () => {
  it.each(goodFixtures())("is recognised by how a text begins: $name", ({ text }) => {
    expect(datasetJson.recognises(text.slice(0, HEAD_LENGTH))).toBe(true);
    expect(datasetJson.recognises(`\r\n ${text}`.slice(0, HEAD_LENGTH))).toBe(true);
  });

  it.each(["", "id,title\nharbour,The harbour", "<dataset/>", "[{}]", "---\nid: harbour"])(
    "is not seen in other texts: %j",
    (text) => {
      expect(datasetJson.recognises(text)).toBe(false);
    },
  );
});
