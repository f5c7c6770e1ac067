/** Rows of UCDP GED: what the codes say of day and place is carried over, sides stay a pair, three numbers stay three. */
import { describe, expect, it } from "vitest";
import { recogniseTable } from "../../../../src/formats/table/recognise.ts";
import { createUcdpReader } from "../../../../src/formats/ucdp/read-ucdp.ts";
import { ucdpWhen } from "../../../../src/formats/ucdp/when.ts";
import { type Row, readRows } from "./read-rows.ts";

const ROW = {
  id: 7,
  year: 2019,
  type_of_violence: 1,
  conflict_name: "Arden: Government",
  dyad_name: "Government of Arden - Reds",
  side_a: "Government of Arden",
  side_b: "Reds",
  number_of_sources: -1,
  source_office: "Wire;Post",
  source_date: "2019-04-06;2019-04-07",
  source_headline: "Clash at the mill",
  where_prec: 1,
  where_coordinates: "The mill",
  latitude: 32.5,
  longitude: 13.25,
  country: "Yemen (North Yemen)",
  event_clarity: 1,
  date_prec: 1,
  date_start: "2019-04-05 00:00:00.000",
  date_end: "2019-04-05 00:00:00.000",
  deaths_a: 1,
  deaths_b: 2,
  deaths_civilians: 0,
  deaths_unknown: 1,
  best: 4,
  high: 3,
  low: 5,
} as const;
const read = (...rows: readonly Row[]) =>
  readRows(createUcdpReader, ...rows.map((row, at) => ({ ...ROW, id: at + 1, ...row })));

describe("a row of UCDP GED", () => {
  it("is recognised by its columns", () => {
    expect(recogniseTable(Object.keys(ROW))).toMatchObject({ format: "ucdp-ged", sure: "certain" });
  });

  it("becomes a pair with three numbers, named sources and its own codes", () => {
    const { events, dataset, problems, rows } = read({});
    expect(problems).toEqual([]);
    expect(rows).toEqual({ read: 1, events: 1, inPart: 0, leftOut: 0 });
    expect(events[0]).toMatchObject({
      id: "ged-1",
      title: "Government of Arden and Reds, The mill",
      summary: "Clash at the mill",
      kind: "state-based",
      when: { edtf: "2019-04-05" },
      where: { extent: "point", place: "the-mill" },
      participants: [
        { actor: "government-of-arden", role: "party", side: 1 },
        { actor: "reds", role: "party", side: 2 },
      ],
      cites: ["wire-2019-04-06", "post-2019-04-07"],
      fatalities: {
        low: 5,
        best: 4,
        high: 3,
        parties: [
          { actor: "government-of-arden", best: 1 },
          { actor: "reds", best: 2 },
        ],
        civilians: { best: 0 },
        unknown: { best: 1 },
      },
      tags: ["Arden: Government"],
      imported: {
        from: "UCDP GED",
        id: "1",
        whenPrecision: "1",
        wherePrecision: "1",
        codes: { event_clarity: "1", type_of_violence: "1", number_of_sources: "-1" },
      },
    });
    expect(dataset.places).toMatchObject([
      { name: "The mill", lonLat: [13.25, 32.5], country: "YE" },
    ]);
    expect(dataset.actors.map(({ kind, faction }) => [kind, faction])).toEqual([
      ["government", "government-of-arden"],
      ["armed-group", "reds"],
    ]);
  });

  it("against civilians has a principal and a target that is on no side", () => {
    const { events, dataset } = read({
      type_of_violence: 3,
      side_b: "Civilians",
      deaths_b: 0,
      deaths_civilians: 2,
    });
    expect(events[0]).toMatchObject({
      kind: "one-sided",
      participants: [{ role: "principal" }, { actor: "civilians", role: "target" }],
      fatalities: { parties: [{ best: 1 }], civilians: { best: 2 } },
    });
    expect(dataset.actors[1]).toMatchObject({ kind: "civilians", faction: null });
  });

  it.each<[number, object]>([
    [1, { extent: "point" }],
    [2, { extent: "near", radiusKm: 25 }],
    [3, { extent: "area", level: "district" }],
    [4, { extent: "area", level: "governorate" }],
    [5, { extent: "area", level: "without-set-bounds" }],
    [6, { extent: "area", level: "country" }],
    [7, { extent: "area", level: "sea-or-air" }],
  ])("says how far its place is known: where_prec %i", (where_prec, where) => {
    expect(read({ where_prec }).events[0]).toMatchObject({
      where,
      imported: { wherePrecision: `${where_prec}` },
    });
  });

  it("whose lists of sources differ in length gives no source a day", () => {
    const { dataset } = read({ source_date: "2019-04-06" });
    expect(dataset.sources.map(({ title }) => title)).toEqual(["UCDP GED", "Wire", "Post"]);
  });

  it("with one name on both sides has two actors", () => {
    expect(read({ side_a: "Reds" }).events[0]?.participants.map(({ actor }) => actor)).toEqual([
      "reds",
      "reds-2",
    ]);
  });

  it("is kept where values cannot be read, and each is told", () => {
    const { events, problems, rows } = read(
      {},
      { id: 1, date_start: "spring", latitude: "north", best: 9, low: "few", side_b: "" },
    );
    expect(rows).toEqual({ read: 2, events: 2, inPart: 1, leftOut: 0 });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      "no-count",
      "no-date",
      "no-position",
      "no-sum",
      "repeated-id",
    ]);
    expect(events[1]).toMatchObject({
      id: "ged-1-2",
      when: { edtf: "/" },
      where: { extent: "unplaced" },
      absent: { participants: "no-side" },
      participants: [{ role: "party", side: 1 }],
    });
  });
});

describe("the days of a row", () => {
  it.each<[string, string, string, string | null]>([
    ["2019-04-05", "2019-04-05", "1", "2019-04-05"],
    ["2019-04-05", "2019-04-05", "2", "2019-04-05"],
    ["2019-04-05", "2019-04-09", "1", "[2019-04-05..2019-04-09]"],
    ["2019-04-05", "2019-04-09", "2", "2019-04-05/2019-04-09"],
    ["2019-04-01", "2019-04-30", "1", "2019-04"],
    ["2019-04-01", "2019-04-30", "2", "2019-04-01/2019-04-30"],
    ["2020-02-01", "2020-02-28", "1", "[2020-02-01..2020-02-28]"],
    ["2019-01-01", "2019-12-31", "1", "2019"],
    ["2019-04-09", "2019-04-05", "1", null],
    ["2019-02-30", "2019-03-01", "1", null],
  ])("%s to %s, clarity %s", (start, end, clarity, edtf) => {
    expect(ucdpWhen(start, end, clarity)).toBe(edtf);
  });
});
