/** What a person answers changes the reading, and an answer or a mapping that cannot be is said. */
import { describe, expect, it } from "vitest";
import { mappingFor, readMapping, writeMapping } from "../../../../src/formats/any/mapping-file.ts";
import type { MeaningName } from "../../../../src/formats/table/meanings.ts";
import { inBytes, read, refusal } from "./files.ts";

const eventsOf = async (...given: Parameters<typeof read>) =>
  (await read(...given)).dataset?.events;
const questionsOf = async (...given: Parameters<typeof read>) =>
  (await read(...given)).account.questions.map(({ id, taken }) => `${id}: ${taken}`);

describe("an answer", () => {
  it("on day and month tells which date a figure is", async () => {
    const table = ["Date,Title", "04/05/2019,a", "06/07/2019,b"];
    expect(await questionsOf(table)).toEqual(["day-first: day-first"]);
    expect(await eventsOf(table)).toMatchObject([{ when: { edtf: "2019-05-04" } }, {}]);
    const answers = { "day-first": "month-first" };
    expect(await eventsOf(table, { answers })).toMatchObject([
      { when: { edtf: "2019-04-05" } },
      {},
    ]);
    expect(await questionsOf(table, { answers })).toEqual([]);
  });

  it("on decimals tells thousands from fractions", async () => {
    const table = ["Date,Title,Number", '2019-04-05,a,"1,234"', "2019-04-06,b,7"];
    expect(await questionsOf(table)).toEqual(["decimal: point"]);
    const best = async (decimal: string) => {
      const [event] = (await eventsOf(table, { answers: { decimal } })) ?? [];
      return event && "numbers" in event ? event.numbers?.[0]?.best : null;
    };
    expect(await best("point")).toBe(1234);
    expect(await best("comma")).toBe(1.234);
  });

  it("on coordinates has each taken for the other", async () => {
    const table = ["Date,Title,Lat,Lon", "2019-04-05,a,170.5,-45.9", "2019-04-06,b,171.1,-44.2"];
    const mapping = { columns: ["when", "title", "lat", "lon"] as const };
    expect(await questionsOf(table, { mapping })).toEqual(["swapped: as-written"]);
    const { dataset, account } = await read(table, { mapping, answers: { swapped: "swapped" } });
    expect(dataset?.places.map(({ lonLat }) => lonLat)).toEqual([
      [170.5, -45.9],
      [171.1, -44.2],
    ]);
    expect(account.questions).toEqual([]);
  });

  it("on the delimiter parts the cells anew", async () => {
    const table = ["Date;Title;a,b", "2019-04-05;x;1,2", "2019-04-06;z;3,4"];
    expect(await questionsOf(table)).toEqual(["delimiter: ;"]);
    expect(await eventsOf(table)).toMatchObject([{ title: "x" }, { title: "z" }]);
    const { look } = await read(table, { answers: { delimiter: "," } });
    expect(look.table?.header).toEqual(["Date;Title;a", "b"]);
  });

  it("on the encoding reads the letters anew", async () => {
    const table = inBytes("Date,Title\n2019-04-05,Привет из порта\n", "windows-1251");
    expect(await questionsOf(table)).toEqual(["encoding: windows-1251"]);
    expect(await eventsOf(table)).toMatchObject([{ title: "Привет из порта" }]);
    const events = await eventsOf(table, { answers: { encoding: "windows-1252" } });
    expect(events).toMatchObject([{ title: "Ïðèâåò èç ïîðòà" }]);
    expect(await refusal(table, { encoding: "utf-8" })).toMatchObject([
      { found: "bytes that are no UTF-8" },
    ]);
  });

  it("on the encoding holds for JSON and KML too, which say it themselves or are guessed", async () => {
    const json = '{"storymap":{"slides":[{"date":"2019","text":{"headline":"Привет из порта"}}]}}';
    const bytes = inBytes(json, "windows-1251");
    expect(await eventsOf(bytes)).toMatchObject([{ title: "Привет из порта" }]);
    expect(await questionsOf(bytes)).toEqual(["encoding: windows-1251"]);
    const kml =
      '<?xml version="1.0" encoding="koi8-r"?><kml><Placemark><name>Порт</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>';
    expect(await eventsOf(inBytes(kml, "koi8-r"))).toMatchObject([{ title: "Порт" }]);
    expect(await questionsOf(inBytes(kml, "koi8-r"))).toEqual([]);
  });

  it("that nobody has asked for, or that is no choice, is said", async () => {
    expect(await refusal("a,b\n1,2", { answers: { colour: "red" } })).toMatchObject([
      { path: "/answers", found: '"colour"', expected: expect.stringContaining("day-first") },
    ]);
    expect(await refusal("a,b\n1,2", { answers: { decimal: "dot" } })).toMatchObject([
      { path: "/answers/decimal", found: '"dot"', expected: "one of point, comma" },
    ]);
  });
});

describe("a mapping", () => {
  const table = ["a,b,c", "2019-04-05,x,y"];
  const withColumns = (...columns: readonly unknown[]) => ({
    mapping: { columns: columns as (MeaningName | null)[] },
  });

  it("says what each column means, and what has none stays with the row", async () => {
    const events = await eventsOf(table, withColumns("when", "title", null));
    expect(events).toMatchObject([
      { when: { edtf: "2019-04-05" }, title: "x", imported: { codes: { c: "y" } } },
    ]);
  });

  it("that does not fit is said: a meaning that there is not, one twice, columns too few", async () => {
    expect(await refusal(table, withColumns("when", "colour", null))).toMatchObject([
      { found: "colour", expected: expect.stringContaining("one of when"), path: "/columns/1" },
    ]);
    expect(await refusal(table, withColumns("when", "when", null))).toMatchObject([
      { found: "when of the columns a and b" },
    ]);
    expect(await refusal(table, withColumns("when"))).toMatchObject([
      { expected: "one of the 3 columns of the file" },
    ]);
  });

  it("is saved and taken for a table with the same columns in another order", () => {
    const saved = {
      header: ["When", "What"],
      columns: ["when", "title"],
      answers: { decimal: "comma" },
    } as const;
    const again = readMapping(writeMapping(saved));
    expect(again).toEqual({ ok: true, value: saved });
    expect(mappingFor(saved, ["WHAT", "more", "when"])).toEqual({
      ok: true,
      value: { columns: ["title", null, "when"] },
    });
    expect(mappingFor(saved, ["when"])).toMatchObject({
      ok: false,
      error: [{ found: "a table without the column What" }],
    });
  });

  it.each([
    "{",
    "[]",
    '{"dispatch-atlas-mapping": 1, "header": ["a"], "columns": ["x"]}',
    '{"dispatch-atlas-mapping": 1, "header": ["a"], "columns": []}',
    '{"dispatch-atlas-mapping": 1, "header": [], "columns": [], "answers": {"decimal": "x"}}',
  ])("of another kind is refused: %s", (text) => {
    expect(readMapping(text)).toMatchObject({ ok: false });
  });
});
