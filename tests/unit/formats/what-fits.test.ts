/** Holds the table of WHAT-FITS.md to the code: each format is written, read back and compared key by key. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRows } from "../../../src/formats/atlas-csv/read-rows.ts";
import { writeCalendar } from "../../../src/formats/icalendar/write-calendar.ts";
import { toldOf } from "../../../src/formats/told.ts";
import { WRITERS, type WriterName } from "../../../src/formats/write-any.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { AtlasEvent } from "../../../src/model/schema/event.ts";
import { EVENT_KINDS } from "../../../src/model/vocabulary.ts";
import { parseCsv } from "./atlas-csv/parse-csv.ts";
import { eventsOf, everyField, importOf } from "./every-field.ts";

const COLUMNS: Readonly<Record<string, WriterName>> = {
  JSON: "dispatch-atlas",
  CSV: "csv",
  GeoJSON: "geojson",
  TimelineJS: "timelinejs",
  KML: "kml",
  iCalendar: "icalendar",
  GraphML: "graphml",
};

const text = readFileSync(new URL("../../../src/formats/WHAT-FITS.md", import.meta.url), "utf8");
const [header = [], , ...rows] =
  text
    .split("\n\n")
    .find((part) => part.startsWith("| | JSON"))
    ?.split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) ?? [];
const cell = (row: string, column: string) =>
  rows.find(([name]) => name === row)?.[header.indexOf(column)] ?? "";

const KEYS: Readonly<Record<string, (event: AtlasEvent) => unknown>> = {
  "`id`": ({ id }) => id,
  "`title`": ({ title }) => title,
  "`short`": ({ short }) => short,
  "`summary`": ({ summary }) => summary,
  "`kind`": ({ kind }) => kind,
  "`when.edtf`": ({ when }) => when.edtf,
  "`where.extent`": ({ where }) => where.extent,
  "`tags`": ({ tags }) => tags,
  "`media`": ({ media }) => media?.map(({ url, title }) => ({ url, title })),
};

async function readBack(name: WriterName, dataset: Dataset): Promise<Dataset> {
  const written = (await WRITERS[name].load())(dataset).text;
  if (name === "csv") return readRows(parseCsv(written)).dataset as unknown as Dataset;
  return (await importOf(written)).dataset;
}

/** Regions that only the base map can draw are the exception that the text names. */
const dataset = (() => {
  const whole = everyField();
  const events = whole.events.map(toldOf).filter(({ id }) => id !== "event-2");
  return { ...whole, events };
})();

describe("the table of what fits", () => {
  it("has a column for each writer", () => {
    expect(header.slice(1).map((name) => COLUMNS[name])).toEqual(Object.keys(WRITERS));
  });

  for (const [column, name] of Object.entries(COLUMNS)) {
    if (cell("read back by the atlas", column) !== "yes") continue;
    for (const [key, pick] of Object.entries(KEYS))
      it(`${column} and ${key}: ${cell(key, column)}`, async () => {
        const back = eventsOf(await readBack(name, dataset));
        const before = dataset.events.map(pick);
        const after = back.map(pick);
        const fits = cell(key, column);
        if (fits === "yes" || fits === "without `;`") expect(after).toEqual(before);
        else if (fits === "its own")
          expect(after).toEqual(
            before.map((kind) => EVENT_KINDS.find((own) => own === kind) ?? "entry"),
          );
        else if (fits === "the first")
          expect(after).toEqual(
            before.map((all) => (all as readonly unknown[] | undefined)?.slice(0, 1)),
          );
        else {
          expect(fits).toBe("no");
          expect(after).not.toEqual(before);
        }
      });
  }

  it("says which lists of records come back", async () => {
    for (const [column, name] of Object.entries(COLUMNS)) {
      if (cell("read back by the atlas", column) !== "yes") continue;
      const back = await readBack(name, everyField());
      const hasActors = back.actors.length > 0 && back.relations.length > 0;
      expect([column, hasActors]).toEqual([column, cell("actors and ties", column) === "yes"]);
      const isWhole = JSON.stringify(back.questions) === JSON.stringify(everyField().questions);
      expect([column, isWhole]).toEqual([column, cell("all else", column) === "yes"]);
    }
  });

  it("says of calendars and graphs what is in them", async () => {
    const calendar = writeCalendar(dataset, new Date(0)).text.replaceAll("\r\n ", "");
    const graph = (await WRITERS.graphml.load())(dataset).text;
    const [first] = dataset.events;
    for (const word of [
      `UID:${first?.id}`,
      `SUMMARY:${first?.title}`,
      "X-EDTF:2020-01-01",
      "CATEGORIES:port",
      "URL:https://example.org/p.jpg",
    ])
      expect(calendar).toContain(word);
    expect(graph).not.toContain(String(first?.title));
    expect(graph).toContain('<node id="ann">');
  });
});
