/** Rows of any table that have one id: told alike by several sources, each in its own account, or events of their own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAtlasCsv } from "../../../../src/formats/atlas-csv/write-rows.ts";
import { namesSeveral } from "../../../../src/formats/table/mapped/names-several.ts";
import type { MeaningName } from "../../../../src/formats/table/meanings.ts";
import { canonicalJson } from "../../../../src/model/draft/canonical-json.ts";
import { accountsOf, factsOf } from "../../../../src/model/event-facts.ts";
import { must } from "../../../../src/model/result.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import type { EventRecord } from "../../../../src/model/schema/event.ts";
import { parseZone } from "../../../../src/model/zone.ts";
import { read } from "../any/files.ts";
import { importOf } from "../every-field.ts";

const HEADER = "event_id,date,place,lat,lon,deaths,source,title,note";
const TWO = [
  HEADER,
  "E1,2024-03-04,Quay,54.6,-1.1,3,Northern Wire,Strike,Three died.",
  "E1,2024-03-05,Quay,54.6,-1.1,4,Coast Courier,The strike,Four died.",
];

async function datasetOf(
  lines: readonly string[],
  answers: Record<string, string> = {},
  columns?: readonly MeaningName[],
) {
  const { dataset, account } = await read(lines, {
    answers,
    ...(columns && { mapping: { columns } }),
  });
  if (!dataset) throw new Error("no sound dataset");
  return { dataset, ...account };
}

describe("rows of one id that name different sources", () => {
  it("are one event with an account of each, where they differ", async () => {
    const { dataset, rows } = await datasetOf(TWO);
    expect(dataset.events).toMatchObject([
      {
        id: "E1",
        title: "Strike",
        summary: "Three died.",
        accounts: [
          { source: "northern-wire", when: { edtf: "2024-03-04" }, fatalities: { best: 3 } },
          { source: "coast-courier", when: { edtf: "2024-03-05" }, fatalities: { best: 4 } },
        ],
        imported: {
          codes: { "title (Coast Courier)": "The strike", "note (Coast Courier)": "Four died." },
        },
      },
    ]);
    expect(rows).toEqual({
      ...{ read: 2, events: 1, inPart: 0, leftOut: 0 },
      retold: { rows: 1, inAccounts: 1, alike: 0 },
    });
  });

  it("are told once, by all of them, where they agree; one that only names a source agrees", async () => {
    const { dataset, rows } = await datasetOf([
      HEADER,
      "E1,2024-03-04,Quay,54.6,-1.1,3,Northern Wire,,",
      "E1,2024-03-04,Quay,54.6,-1.1,3,Coast Courier; Radio One,Strike,",
      "E1,,,,,,Evening Post,,Seen by the harbour master.",
    ]);
    expect(dataset.events).toMatchObject([
      {
        title: "Strike",
        summary: "Seen by the harbour master.",
        fatalities: { best: 3 },
        cites: ["northern-wire", "coast-courier", "radio-one", "evening-post"],
      },
    ]);
    expect(rows.retold).toEqual({ rows: 2, inAccounts: 0, alike: 1 });
  });

  it("are joined only when that has been said, with what else they may be", async () => {
    const { questions } = await datasetOf(TWO);
    expect(questions).toEqual([
      {
        id: "same-id",
        choices: [
          { id: "one-event", example: "E1: Northern Wire + Coast Courier" },
          { id: "own-events", example: "E1: Northern Wire / E1-2: Coast Courier" },
        ],
        taken: "one-event",
        because: "2 rows of 1 ids name different sources; events in accounts: 1, told alike: 0",
      },
    ]);
    const apart = await datasetOf(TWO, { "same-id": "own-events" });
    expect(apart.dataset.events.map(({ id }) => id)).toEqual(["E1", "E1-2"]);
    expect(apart.rows).toEqual({ read: 2, events: 2, inPart: 0, leftOut: 0 });
    expect(apart.problems).toMatchObject([{ code: "repeated-id", at: { row: 3 } }]);
    expect((await datasetOf(TWO, { "same-id": "one-event" })).questions).toEqual([]);
  });

  it("wait for the end of a column that tells the order of day and month", async () => {
    const { dataset } = await datasetOf([
      HEADER,
      "E1,4/3/2024,Quay,54.6,-1.1,3,Northern Wire,,",
      "E1,3/4/2024,Quay,54.6,-1.1,3,Coast Courier,,",
      "E2,25/3/2024,Quay,54.6,-1.1,3,Coast Courier,,",
    ]);
    expect(dataset.events).toMatchObject([
      { accounts: [{ when: { edtf: "2024-03-04" } }, { when: { edtf: "2024-04-03" } }] },
      { id: "E2" },
    ]);
  });

  it("have the first row's pair, and keep the other's sides as they are written", async () => {
    const { dataset } = await datasetOf([
      "event_id,date,side_1,side_2,kind,source",
      "E1,2024-03-04,Dockers,Port,,Northern Wire",
      "E1,2024-03-05,Union,Port,Strike,Coast Courier",
    ]);
    expect(dataset.events).toMatchObject([
      {
        kind: "strike",
        participants: [{ actor: "dockers" }, { actor: "port" }],
        imported: {
          codes: { "side_1 (Coast Courier)": "Union", "side_2 (Coast Courier)": "Port" },
        },
      },
    ]);
  });
});

describe("rows of one id", () => {
  it.each([
    ["that list several sources", "Northern Wire; Coast Courier", "Radio One"],
    ["whose source is a list with commas", "Wire, Courier", "Radio One"],
    ["of one source", "Radio One", "Radio One"],
    ["of a source that another row lists", "Radio One; Northern Wire", "Radio One"],
    ["one of which names no source", "Radio One", ""],
  ])("%s make no accounts where they differ, and the id is told", async (_, one, other) => {
    const lines = [
      HEADER,
      `E1,2024-03-04,Quay,54.6,-1.1,3,"${one}",,`,
      `E1,2024-03-05,Quay,54.6,-1.1,4,"${other}",,`,
      "E2,2024-03-05,Quay,54.6,-1.1,4,Other,,",
      "E2,2024-03-05,Quay,54.6,-1.1,4,One more,,",
    ];
    const columns = ["id", "when", "place", "lat", "lon", "deaths", "source", "title", "note"];
    const { dataset, rows, problems } = await datasetOf(lines, {}, columns as MeaningName[]);
    const apart = dataset.events.filter(({ imported }) => imported?.id === "E1");
    expect(apart.map(({ id }) => id)).toEqual(["E1", "E1-2"]);
    expect(dataset.events.some((event) => "accounts" in event)).toBe(false);
    expect(problems).toMatchObject([{ code: "no-own-source", at: { row: 3, column: "event_id" } }]);
    expect(rows).toMatchObject({ read: 4, events: 3, retold: { rows: 1, alike: 1 } });
  });

  it("that are more than tell of any event stay events, and the page goes on", async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `E1,2024-03-04,${at},Paper ${at},x`);
    const { dataset, rows: counts } = await datasetOf(
      ["event_id,date,deaths,source,tag", ...rows],
      {},
      ["id", "when", "deaths", "source", "tag"],
    );
    expect(dataset.events).toHaveLength(2_000);
    expect(counts).not.toHaveProperty("retold");
  });

  it("that cannot be told beside the others are named, the first one too", async () => {
    const { dataset, problems } = await datasetOf([
      HEADER,
      "E1,2024-03-04,Quay,54.6,-1.1,3,Northern Wire; Coast Courier,,",
      "E1,2024-03-05,Quay,54.6,-1.1,4,Radio One,,",
      "E1,2024-03-06,Quay,54.6,-1.1,5,Evening Post,,",
    ]);
    expect(dataset.events).toMatchObject([
      { id: "E1", cites: ["northern-wire", "coast-courier"] },
      { id: "E1-2", accounts: [{ source: "radio-one" }, { source: "evening-post" }] },
    ]);
    expect(problems.map(({ at, code }) => ({ at, code }))).toEqual([
      { at: { row: 2, column: "event_id" }, code: "no-own-source" },
      { at: { row: 3, column: "event_id" }, code: "repeated-id" },
    ]);
  });

  it.each([
    ["Northern Wire", false],
    ["Northern Wire (5 March, 2024)", false],
    ["Northern Wire, 5 March", false],
    ["https://wire.example/a,b", false],
    ["AP/Reuters", true],
    ["AP, Reuters", true],
    ["رويترز، الجزيرة", true],
    ["AP and Reuters", true],
  ])("have a source that may be a list: %s", (source, isList) => {
    expect(namesSeveral(source)).toBe(isList);
  });
});

const SOURCES = ["", "Wire", "Courier", "Radio", "Wire; Courier", "Radio; Post", "Wire, Post"];
const row = fc.record({
  event_id: fc.constantFrom("A", "B", ""),
  date: fc.constantFrom("", "2024-03-04", "2024-03-05"),
  place: fc.constantFrom("", "Quay"),
  lat: fc.constantFrom("", "54.6"),
  lon: fc.constant("-1.1"),
  deaths: fc.constantFrom("", "3", "4"),
  side_1: fc.constantFrom("", "Dockers", "Seafarers"),
  side_2: fc.constantFrom("", "Port"),
  kind: fc.constantFrom("", "Strike", "Talks"),
  source: fc.constantFrom(...SOURCES),
  title: fc.constantFrom("", "t-one", "t-two"),
  note: fc.constantFrom("", "n-one", "n-two"),
  weather: fc.constantFrom("", "w-fair", "w-rough"),
});
type Cells = typeof row extends fc.Arbitrary<infer Row> ? Row : never;

const COLUMNS = [
  ...(["id", "when", "place", "lat", "lon", "deaths", "side", "opposed", "kind"] as const),
  ...(["source", "title", "note", null] as const),
];

async function readCells(rows: readonly Cells[]) {
  const header = Object.keys(rows[0] as Cells);
  const lines = rows.map((one) =>
    Object.values(one)
      .map((cell) => `"${cell}"`)
      .join(","),
  );
  const { dataset, account } = await read([header.join(","), ...lines], {
    format: "table",
    mapping: { columns: COLUMNS },
  });
  if (!dataset) throw new Error("no sound dataset");
  return { dataset, account };
}

const factsIn = (event: EventRecord) =>
  accountsOf(
    factsOf(event, {
      zone: must(parseZone("UTC")),
      actors: new Map(),
      publishedAt: new Map(),
    }),
  );

/** What each telling says and by whom, without what depends on the order of rows. */
function tellingsIn({ events }: Dataset): readonly string[] {
  return events
    .flatMap((event) =>
      factsIn(event).map(({ source, event: { when, where, fatalities, cites = [] } }) =>
        JSON.stringify([
          event.imported?.id ?? null,
          "accounts" in event,
          source ?? null,
          [...cites].sort(),
          [when.edtf, where.extent, fatalities?.best ?? null],
        ]),
      ),
    )
    .sort();
}

describe("any rows", () => {
  const rows = fc.array(row, { minLength: 1, maxLength: 7 });

  it("are all told: their counts add up, and each stands with its source and its words somewhere", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const { dataset, account } = await readCells(cells);
        const { read: all, events, leftOut, retold } = account.rows;
        expect(all).toBe(cells.length);
        expect(events + leftOut + (retold?.rows ?? 0)).toBe(all);
        expect(dataset.events).toHaveLength(events);
        const words = (event: EventRecord) =>
          JSON.stringify([event, dataset.kinds, dataset.actors]);
        for (const one of cells) {
          const names = one.source.split(";").map((name) => name.trim().toLowerCase());
          const slugs = names.filter(Boolean).map((name) => name.replace(", ", "-"));
          const isTold = dataset.events.some(
            (event) =>
              (event.imported?.id ?? "") === one.event_id &&
              factsIn(event).some(
                ({ source, event: { when, fatalities, cites = [] } }) =>
                  slugs.every((slug) => slug === source || cites.some((cite) => cite === slug)) &&
                  (one.date === "" || when.edtf === one.date) &&
                  (one.deaths === "" || fatalities?.best === Number(one.deaths)),
              ) &&
              [one.title, one.note, one.weather, one.kind, one.side_1, one.side_2].every((word) =>
                words(event).includes(word),
              ),
          );
          expect(isTold, JSON.stringify(one)).toBe(true);
        }
      }),
    );
  });

  it("make the same accounts in whatever order they stand", async () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([one, other]) => {
        const [before, after] = [await readCells(one), await readCells(other)];
        expect(tellingsIn(after.dataset)).toEqual(tellingsIn(before.dataset));
        expect(after.account.rows).toEqual(before.account.rows);
      }),
    );
  });

  it("that only list sources make no accounts", async () => {
    const lists = SOURCES.filter((source) => source === "" || /[,;]/.test(source));
    const listing = fc.array(
      fc.tuple(row, fc.constantFrom(...lists)).map(([one, source]) => ({ ...one, source })),
      { minLength: 1, maxLength: 7 },
    );
    await fc.assert(
      fc.asyncProperty(listing, async (cells) => {
        const { dataset } = await readCells(cells);
        expect(dataset.events.filter((event) => "accounts" in event)).toEqual([]);
      }),
    );
  });

  it("come back whole from the atlas's own CSV", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const { dataset } = await readCells(cells);
        const imported = await importOf(writeAtlasCsv(dataset).text);
        expect(imported.problems).toEqual([]);
        expect(canonicalJson(imported.dataset)).toBe(canonicalJson(dataset));
      }),
    );
  });
});
