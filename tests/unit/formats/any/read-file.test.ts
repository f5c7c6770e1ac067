/** Any file: looked at and read as what it is, in whatever encoding, with an account of each row. */
import { describe, expect, it } from "vitest";
import { inBytes, look, read, refusal } from "./files.ts";

const TABLE = [
  "Date,Title,Latitude,Longitude",
  "2019-04-05,The harbour is closed,59.9,10.74",
  "2019-04-06,The bridge opens,59.91,10.75",
];

describe("a table", () => {
  it("is looked at before it is read: columns, first rows, encoding and delimiter", async () => {
    const { recognised, table } = await look(TABLE);
    expect(recognised).toMatchObject({ format: "table", sure: "likely" });
    expect(table).toMatchObject({
      encoding: { encoding: "utf-8", ground: "valid" },
      delimiter: { delimiter: ",", isSure: true },
      header: ["Date", "Title", "Latitude", "Longitude"],
      columns: [{ meaning: "when" }, { meaning: "title" }, { meaning: "lat" }, { meaning: "lon" }],
    });
    expect(table?.rows).toHaveLength(2);
  });

  it("becomes a sound dataset by what its columns are taken for", async () => {
    const { dataset, account, format } = await read(TABLE, { name: "maps\\My table.csv" });
    expect(format).toBe("table");
    expect(account.rows).toEqual({ read: 2, events: 2, inPart: 0, leftOut: 0 });
    expect(dataset).toMatchObject({
      title: "My table",
      events: [{ when: { edtf: "2019-04-05" } }, {}],
    });
  });

  it("is begun again where it goes on in another encoding, and that is asked", async () => {
    const lines = [
      ...TABLE,
      ...Array.from({ length: 3000 }, (_, at) => `2019-04-07,Row ${at},1,2`),
    ];
    const late = [...lines, "2019-04-08,Привет из порта,1,2"].join("\n");
    const { dataset, account, look: found } = await read(inBytes(late, "windows-1251"));
    expect(dataset?.events.at(-1)?.title).toBe("Привет из порта");
    expect(found.table?.encoding).toEqual({ encoding: "windows-1251", ground: "guessed" });
    expect(account.rows.read).toBe(3003);
  });

  it("tells how far its reading is, in bytes and rows, and ends when that is asked", async () => {
    const many = [
      ...TABLE,
      ...Array.from({ length: 60_000 }, (_, at) => `2019-04-07,Row ${at},1,2`),
    ];
    const told: number[] = [];
    const stop = new AbortController();
    const reading = read(
      many,
      {},
      {
        signal: stop.signal,
        onProgress: ({ rows }) => {
          told.push(rows);
          stop.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(10_000);
  });
});

describe("a file of nothing that is read", () => {
  it.each(["", "a", "{", "[1,2", "<html></html>", "\u0000\u0001\u0002"])(
    "is told: %j",
    async (text) => {
      expect((await look(text)).recognised).toBeNull();
      expect(await refusal(text)).toMatchObject([
        { expected: expect.stringContaining("timelinejs") },
      ]);
    },
  );
});
