/** Any file: what it is decides what reads it, its name does not; hostile ones end in a report. */
import { describe, expect, it } from "vitest";
import { problemRows } from "../../../../src/formats/any/problem-rows.ts";
import { UCDP_COLUMNS } from "../../../../src/formats/ucdp/columns.ts";
import { canonicalJson } from "../../../../src/model/draft/canonical-json.ts";
import { eventsOf, everyField, importOf } from "../every-field.ts";
import { fileOf, read, refusal } from "./files.ts";

const slides = (headline: string) =>
  JSON.stringify({ storymap: { slides: [{ date: "2019", text: { headline } }] } });

describe("any file", () => {
  it("is read as what it is, under whatever name", async () => {
    const { dataset } = await importOf(everyField());
    expect(canonicalJson(dataset)).toBe(canonicalJson(everyField()));
    expect((await read(slides("x"), { name: "table.csv" })).format).toBe("storymapjs");
  });

  it("has its name for a title where it has none of its own", async () => {
    const { dataset } = await read(slides("x"), { name: "C:\\maps\\My map.json" });
    expect(dataset).toMatchObject({ title: "My map", id: "my-map" });
  });

  it("can be read as another format, where a person knows better", async () => {
    const { account } = await read('[{"desc": "x"}]', { format: "timemap" });
    expect(account.rows.events).toBe(1);
  });

  it("of ours that is not sound is said where it is not, and is none of another format", async () => {
    const { dataset, faults } = await read('{"format": "dispatch-atlas/2", "id": "x"}');
    expect(dataset).toBeNull();
    expect(faults.map(({ path }) => path)).toContain("/events");
  });
});

describe("a hostile table", () => {
  const row = "2019-04-05,a title,59.9,10.7";
  const header = "Date,Title,Lat,Lon";

  it("with a quote that nobody closes loses that line, and says it", async () => {
    const lines = [
      header,
      row,
      '2019-04-06,"open,1,2',
      ...Array.from({ length: 20_000 }, () => row),
    ];
    const { account } = await read(lines);
    expect(account.rows).toMatchObject({ read: 20_002, events: 20_001, leftOut: 1 });
    expect(account.problems).toMatchObject([{ code: "open-quote", at: { row: 3 } }]);
  });

  it("tells of each row with fewer cells than the header, and keeps it", async () => {
    const { account } = await read([`${header},`, row, "2019-04-06,short", `${row},`]);
    expect(account.rows).toEqual({ read: 3, events: 3, inPart: 0, leftOut: 0 });
    expect(account.problems).toEqual([
      {
        at: { row: 3 },
        found: "2019-04-06 | short",
        code: "too-few-cells",
        expected: "4 cells, as the header has; the 2 last are taken as empty",
        outcome: "kept-as-written",
      },
    ]);
  });

  it("keeps a title that is longer than the format takes whole with the row, and says so", async () => {
    const long = "word ".repeat(100_000).trim();
    const { dataset, account } = await read([header, row, `2019-04-06,${long},1,2`]);
    const event = dataset ? eventsOf(dataset)[1] : undefined;
    expect(event?.title).toHaveLength(2000);
    expect(event?.imported?.codes).toEqual({ Title: long });
    expect(account.problems).toMatchObject([
      { code: "too-long", at: { row: 3, column: "Title" }, outcome: "kept-as-written" },
    ]);
  });

  it("in the columns of a dataset that is known tells of cells beyond the header", async () => {
    const names = Object.keys(UCDP_COLUMNS);
    const { format, account } = await read([
      names.join(","),
      [...names.map(() => ""), "more"].join(","),
    ]);
    expect(format).toBe("ucdp-ged");
    expect(account.problems).toContainEqual(
      expect.objectContaining({ code: "extra-cells", found: "more", at: { row: 2, column: "50" } }),
    );
  });

  it("with ten thousand columns is looked at and read, each cell kept", async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    const { dataset, look: found } = await read([
      `${header},${names.join(",")}`,
      `${row},${names.join(",")}`,
    ]);
    expect(found.table?.columns).toHaveLength(10_004);
    const [event] = dataset ? eventsOf(dataset) : [];
    expect(Object.keys(event?.imported?.codes ?? {})).toHaveLength(10_000);
  });

  it("with NUL bytes, formulas and line ends of three kinds is read as it is", async () => {
    const text = `${header}\r\n2019-04-05,a\u0000b,1,2\r2019-04-06,=1+1,1,2\n`;
    const { dataset } = await read(text);
    expect(dataset?.events).toMatchObject(
      [{ title: /^a.?b$/ }, { title: "=1+1" }].map(({ title }) => ({
        title: typeof title === "string" ? title : expect.stringMatching(title),
      })),
    );
  });

  it("gives formulas among the rows with problems as text that no spreadsheet runs", async () => {
    const lines = [header, row, row, "=cmd|x,a,1,2"];
    const csv = await problemRows(fileOf(lines), await read(lines));
    expect(csv).toContain("\r\n'=cmd|x,a,1,2,4,");
  });

  it("in UTF-16 without a mark is read by a rule", async () => {
    const text = [header, ...Array.from({ length: 5 }, () => row)].join("\n");
    const bytes = new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
    const { dataset, look: found } = await read(bytes);
    expect(found.table?.encoding?.encoding).toBe("utf-16le");
    expect(dataset?.events).toHaveLength(5);
  });
});

describe("hostile JSON", () => {
  it("says which keys are there twice", async () => {
    const text =
      '{"storymap": {"slides": [{"date": "2018", "date": "2019", "text": {"headline": "x"}}]}}';
    const { problems, dataset } = await importOf(text);
    expect(problems).toMatchObject([
      { code: "duplicate-key", at: { pointer: "/storymap/slides/0/date" } },
    ]);
    expect(eventsOf(dataset)[0]?.when.edtf).toBe("2019");
  });

  it("takes nothing from a key of that name, and gives nothing to it", async () => {
    const text =
      '{"__proto__": {"type": "x"}, "type": "FeatureCollection", "features": [{"__proto__": {"geometry": 1}, "type": "Feature", "properties": {"__proto__": {"name": "bad"}, "constructor": "y", "name": "x"}}]}';
    const { dataset } = await importOf(text);
    expect(eventsOf(dataset)[0]).toMatchObject({ title: "x", where: { extent: "unplaced" } });
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it("makes whole signs of halves, so that the dataset can be written", async () => {
    const { dataset } = await importOf(
      '{"storymap": {"slides": [{"date": "2019", "text": {"headline": "a\\ud800b", "text": "\\udc00"}}]}}',
    );
    expect(eventsOf(dataset)[0]).toMatchObject({ title: "a\ufffdb", summary: "\ufffd" });
  });

  it("bears nesting without end where something else is due", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const { dataset, rows } = await importOf(
      `{"type": "FeatureCollection", "features": [${deep}, {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": ${deep}}, "properties": {"name": "x"}}]}`,
    );
    expect(rows).toMatchObject({ read: 2, events: 1, leftOut: 1 });
    expect(eventsOf(dataset)[0]?.where.extent).toBe("unplaced");
  });

  it("keeps what is longer than the format takes in part, and says so", async () => {
    const { dataset, problems } = await importOf(slides("long ".repeat(1000)));
    expect(eventsOf(dataset)[0]?.title).toHaveLength(2000);
    expect(problems.map(({ code }) => code)).toContain("too-long");
  });

  it("that is nested without end, or is cut off, is said and not thrown", async () => {
    const deep = `{"format":"dispatch-atlas/2","events":${"[".repeat(200_000)}`;
    expect(await refusal(deep)).toMatchObject([{ expected: "JSON (RFC 8259)" }]);
    const whole = `${deep}${"]".repeat(200_000)}}`;
    const { dataset, faults } = await read(whole);
    expect([dataset, faults.length > 0]).toEqual([null, true]);
  });
});
