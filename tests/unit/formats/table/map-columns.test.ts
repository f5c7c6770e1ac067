/** Any table becomes an atlas: columns are proposed a meaning, and what a row does not say stays unsaid. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cells from "../../../../data/country-cells.json" with { type: "json" };
import {
  type Mapping,
  proposeColumns,
  proposedMapping,
} from "../../../../src/formats/table/map-columns.ts";
import { MEANING_NAMES } from "../../../../src/formats/table/meanings.ts";
import { readCoordinate } from "../../../../src/formats/table/read-coordinate.ts";
import { createMappedReader } from "../../../../src/formats/table/read-mapped.ts";
import type { CountryCells } from "../../../../src/model/country-cells.ts";
import { inLists, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";

const CELLS = cells as unknown as CountryCells;

function read(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  given: Partial<Mapping> = {},
) {
  const mapping = { ...proposedMapping(proposeColumns(header, rows)), ...given };
  const reader = createMappedReader(header, { name: "my table", mapping, cells: CELLS });
  for (const [at, row] of rows.entries()) reader.add(row, at + 2);
  const imported = reader.finish();
  // A draft that is read from a table is a dataset as it stands, with nothing empty in it.
  expect(inLists(imported.draft)).toStrictEqual(toDataset(imported.draft));
  const result = readDataset(toDataset(imported.draft));
  if (!result.ok) expect(result.error).toEqual([]);
  if (!result.ok) throw new Error("no sound dataset");
  return { ...imported, dataset: result.value };
}

const meaningsOf = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  proposeColumns(header, rows).map(({ meaning }) => meaning);

describe("the meaning of columns", () => {
  const values = [
    [
      "2019-04-05",
      "Tripoli",
      "32.88",
      "13.19",
      "Shelling",
      "3",
      "A shell hit the airport at night, witnesses said.",
      "AFP",
    ],
    [
      "2019-04-06",
      "Sirte",
      "31.20",
      "16.58",
      "Air strike",
      "0",
      "Planes flew over the coast road, nobody was hurt.",
      "Reuters",
    ],
    [
      "2019-04-07",
      "Misrata",
      "32.37",
      "15.09",
      "Shelling",
      "1",
      "The port was closed for a day after the attack.",
      "AFP",
    ],
  ];
  const expected = ["when", "place", "lat", "lon", "kind", "deaths", "note", "source"];

  it.each<[string, string[]]>([
    [
      "English",
      ["Date", "Place", "Latitude", "Longitude", "Type", "Killed", "Description", "Source"],
    ],
    ["French", ["Date", "Lieu", "Latitude", "Longitude", "Type", "Morts", "Description", "Source"]],
    [
      "Spanish",
      ["Fecha", "Lugar", "Latitud", "Longitud", "Tipo", "Muertos", "Descripción", "Fuente"],
    ],
    ["Russian", ["Дата", "Место", "Широта", "Долгота", "Тип", "Погибшие", "Описание", "Источник"]],
    ["Arabic", ["التاريخ", "المكان", "خط العرض", "خط الطول", "النوع", "القتلى", "الوصف", "المصدر"]],
  ])("is proposed from names in %s", (_, header) => {
    expect(meaningsOf(header, values)).toEqual(expected);
    const [date] = proposeColumns(header, values);
    expect(date).toMatchObject({
      sure: "certain",
      by: "both",
      samples: ["2019-04-05", "2019-04-06", "2019-04-07"],
    });
  });

  it("is only a guess, and not applied, where the contents alone speak for it", () => {
    const columns = proposeColumns(
      ["a", "b"],
      [
        ["2019-04-05", "12"],
        ["2019-04-06", "13"],
      ],
    );
    expect(columns[0]).toMatchObject({ meaning: "when", sure: "guess", by: "contents" });
    expect(proposedMapping(columns).columns).toEqual([null, null]);
  });

  it.each([
    ["event_id", ["Wire", "Courier"], "id"],
    ["incident ID", ["Wire", "Courier"], "id"],
    ["event_id", ["Wire", "Wire"], null],
    ["event_id", ["Wire", ""], null],
    ["code", ["Wire", "Courier"], null],
  ] as const)(
    "is an id that comes again only where rows of it name different sources: %s, %j",
    (name, sources, expected) => {
      const rows = sources.map((source, at) => ["E1", `2024-03-0${at + 4}`, source]);
      expect(meaningsOf([name, "date", "source"], rows)).toEqual([expected, "when", "source"]);
    },
  );

  it("is a number of its own where columns differ only in what stands in brackets", () => {
    const header = ["date", "deaths (Reuters)", "deaths (AP)", "Injured [AP]"];
    const rows = [["2024-03-04", "3", "4", "5"]];
    expect(meaningsOf(header, rows)).toEqual(["when", "count", "count", "wounded"]);
    const { dataset } = read(header, rows);
    expect(dataset.events[0]).toMatchObject({
      numbers: [
        { name: "deaths (Reuters)", best: 3 },
        { name: "deaths (AP)", best: 4 },
      ],
    });
    expect(dataset.events[0]).not.toHaveProperty("fatalities");
  });

  it("is not proposed where the contents contradict the name", () => {
    expect(
      meaningsOf(
        ["date", "lat"],
        [
          ["tomorrow", "north"],
          ["soon", "south"],
        ],
      ),
    ).toEqual([null, null]);
  });
});

describe("rows of any table", () => {
  it("become events with all that the row says, and what has no meaning is kept with it", () => {
    const header = [
      "Date",
      "What",
      "Where",
      "lat",
      "lon",
      "Side A",
      "Side B",
      "Killed",
      "Source",
      "link",
      "weather",
    ];
    const { dataset, problems } = read(header, [
      [
        "4–6 April 2019",
        "Clash",
        "Tripoli",
        "32,88",
        "13,19",
        "LNA",
        "GNA",
        "1,200",
        "AFP; Reuters",
        "https://e.org/1",
        "fair",
      ],
      ["2019-04", "Talks", "", "", "", "LNA", "", "", "", "https://e.org/2", ""],
    ]);
    expect(problems).toEqual([]);
    const [clash, talks] = dataset.events;
    expect(clash).toMatchObject({
      title: "Clash",
      when: { edtf: "2019-04-04/2019-04-06" },
      where: { extent: "point", place: "tripoli" },
      participants: [
        { actor: "lna", role: "party", side: 1 },
        { actor: "gna", role: "party", side: 2 },
      ],
      cites: ["afp", "reuters"],
      fatalities: { best: 1200 },
      imported: { codes: { weather: "fair", Date: "4–6 April 2019" } },
    });
    expect(talks).toMatchObject({
      when: { edtf: "2019-04" },
      where: {
        extent: "unplaced",
        reason: "The row gives no place.",
        translations: {
          ar: { reason: "لا يذكر السجل مكانًا." },
          ru: { reason: "В строке не указано место." },
        },
      },
      participants: [{ actor: "lna", role: "principal" }],
    });
    expect(talks).not.toHaveProperty("fatalities");
    expect(dataset.places).toMatchObject([{ name: "Tripoli", lonLat: [13.19, 32.88] }]);
  });

  it("tell each value that cannot be read, with row and column, and keep the row", () => {
    const { dataset, problems, rows } = read(
      ["date", "lat", "lon", "deaths", "title"],
      [
        ["2019-04-05", "32.8", "13.1", "2", "one"],
        ["2019-04-05", "32.8", "13.1", "2", "two"],
        ["2019-04-05", "32.8", "13.1", "2", "three"],
        ["2019-04-05", "32.8", "13.1", "2", "four"],
        ["2019-02-31", "95", "13.1", "many", "five", "extra"],
      ],
    );
    expect(rows).toEqual({ read: 5, events: 5, inPart: 1, leftOut: 0 });
    expect(problems.map(({ at, code, found }) => [at, code, found])).toEqual([
      [{ row: 6, column: "6" }, "extra-cells", "extra"],
      [{ row: 6, column: "deaths" }, "no-count", "many"],
      [{ row: 6, column: "date" }, "no-date", "2019-02-31"],
      [{ row: 6, column: "lat" }, "no-position", "95"],
    ]);
    expect(dataset.events[4]).toMatchObject({
      when: { edtf: "/", note: "2019-02-31" },
      where: { extent: "unplaced" },
    });
  });

  it("always give a sound dataset, whatever stands in the cells and however they are mapped", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "2019-04-05",
        "5/4/2019",
        "13/4/2019",
        "43560",
        "32.8",
        "-200",
        "12,5",
        "=1+1",
        "https://a.b/c",
        "Libya",
        "a;a;b",
        "none",
        "\0",
        "0",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.toWellFormed()),
    );
    const meaning = fc.constantFrom(null, ...MEANING_NAMES);
    fc.assert(
      fc.property(
        fc.uniqueArray(meaning, { minLength: 6, maxLength: 12 }),
        fc.array(fc.array(cell, { minLength: 12, maxLength: 13 }), { minLength: 1, maxLength: 5 }),
        (columns, rows) => {
          const header = columns.map((one, at) => `${one ?? "x"} ${at}`);
          const { dataset, rows: counted } = read(header, rows, { columns });
          const again = counted.retold?.rows ?? 0;
          expect(dataset.events.length + again).toBe(rows.length);
        },
      ),
    );
  });
});

describe("days and months", () => {
  const dates = (...texts: string[]) =>
    read(
      ["date", "title"],
      texts.map((text, at) => [text, `t${at}`]),
      { columns: ["when", "title"] },
    );
  const whens = ({ dataset }: ReturnType<typeof dates>) =>
    dataset.events.map((event) => ("when" in event ? event.when.edtf : ""));

  it("are read in the order that one cell of the column tells, also before it", () => {
    const american = dates("4/5/2019", "4/25/2019");
    expect(whens(american)).toEqual(["2019-04-05", "2019-04-25"]);
    expect(american.questions).toEqual([]);
  });

  it("are asked, with both readings, where no cell tells", () => {
    const { questions } = dates("4/5/2019", "6/7/2019");
    expect(questions).toMatchObject([
      {
        id: "day-first",
        taken: "day-first",
        choices: [{ example: "4/5/2019 = 2019-05-04" }, { example: "4/5/2019 = 2019-04-05" }],
      },
    ]);
  });

  it("are asked where cells of both orders stand in one column", () => {
    expect(dates("25/4/2019", "4/25/2019", "25/5/2019", "1/2/2019").questions).toMatchObject([
      {
        id: "day-first",
        taken: "day-first",
        because: expect.stringContaining("2 cells allow only the day"),
      },
    ]);
  });

  it("are serials only in a column of serials", () => {
    expect(whens(dates("43560", "43561"))).toEqual(["2019-04-05", "2019-04-06"]);
    const mixed = dates("2019-04-05", "2019-04-06", "43560");
    expect(mixed.problems).toMatchObject([{ code: "no-date", found: "43560", at: { row: 4 } }]);
  });
});

describe("coordinates", () => {
  it.each<[string, "lat" | "lon", number | null]>([
    ["32.88", "lat", 32.88],
    ["32,88", "lat", 32.88],
    ["-13.2", "lon", -13.2],
    ["32°53'14\"N", "lat", 32.887222],
    ["13° 11′ 29″ W", "lon", -13.191389],
    ["N 32 53 14", "lat", 32.887222],
    ["32°53'N", "lon", null],
    ["95", "lat", null],
    ["north", "lat", null],
  ])("are read: %s as %s", (text, axis, value) => {
    expect(readCoordinate(text, axis)).toBe(value);
  });

  const header = ["country", "lat", "lon", "title"];
  const mapped = { columns: ["country", "lat", "lon", "title"] } as const;

  it("in each other's column are told, and asked", () => {
    const { problems, questions } = read(
      header,
      [
        ["Libya", "13.2", "32.9", "a"],
        ["Libya", "16.6", "31.2", "b"],
      ],
      mapped,
    );
    expect(problems).toMatchObject([
      { code: "swapped", outcome: "kept-as-written" },
      { code: "swapped" },
    ]);
    expect(questions).toMatchObject([{ id: "swapped", taken: "as-written" }]);
    const mended = read(header, [["Libya", "13.2", "32.9", "a"]], { ...mapped, swapped: true });
    expect(mended.problems).toEqual([]);
    expect(mended.dataset.places[0]?.lonLat).toEqual([13.2, 32.9]);
  });

  it("without their sign are told", () => {
    const { problems } = read(header, [["Brazil", "15.8", "47.9", "a"]], mapped);
    expect(problems).toMatchObject([
      { code: "no-sign", expected: "a position in Brazil; -15.8, -47.9 is in it" },
    ]);
  });
});

describe("a kind", () => {
  it("may be called by the name of what every object has", () => {
    const { dataset } = read(["kind", "date"], [["constructor", "2024-03-04"]], {
      columns: ["kind", "when"],
    });
    expect(dataset.kinds?.events).toEqual([
      { id: "constructor", name: "constructor", glyph: "cross" },
    ]);
  });
});

describe("a date in parts", () => {
  it("of a year that is not known has no note of nothing", () => {
    const { dataset } = read(["year", "month", "day"], [["0", "0", "0"]], {
      columns: ["year", "month", "day"],
    });
    expect(dataset.events[0]).toMatchObject({ when: { edtf: "/", basis: "stated" } });
  });
});
