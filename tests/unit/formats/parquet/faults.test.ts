/** Tests that whatever is wrong with a file of events is said with its row group, its row and its column. */
import fc from "fast-check";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { FileRow } from "../../../../src/formats/parquet/file-columns.ts";
import type { Problem } from "../../../../src/model/result.ts";
import { datasetOf } from "./any-event.ts";
import { fileOf, open, openSound, rowOf } from "./packed.ts";

const WORLD = datasetOf([]);

async function problemsOf(file: ArrayBuffer, options = {}): Promise<readonly Problem[]> {
  const opened = await open(file, WORLD, options);
  return opened.ok ? [] : opened.error;
}

/** Two sound rows, then this one: the first of the second group. */
function third(more: Partial<FileRow>): ArrayBuffer {
  return fileOf([rowOf({ id: "a" }), rowOf({ id: "b" }), rowOf({ id: "c", ...more })]);
}

describe("a value that cannot be", () => {
  it.each<[string, Partial<FileRow>, string, RegExp]>([
    ["an id with a blank", { id: "c d" }, "id", /an id: letters/],
    ["an id that another row has", { id: "a" }, "id", /row 1 has this one/],
    ["no id", { id: "" }, "id", /an id/],
    ["a kind that nobody declares", { kind: "feast" }, "kind", /declared in/],
    ["a date in words", { when: "in spring" }, "when", /EDTF/],
    ["no date", { when: null }, "when", /EDTF/],
    ["a place that there is not", { place: "moon" }, "place", /\/places/],
    ["an extent that there is not", { extent: "cloud" }, "extent", /point, ring/],
    ["an extent without its place", { extent: "point", place: null }, "place", /\/places/],
    ["a place of what is unplaced", { extent: "unplaced" }, "place", /nothing/],
    ["a ring without a radius", { extent: "ring" }, "radius_km", /radius/],
    ["a radius of no number", { extent: "ring", radius_km: Number.NaN }, "radius_km", /radius/],
    ["a radius of a point", { radius_km: 4 }, "radius_km", /nothing/],
    ["an area without its level", { extent: "area" }, "level", /district/],
    ["a region without an outline", { extent: "region" }, "place", /outline/],
    ["an actor that there is not", { actors: ["ann", "zoe"] }, "actors", /\/actors/],
    ["an actor without a name", { actors: [null as never] }, "actors", /\/actors/],
    ["a role that there is not", { roles: ["king"] }, "roles", /principal/],
    ["a role named as what every object has", { roles: ["constructor"] }, "roles", /principal/],
    ["more roles than actors", { roles: ["principal", "target"] }, "roles", /1: one for each/],
    ["a speaker that there is not", { speakers: ["zoe"] }, "speakers", /\/actors/],
    ["a source that there is not", { cites: ["paper"] }, "cites", /\/sources/],
    ["words of a source that there is not", { quoted: ["paper"] }, "quoted", /\/sources/],
    [
      "an inference that there is not",
      { when_inferences: ["?"] },
      "when_inferences",
      /\/inferences/,
    ],
    ["a grade past F", { reliability: "G" }, "reliability", /A, B/],
    ["half a grade", { credibility: 1.5 }, "credibility", /1, 2/],
    ["a day of knowing in words", { known_as_of: "soon" }, "known_as_of", /EDTF/],
    ["accounts that are no JSON", { when: null, place: null, accounts: "[" }, "accounts", /JSON/],
    ["one account alone", { when: null, place: null, accounts: "[]" }, "accounts", /two accounts/],
    ["accounts beside a date", { place: null, accounts: "[]" }, "when", /accounts say it/],
  ])("%s", async (_, more, column, expected) => {
    const problems = await problemsOf(third(more));
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: `row group 2, row 3, column ${column}`,
        expected: expect.stringMatching(expected),
      }),
    );
    expect(new Set(problems.map(({ path }) => path.slice(0, 18)))).toEqual(
      new Set(["row group 2, row 3"]),
    );
  });

  it("is one of a hundred that are listed, where there are more", async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      rowOf({ id: `e${index}`, place: "moon" }),
    );
    const problems = await problemsOf(fileOf(rows));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.expected).toContain("first 100");
  });

  it("is left out with its row where the reader of the page wants the others", async () => {
    const rows = [rowOf({ id: "a" }), rowOf({ id: "b", place: "moon" }), rowOf({ id: "c" })];
    const opened = await openSound(fileOf(rows), WORLD, { leaveOut: true });
    expect(opened.columns.size).toBe(2);
    expect([0, 1].map(opened.idOf)).toEqual(["a", "c"]);
    expect(opened.rowOf("b" as never)).toBeUndefined();
    expect(opened.problems.map(({ path }) => path)).toEqual(["row group 1, row 2, column place"]);
    const records = await opened.recordsAt([1]);
    expect(records.ok && records.value[0]?.id).toBe("c");
  });
});

describe("an account that cannot be", () => {
  it("is said with its place in the JSON", async () => {
    const account = (source: string, place: string) => ({
      source,
      when: { edtf: "2019-04-05", basis: "stated" },
      where: { extent: "point", place, basis: "stated" },
      attribution: [],
      evidence: [],
      absent: { attribution: "no-text", evidence: "no-text" },
    });
    const accounts = JSON.stringify([account("wire", "quay"), account("letter", "moon")]);
    const problems = await problemsOf(third({ when: null, place: null, accounts }));
    expect(problems).toEqual([
      expect.objectContaining({
        code: "unknown",
        path: "row group 2, row 3, column accounts at /1/where/place",
        found: '"moon"',
      }),
    ]);
  });
});

describe("a record that cannot be", () => {
  it.each<[string, Partial<FileRow>, string]>([
    ["JSON that ends too early", { record: '{"media": [' }, "record"],
    ["what a column says too", { record: '{"title": "Another"}' }, "record at /title"],
    ["a key that the format does not have", { record: '{"color": "red"}' }, "record at /color"],
    ["no evidence, and no reason", { absent_evidence: null }, "record at /evidence"],
    [
      "a principal beside parties",
      { actors: ["ann", "bob", "cid"], roles: ["party-1", "party-2", "principal"] },
      "roles at /participants/2/role",
    ],
    ["a title without words", { title: "" }, "title at /title"],
    ["a toll of half a person", { fatalities_best: 0.5 }, "record at /fatalities/best"],
  ])("is said when it is asked for: %s", async (_, more, where) => {
    const opened = await openSound(third(more), WORLD);
    const records = await opened.recordsAt([opened.rowOf("c" as never) ?? -1]);
    expect(records.ok ? [] : records.error.map(({ path }) => path)).toContain(
      `row group 2, row 3, column ${where}`,
    );
    expect((await opened.recordsAt([0])).ok).toBe(true);
  });

  it("is said of a title when titles are", async () => {
    const opened = await openSound(third({ title: "x".repeat(2001) }), WORLD);
    const titles = await opened.titles();
    expect(titles.ok ? [] : titles.error.map(({ path }) => path)).toEqual([
      "row group 2, row 3, column title",
    ]);
  });
});

it("an event that a question names must be in the file", async () => {
  const asking = {
    ...WORLD,
    questions: [{ id: "who", text: "Who?", concerns: [{ event: "nobody" }], evidence: [] }],
  } as unknown as typeof WORLD;
  const opened = await open(fileOf([rowOf()]), asking);
  expect(opened.ok ? [] : opened.error).toEqual([
    expect.objectContaining({ code: "unknown", path: "/questions/0/concerns/0/event" }),
  ]);
});

describe("a file that is not what it says", () => {
  it.each<[string, ArrayBuffer]>([
    ["nothing", new ArrayBuffer(0)],
    ["a text", new TextEncoder().encode('{"format": "dispatch-atlas/2"}').buffer],
    ["the beginning of one", fileOf([rowOf()]).slice(0, 200)],
    ["the end of one", fileOf([rowOf()]).slice(200)],
  ])("%s", async (_, file) => {
    expect(await problemsOf(file)).toHaveLength(1);
  });

  it.each<[string, unknown[], RegExp]>([
    [
      "no titles",
      [
        ["id", "STRING", "a"],
        ["kind", "STRING", "act"],
      ],
      /every file of events has/,
    ],
    ["numbers for ids", [["id", "INT32", 7]], /VARCHAR/],
    ["a column of its own", [["colour", "STRING", "red"]], /no such column/],
    ["text where a list is due", [["actors", "STRING", "ann"]], /VARCHAR\[\]/],
  ])("%s", async (_, columns, expected) => {
    const data = (columns as [string, string, unknown][]).map(([name, type, value]) => ({
      name,
      type,
      data: [value],
    }));
    const { parquetWriteBuffer } = await import("hyparquet-writer");
    const problems = await problemsOf(parquetWriteBuffer({ columnData: data as never }));
    expect(problems.map(({ expected: words }) => words)).toContainEqual(
      expect.stringMatching(expected),
    );
  });

  it("says how many rows fit, before it reads more", async () => {
    const file = fileOf([rowOf({ id: "a" }), rowOf({ id: "b" }), rowOf({ id: "c" })]);
    expect(await problemsOf(file, { mostRows: 2 })).toEqual([
      expect.objectContaining({ found: "3 rows", expected: expect.stringContaining("at most 2") }),
    ]);
  });

  it.each([3n, 1_000_000_000_000n, -1n])(
    "a count of %d rows where there are two",
    async (count) => {
      const writer = new ByteWriter();
      const text = (name: string) => ({
        name,
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        repetition_type: "REQUIRED" as const,
      });
      const names = ["id", "title", "kind", "when"];
      const file = new ParquetWriter({
        writer,
        schema: [{ name: "root", num_children: 4 }, ...names.map(text)],
      });
      void file.write({ columnData: names.map((name) => ({ name, data: ["a", "b"] })) });
      for (const group of file.row_groups) group.num_rows = count;
      file.num_rows = count;
      void file.finish();
      const problems = await problemsOf(writer.getBuffer());
      expect(problems).not.toEqual([]);
      expect(problems[0]?.path).toMatch(/^$|row group 1, column id/);
    },
  );

  it("is refused or read, but never breaks the reader, whichever of its bytes are others", async () => {
    const whole = new Uint8Array(
      fileOf([
        rowOf({
          id: "a",
          speakers: ["agency"],
          tags: ["x"],
          inferred: true,
          radius_km: 3,
          extent: "ring",
        }),
        rowOf({ id: "b", cites: ["wire"], when_inferences: ["guess"] }),
        rowOf({ id: "c", summary: "Some words.", record: '{"media": []}' }),
      ]),
    );
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        const opened = await open(file.buffer, WORLD);
        if (!opened.ok) {
          expect(opened.error.length).toBeGreaterThan(0);
          return;
        }
        await opened.value.titles();
        await opened.value.recordsAt(
          Array.from({ length: opened.value.columns.size }, (_, row) => row),
        );
      }),
      // The path of a column that is gone.
      { numRuns: 300, examples: [[[[3715, 0]]]] },
    );
  });
});
