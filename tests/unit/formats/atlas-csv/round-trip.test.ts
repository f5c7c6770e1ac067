/** A dataset written as CSV is the same dataset when it is read back, whatever stands in it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unguard, writeCsv } from "../../../../src/formats/atlas-csv/csv-text.ts";
import { readRows } from "../../../../src/formats/atlas-csv/read-rows.ts";
import { writeAtlasCsv, writeRows } from "../../../../src/formats/atlas-csv/write-rows.ts";
import { canonicalJson } from "../../../../src/model/draft/canonical-json.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { look } from "../any/files.ts";
import { importOf } from "../every-field.ts";
import { anyEvents, datasetOf } from "../parquet/any-event.ts";
import { parseCsv } from "./parse-csv.ts";

function fixture(path: string): Dataset {
  const reading = readDataset(JSON.parse(readFileSync(path, "utf8")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

function thereAndBack(dataset: Dataset): unknown {
  return readRows(parseCsv(writeAtlasCsv(dataset).text)).dataset;
}

describe("the atlas's own CSV", () => {
  it("takes a dataset that uses every key of the format back whole", () => {
    const dataset = fixture("tests/fixtures/good/every-field-2.json");
    expect(canonicalJson(thereAndBack(dataset) as object)).toBe(canonicalJson(dataset));
  });

  it("takes any events back whole", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const dataset = datasetOf(events);
        const back = thereAndBack(dataset);
        expect(canonicalJson(back as object)).toBe(canonicalJson(dataset));
        expect(readDataset(back).ok).toBe(true);
      }),
    );
  });

  it("has a row for each event, with what people look for in columns of their own", () => {
    const dataset = fixture("tests/fixtures/good/every-field-2.json");
    const [header = [], ...rows] = writeRows(dataset);
    const told = rows.find(([id]) => id === "told") ?? [];
    const cell = (name: string) => told[header.indexOf(name)];
    expect(rows.filter(([id]) => id !== "").map(([id]) => id)).toEqual(
      dataset.events.map(({ id }) => id),
    );
    expect([cell("when"), cell("place_name"), cell("latitude"), cell("radius_km")]).toEqual([
      "[2020-01-01..2020-01-03]",
      "Portside",
      "32.5",
      "25",
    ]);
    expect([cell("participants"), cell("attribution"), cell("fatalities_best")]).toEqual([
      "principal:ann",
      "reported:agency",
      "3",
    ]);
  });

  it("takes what somebody changed in a column, and keeps what no column holds", () => {
    const dataset = fixture("tests/fixtures/good/every-field-2.json");
    const rows = writeRows(dataset).map((row) =>
      row[0] === "told" ? row.map((cell, index) => (index === 1 ? "Retold" : cell)) : row,
    );
    const { events } = readRows(rows).dataset as unknown as Dataset;
    const told = dataset.events.find(({ id }) => id === "told");
    expect(events.find(({ id }) => id === "told")).toEqual({ ...told, title: "Retold" });
  });

  it("says that what somebody changed of an account's columns is not taken", () => {
    const dataset = fixture("data/harbour.json");
    const rows = writeRows(dataset);
    const [header = []] = rows;
    const [when, title] = [header.indexOf("when"), header.indexOf("title")];
    const at = rows.findIndex(([id]) => id === "walked-out-at-the-eastquay-terminal");
    const changed = rows.map((row, index) =>
      index === at ? row.with(when, "2024-03-01").with(title, "Retold") : row,
    );
    const { dataset: back, problems } = readRows(changed);
    expect(problems).toMatchObject([
      { at: { row: at + 1, column: "when" }, found: '"2024-03-01"', code: "in-accounts" },
    ]);
    const before = dataset.events.find(({ id }) => id === "walked-out-at-the-eastquay-terminal");
    expect((back as unknown as Dataset).events[at - 1]).toEqual({ ...before, title: "Retold" });
    expect(readRows(rows).problems).toEqual([]);
  });

  it("writes only the events that are kept", () => {
    const dataset = fixture("tests/fixtures/good/every-field-2.json");
    const kept = dataset.events.slice(0, 2);
    const back = readRows(parseCsv(writeAtlasCsv(dataset, kept).text)).dataset;
    expect(canonicalJson(back)).toBe(canonicalJson({ ...dataset, events: kept }));
  });

  it("says where JSON was broken, and which column is none of ours", () => {
    const { problems } = readRows([
      ["id", "title", "rest", "mood", "atlas"],
      ["a", "A", "{", "good", "[]"],
    ]);
    expect(problems.map(({ at, code }) => ({ at, code }))).toEqual([
      { at: { row: 1, column: "mood" }, code: "unknown-column" },
      { at: { row: 2, column: "rest" }, code: "bad-json" },
      { at: { row: 2, column: "atlas" }, code: "bad-json" },
    ]);
  });
});

describe("our own reader of tables", () => {
  it("tells the file by its columns, and takes it back whole", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const dataset = datasetOf(events);
        const { text } = writeAtlasCsv(dataset);
        expect((await look(text)).recognised).toMatchObject({
          format: "atlas-csv",
          sure: "certain",
        });
        const imported = await importOf(text);
        expect(imported.problems).toEqual([]);
        expect(imported.rows.events).toBe(events.length);
        expect(canonicalJson(imported.dataset)).toBe(canonicalJson(dataset));
      }),
    );
  });
});

describe("cells", () => {
  it("are taken back as they were, and none that a spreadsheet would run begins as one", () => {
    const cells = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "=1+1",
        "-0044-03-15",
        "-12.5",
        "'=a",
        "''x",
        "@a",
        "+7",
        ' a"b,c\r\nd ',
        "\t",
      ),
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 2, maxLength: 4 }), (row) => {
        const [parsed = []] = [...parseCsv(writeCsv([row]))];
        expect(parsed.map(unguard)).toEqual(row);
        for (const cell of parsed) expect(cell).not.toMatch(/^([=+@]|-(?!\d+(\.\d+)?$))/);
      }),
    );
  });
});
