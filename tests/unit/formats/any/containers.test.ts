/** Files that have to be unpacked: workbooks, the template, files in columns, the sheet of TimelineJS; and what is none of them. */
import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { lookAtFile } from "../../../../src/formats/any/look-at-file.ts";
import { problemRows } from "../../../../src/formats/any/problem-rows.ts";
import { readFile } from "../../../../src/formats/any/read-file.ts";
import { writeTemplateXlsx } from "../../../../src/formats/template/write-template.ts";
import { everyField } from "../every-field.ts";
import { pack } from "../parquet/packed.ts";
import { fileOf, look, read, refusal } from "./files.ts";

const workbook = () =>
  writeXlsx({
    sheets: [
      { name: "Notes", rows: [["nothing"]], hidden: true },
      {
        name: "List",
        rows: [
          ["Date", "Title", "Latitude", "Longitude"],
          [new Date(Date.UTC(2019, 3, 5)), "a", 59.9, 10.7],
          ["soon", "b", 59.9, 10.7],
        ],
      },
      {
        name: "More",
        rows: [
          ["When", "What"],
          ["2020", "c"],
        ],
      },
    ],
  });

describe("a workbook", () => {
  it("is looked at by its first sheet that is not hidden; another can be chosen", async () => {
    const bytes = await workbook();
    const found = await look(bytes);
    expect(found).toMatchObject({ sheet: "List", recognised: { format: "table" } });
    expect(found.sheets?.map(({ name }) => name)).toEqual(["Notes", "List", "More"]);
    expect(found.table?.columns.map(({ meaning }) => meaning)).toEqual([
      "when",
      "title",
      "lat",
      "lon",
    ]);
    const { dataset } = await read(bytes, { sheet: "More" });
    expect(dataset?.events).toMatchObject([{ title: "c", when: { edtf: "2020" } }]);
    expect(await refusal(bytes, { sheet: "Less" })).toMatchObject([
      { path: "/sheet", found: '"Less"' },
    ]);
  });

  it("gives the rows that have a problem, and no others, under its header", async () => {
    const bytes = await workbook();
    const whole = await read(bytes);
    expect(whole.account.rows).toMatchObject({ read: 2, events: 2, inPart: 1 });
    const lines = (await problemRows(fileOf(bytes), whole)).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("Date,Title,Latitude,Longitude,problem row,problems");
    expect(lines[1]).toMatch(/^soon,b,59.9,10.7,3,"Date: found soon; expected a date/);
  });

  it("that is the template filled in has its actors, sources and places from the other sheets", async () => {
    const { dataset, format } = await read(await writeTemplateXlsx());
    expect(format).toBe("template");
    expect(dataset).toMatchObject({
      events: [{ title: "The harbour is closed" }],
      places: [{ name: "The quay", country: "NO" }],
      factions: [{ name: "Harbour" }],
    });
  });

  it.each([
    ["locked or of before", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "without a password"],
    [
      "cut off",
      zipSync({ "xl/workbook.xml": new Uint8Array(50) }).slice(0, 60),
      "a whole workbook",
    ],
    [
      "a bomb",
      zipSync({
        "xl/workbook.xml": new Uint8Array(1),
        "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000),
      }),
      "300 MB",
    ],
  ])("that is %s is refused with what to do", async (_, bytes, expected) => {
    expect(await refusal(bytes)).toMatchObject([{ expected: expect.stringContaining(expected) }]);
  });
});

describe("a file in columns", () => {
  const columns = async () => {
    const writer = new ByteWriter();
    await parquetWrite({
      writer,
      rowGroupSize: 2,
      columnData: [
        {
          name: "date",
          data: [new Date(Date.UTC(2019, 3, 5)), new Date(0), null],
          type: "TIMESTAMP",
        },
        { name: "title", data: ["a", "b", "c"], type: "STRING" },
        { name: "latitude", data: [59.9, 60, 61], type: "DOUBLE" },
        { name: "longitude", data: [10.7, 11, 12], type: "DOUBLE" },
        { name: "deaths", data: [3n, 0n, 1n], type: "INT64" },
      ],
    });
    return new Uint8Array(writer.getBuffer());
  };

  it("is a table with the rows of all its groups", async () => {
    const told: unknown[] = [];
    const { dataset, look: found } = await read(
      await columns(),
      {},
      { onProgress: (one) => told.push(one) },
    );
    expect(found).toMatchObject({ recognised: { format: "table" }, table: { form: "parquet" } });
    expect(dataset?.events).toMatchObject([
      { title: "a", when: { edtf: "2019-04-05" }, fatalities: { best: 3 } },
      { title: "b", when: { edtf: "1970-01-01" } },
      { title: "c", when: { edtf: "/" } },
    ]);
    expect(told).toMatchObject([{ rows: 2 }, { rows: 3 }]);
  });

  it("that has the events of a dataset says where that is, or is a table for who asks", async () => {
    const bytes = new Uint8Array(pack(everyField()));
    expect(await refusal(bytes)).toMatchObject([{ expected: expect.stringContaining("own JSON") }]);
    const { account } = await read(bytes, { format: "table" });
    expect(account.rows.read).toBe(everyField().events.length);
  });

  it("that is damaged is refused, wherever it is cut or changed", async () => {
    const sound = await columns();
    for (let at = 4; at < sound.length; at += 7) {
      expect(await lookAtFile(fileOf(sound.slice(0, at)))).toMatchObject({ ok: false });
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      // It may still be read, but nothing is thrown.
      await readFile(fileOf(changed), { name: "t" });
    }
  });
});

describe("the sheet of TimelineJS", () => {
  const sheet = [
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Mine",
    ",,,,,,,,,The harbour,<p>All of it.</p>,,,,,title,,,",
    "2019,4,5,,2019,4,6,,,Closed,,https://example.org/a.jpg,Who,,,,Port,,own",
    "soon,,,,,,,,some day,Open,,,,,,,,,",
    "2019,,,,2020,,,,,Troubled,,,,,,era,,,",
  ];

  it("becomes what its slides become: title, slides and eras, with the row of each problem", async () => {
    const { dataset, account, format } = await read(sheet);
    expect(format).toBe("timelinejs-sheet");
    expect(dataset).toMatchObject({ title: "The harbour", summary: "All of it." });
    expect(dataset?.events).toMatchObject([
      {
        title: "Closed",
        when: { edtf: "2019-04-05/2019-04-06" },
        tags: ["Port"],
        imported: { codes: { Mine: "own" } },
      },
      { title: "Open", when: { edtf: "/", note: "The file has: some day" } },
      { title: "Troubled", kind: "era", when: { edtf: "2019/2020" } },
    ]);
    expect(account.rows).toMatchObject({ read: 4, events: 3 });
    expect(account.problems).toMatchObject([{ at: { row: 4 }, code: "no-date" }]);
  });
});
