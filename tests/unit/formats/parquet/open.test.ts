/** Tests what is read of a file of events, and in which order. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/engine/columns.ts";
import { inTimeOrder } from "../../../../src/engine/in-time-order.ts";
import { sourceOfBytes } from "../../../../src/formats/parquet/byte-source.ts";
import { textAt } from "../../../../src/formats/parquet/byte-texts.ts";
import type { Progress } from "../../../../src/formats/parquet/each-group.ts";
import { openParquetEvents } from "../../../../src/formats/parquet/open.ts";
import { indexDataset } from "../../../../src/model/atlas.ts";
import type { EventRecord } from "../../../../src/model/schema/event.ts";
import { datasetOf } from "./any-event.ts";
import { fileOf, headOf, open, openSound, rowOf } from "./packed.ts";

const WORLD = datasetOf([]);

const days = (...all: readonly number[]) =>
  all.map((day, index) =>
    rowOf({
      id: `e${index}`,
      title: `Title ${index}`,
      when: `2019-04-${String(day).padStart(2, "0")}`,
    }),
  );

describe("a file whose rows are in no order", () => {
  it("is read in the order of time", async () => {
    const opened = await openSound(fileOf(days(9, 3, 7, 3, 1)), WORLD);
    expect([0, 1, 2, 3, 4].map(opened.idOf)).toEqual(["e4", "e1", "e3", "e2", "e0"]);
    expect(opened.rowOf("e2" as never)).toBe(3);
    const titles = await opened.titles();
    expect(titles.ok && textAt(titles.value, 4)).toBe("Title 0");
    const records = await opened.recordsAt([4, 0]);
    expect(records.ok && records.value.map(({ id }) => id)).toEqual(["e0", "e4"]);
  });

  it("has the columns that its records give", async () => {
    const opened = await openSound(fileOf(days(9, 3, 7, 3, 1)), WORLD);
    const records = await opened.recordsAt([0, 1, 2, 3, 4]);
    const dataset = datasetOf(records.ok ? (records.value as readonly EventRecord[]) : []);
    const atlas = indexDataset(dataset);
    expect(opened.columns).toEqual(columnsOf(atlas, inTimeOrder(atlas)));
  });
});

it("what a search looks through is read by row, in every language", async () => {
  const record = JSON.stringify({
    translations: { ar: { title: "عنوان" } },
    points: [{ id: "p", text: "A point.", basis: "stated", evidence: [] }],
    evidence: [{ source: "wire", start: 1, end: 6, exact: "words", basis: "stated" }],
  });
  const rows = [
    rowOf({
      id: "late",
      title: "Late",
      when: "2020",
      summary: "A summary.",
      tags: ["a tag"],
      record,
    }),
    rowOf({ id: "soon", title: "Soon" }),
    rowOf({ id: "next", title: "Next", when: "2019-05" }),
  ];
  const opened = await openSound(fileOf(rows), WORLD);
  const found = new Map<number, readonly string[]>();
  const done = await opened.words((row, words) => found.set(row, words));
  expect(done.ok).toBe(true);
  const late = ["Late", "A summary.", "a tag", "عنوان", "A point.", "words"];
  expect([0, 1, 2].map((row) => found.get(row))).toEqual([["Soon"], ["Next"], late]);
});

describe("a file with as little as can be", () => {
  it("has events without actors, places or sources", async () => {
    const opened = await openSound(
      fileOf([
        {
          id: "e",
          title: "T",
          kind: "act",
          when: "2019",
          absent_participants: "no-text",
          reason: "None.",
          absent_evidence: "no-text",
          absent_attribution: "no-text",
        },
      ]),
      WORLD,
    );
    expect(opened.columns.spotCodes).toEqual(Uint8Array.of(0));
    expect(await opened.recordsAt([0])).toEqual({
      ok: true,
      value: [
        {
          id: "e",
          title: "T",
          kind: "act",
          participants: [],
          when: { edtf: "2019", basis: "stated" },
          where: { extent: "unplaced", reason: "None." },
          attribution: [],
          evidence: [],
          absent: { evidence: "no-text", attribution: "no-text", participants: "no-text" },
        },
      ],
    });
  });

  it("takes whoever has no role for a principal, and a speaker whose way is not said for one who reported", async () => {
    const opened = await openSound(
      fileOf([
        rowOf({ actors: ["bob", "ann"], speakers: [null, "agency"], absent_attribution: null }),
      ]),
      WORLD,
    );
    const records = await opened.recordsAt([0]);
    expect(records.ok && records.value[0]).toMatchObject({
      participants: [
        { actor: "bob", role: "principal" },
        { actor: "ann", role: "principal" },
      ],
      attribution: [
        { actor: null, how: "reported" },
        { actor: "agency", how: "reported" },
      ],
    });
    expect(opened.columns.sides.values).toEqual([["south"]]);
  });
});

describe("while a file is read", () => {
  it("progress is told in bytes and in rows, up to all of them", async () => {
    const told: Progress[] = [];
    await openSound(fileOf(days(1, 2, 3, 4, 5)), WORLD, {
      onProgress: (progress) => told.push(progress),
    });
    const last = told.at(-1);
    expect(last).toMatchObject({ rows: 5, allRows: 5, bytes: last?.allBytes });
    for (const key of ["bytes", "rows"] as const)
      expect(told.map((one) => one[key])).toEqual(
        told.map((one) => one[key]).toSorted((a, b) => a - b),
      );
  });

  it("a word to stop ends it", async () => {
    const stop = new AbortController();
    const reading = open(fileOf(days(1, 2, 3, 4, 5)), WORLD, {
      signal: stop.signal,
      onProgress: ({ rows }) => rows >= 2 && stop.abort(),
    });
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  it("no more of it is asked for than what events are counted by", async () => {
    const file = fileOf(
      days(1, 2, 3).map((row) => ({ ...row, summary: "long ".repeat(400) + row.id })),
    );
    const source = sourceOfBytes(file);
    let bytes = 0;
    const counted = {
      ...source,
      slice: (start: number, end: number) => {
        bytes += end - start;
        return source.slice(start, end);
      },
    };
    // The end of the file, with its description, is asked for besides: of so small a file, all of it.
    const opened = await openParquetEvents(counted, headOf(WORLD));
    expect(opened.ok).toBe(true);
    expect(bytes - file.byteLength).toBeLessThan(2000);
  });
});

it("a file that DuckDB has written is read", async () => {
  const bytes = readFileSync(new URL("../../../fixtures/parquet/duckdb.parquet", import.meta.url));
  const opened = await openSound(new Uint8Array(bytes).buffer, WORLD);
  const records = await opened.recordsAt([0, 1]);
  expect(records).toMatchObject({
    ok: true,
    value: [
      {
        id: "row-1",
        when: { edtf: "2019-04-04" },
        where: { extent: "near", place: "quay", radiusKm: 25 },
        participants: [
          { actor: "ann", role: "party", side: 1 },
          { actor: "bob", role: "party", side: 2 },
        ],
        cites: ["rumour"],
        fatalities: { best: 3 },
      },
      { id: "row-2", where: { extent: "unplaced", reason: "The table does not say." } },
    ],
  });
});
