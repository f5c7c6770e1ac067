/** The two versions of the format: the first is read for ever, and becomes the second. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/model/read-dataset.ts";
import { FORMAT } from "../../../src/model/schema/dataset.ts";
import { FORMAT_1 } from "../../../src/model/schema/version-1.ts";
import { goodValue } from "../formats/read-fixtures.ts";

function problemsOf(input: unknown) {
  const reading = readDataset(input);
  return reading.ok ? [] : reading.error.map(({ code, path }) => `${code} ${path}`);
}

describe("a dataset of the first version", () => {
  it.each(["minimal", "every-field"])("becomes one of the second, word for word: %s", (name) => {
    const old = goodValue(name);
    expect(old.format).toBe(FORMAT_1);
    expect(readDataset(old)).toEqual({ ok: true, value: { ...old, format: FORMAT } });
    expect(old.format).toBe(FORMAT_1);
  });

  it.each(["minimal", "every-field"])("is sound as one of the second too: %s", (name) => {
    expect(problemsOf({ ...goodValue(name), format: FORMAT })).toEqual([]);
  });

  it("has none of what the second adds", () => {
    const named = problemsOf({ ...goodValue("every-field-2"), format: FORMAT_1 });
    for (const key of ["gaps", "kinds", "questions"]) expect(named).toContain(`unknown /${key}`);
    for (const path of ["/events/5/points", "/events/5/hedge", "/events/6/participants/0/side"])
      expect(named).toContain(`unknown ${path}`);
    for (const path of ["/events/6/kind", "/events/6/where/extent", "/sources/3/type"])
      expect(named).toContain(`invalid ${path}`);
  });
});

describe("a dataset of the second version", () => {
  it("has a sample that uses every key of the format", () => {
    const text = JSON.stringify(goodValue("every-field-2"));
    const schema = readFileSync(
      new URL("../../../data/schema/dataset.schema.json", import.meta.url),
      "utf8",
    );
    const keys = new Set<string>();
    JSON.parse(schema, (key, value) => {
      if (key === "properties") for (const name of Object.keys(value)) keys.add(name);
      return value;
    });
    // Events are a list here, or they would be elsewhere.
    for (const name of ["href", "ask"]) keys.delete(name);
    expect([...keys].filter((name) => !text.includes(`"${name}":`))).toEqual([]);
  });

  it.each([
    [{ href: "events.parquet" }, "those in a file beside it (href) are opened by the page"],
    [{ ask: "https://atlas.example/ask" }, "this version of the atlas cannot ask one"],
  ])("says plainly of events kept elsewhere what becomes of them: %o", (events, expected) => {
    const reading = readDataset({ ...goodValue("every-field-2"), events });
    expect(reading.ok ? [] : reading.error).toEqual([
      {
        code: "invalid",
        path: "/events",
        found: JSON.stringify(events),
        expected: expect.stringContaining(expected),
      },
    ]);
  });

  it("is not that of a version that nobody has made", () => {
    expect(problemsOf({ ...goodValue("minimal"), format: "dispatch-atlas/3" })).toEqual([
      "invalid /format",
    ]);
  });
});
