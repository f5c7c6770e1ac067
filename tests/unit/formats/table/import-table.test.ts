/** A table from its bytes to a draft: what is found can be changed, and nothing is lost on the way. */
import { describe, expect, it } from "vitest";
import { encodingAfterFault, HEAD_BYTES, Utf8Fault } from "../../../../src/formats/table/decode.ts";
import {
  createTableImport,
  lookAtTable,
  type TableSettings,
  type TextChoices,
} from "../../../../src/formats/table/import-table.ts";
import { UCDP_COLUMNS } from "../../../../src/formats/ucdp/columns.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function run(bytes: Uint8Array, chosen: TextChoices = {}, settings: Partial<TableSettings> = {}) {
  const look = lookAtTable(bytes.subarray(0, HEAD_BYTES), chosen);
  const table = createTableImport(look, { name: "t", format: look.recognised.format, ...settings });
  for (let at = 0; at < bytes.length; at += 1000) table.push(bytes.subarray(at, at + 1000));
  return { look, ...table.end() };
}

describe("a table", () => {
  it("becomes a draft in one pass, its beginning looked at first", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `2019-04-${(at % 30) + 1};Tripoli;32,88;13,19;fight ${at}`,
    );
    const {
      look,
      rows: counts,
      draft,
    } = run(encode(`Date;Place;Lat;Lon;Title\n${rows.join("\n")}`));
    expect(look.delimiter).toMatchObject({ delimiter: ";", isSure: true });
    expect(look.recognised).toMatchObject({ format: "table" });
    expect(counts).toEqual({ read: 3000, events: 3000, inPart: 0, leftOut: 0 });
    expect(draft.lists.places).toMatchObject([{ name: "Tripoli", lonLat: [13.19, 32.88] }]);
  });

  it("counts a line that a quote costs among those left out", () => {
    const { rows, problems } = run(encode('date,title\n2019,a\n2019,"b\n2019,c\n'));
    expect(rows).toEqual({ read: 3, events: 2, inPart: 0, leftOut: 1 });
    expect(problems).toMatchObject([{ at: { row: 3, line: 3 }, code: "open-quote" }]);
  });

  it("of UCDP without a header has an event in its first row", () => {
    const values: Readonly<Record<string, string>> = {
      id: "9",
      type_of_violence: "1",
      where_prec: "1",
      date_start: "2019-04-05",
      date_end: "2019-04-05",
      side_a: "A",
      side_b: "B",
      latitude: "1",
      longitude: "2",
      best: "0",
    };
    const row = Object.keys(UCDP_COLUMNS)
      .map((name) => values[name] ?? "")
      .join(",");
    const { look, rows, draft } = run(encode(`${row}\n${row.replace("9", "10")}\n`));
    expect(look).toMatchObject({
      hasHeader: false,
      recognised: { format: "ucdp-ged", sure: "likely" },
    });
    expect(rows.events).toBe(2);
    expect(draft.lists.events.map(({ id }) => id)).toEqual(["ged-9", "ged-10"]);
  });

  it("that turns out to be no UTF-8 is begun anew", () => {
    const text = `date,title\n${"2019,plain\n".repeat(8000)}2019,caf`;
    const bytes = Uint8Array.from([
      ...encode(text),
      0xe9,
      ...encode(" près\n".normalize("NFC")).filter((b) => b < 0x80),
    ]);
    expect(() => run(bytes)).toThrow(Utf8Fault);
    const { draft } = run(bytes, { encoding: encodingAfterFault(bytes) });
    expect(draft.lists.events.at(-1)?.title).toContain("caf");
  });

  it("can be read with another delimiter, and as any table", () => {
    const { look } = run(encode("a|b,c\n1|2,3\n4|5,6\n"), { delimiter: "|" });
    expect(look.header).toEqual(["a", "b,c"]);
  });
});
