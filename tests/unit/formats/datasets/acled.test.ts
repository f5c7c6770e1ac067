/** Rows of ACLED, of today and of old: precision becomes dates and extents, kinds are called what they are. */
import { describe, expect, it } from "vitest";
import { createAcledReader } from "../../../../src/formats/acled/read-acled.ts";
import { acledWhen } from "../../../../src/formats/acled/when.ts";
import { recogniseTable } from "../../../../src/formats/table/recognise.ts";
import { type Row, readRows } from "./read-rows.ts";

const ROW = {
  event_id_cnty: "ARD7",
  event_date: "2019-04-06",
  year: 2019,
  time_precision: 1,
  disorder_type: "Political violence",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of Arden (2012-)",
  assoc_actor_1: "Police; Guards",
  inter1: "State forces",
  actor2: "Reds",
  assoc_actor_2: "",
  inter2: "Rebel group",
  interaction: "State forces-Rebel group",
  country: "Libya",
  admin1: "North",
  location: "The mill",
  latitude: "32.5",
  longitude: "13.25",
  geo_precision: 1,
  source: "Wire; Post",
  notes: "On 6 April, both fought at the mill.",
  fatalities: 3,
  tags: "crowd size=no report",
  timestamp: 1559165762,
} as const;
const read = (row: Row = {}) => {
  const imported = readRows(createAcledReader, { ...ROW, ...row });
  return { ...imported, event: imported.events[0] };
};

describe("a row of ACLED", () => {
  it("is recognised by its columns, in capitals too", () => {
    const names = Object.keys(ROW);
    expect(recogniseTable(names)).toMatchObject({ format: "acled", sure: "certain" });
    expect(recogniseTable(names.map((name) => name.toUpperCase()))).toMatchObject({
      format: "acled",
    });
  });

  it("becomes a pair whose sides have several actors, with its kind, sources and codes", () => {
    const { event, dataset, problems } = read();
    expect(problems).toEqual([]);
    expect(event).toMatchObject({
      id: "acled-ARD7",
      title: "Armed clash: Military Forces of Arden (2012-) and Reds, The mill",
      kind: "battles",
      when: { edtf: "2019-04-06" },
      where: { extent: "point" },
      fatalities: { best: 3 },
      tags: ["Armed clash", "crowd size=no report"],
      cites: ["wire", "post"],
      imported: {
        from: "ACLED",
        id: "ARD7",
        whenPrecision: "1",
        codes: { inter1: "State forces", timestamp: "1559165762" },
      },
    });
    expect(event?.participants.map((one) => ("side" in one ? one.side : 0))).toEqual([1, 1, 1, 2]);
    expect(dataset.kinds?.events).toMatchObject([{ name: "Battles", glyph: "clash" }]);
    expect(dataset.kinds?.actors?.map(({ name }) => name)).toEqual([
      "State forces",
      "Kind not given",
      "Rebel group",
    ]);
  });

  it.each<[string, Row, object[]]>([
    [
      "inter2",
      { actor2: "Civilians (Arden)", inter2: 7 },
      [{ role: "principal" }, { role: "target" }],
    ],
    [
      "the name",
      { actor1: "Civilians (Arden)", inter1: "", inter2: "" },
      [{ role: "principal", actor: "reds" }, { role: "target" }],
    ],
  ])("against civilians has them for the target, by %s", (_, row, participants) => {
    const { event } = read({ event_type: "Violence against civilians", assoc_actor_1: "", ...row });
    expect(event).toMatchObject({ kind: "violence-against-civilians", participants });
  });

  it("of one actor is that one's act; a battle of one lacks a side", () => {
    const alone = { actor2: "", inter2: "", assoc_actor_1: "" };
    expect(
      read({ ...alone, event_type: "Protests", actor1: "Protesters (Arden)", inter1: 6 }).event,
    ).toMatchObject({
      participants: [{ actor: "protesters-arden", role: "principal" }],
    });
    expect(read(alone).event).toMatchObject({
      participants: [{ role: "party", side: 1 }],
      absent: { participants: "no-side" },
    });
  });

  it("says how far its place is known", () => {
    expect(read({ geo_precision: 2 }).event?.where).toMatchObject({
      extent: "near",
      radiusKm: 25,
      basis: "inferred",
    });
    const region = read({ geo_precision: 3 });
    expect(region.event?.where).toMatchObject({ extent: "area", level: "governorate" });
    expect(region.dataset.places[0]?.name).toBe("North");
  });

  it("keeps a note whole that is too long for a summary", () => {
    const notes = "word ".repeat(600).trim();
    expect(read({ notes }).event).toMatchObject({ imported: { codes: { notes } } });
  });
});

describe("the day of a row", () => {
  it.each<[string, string, string | null]>([
    ["2019-04-06", "1", "2019-04-06"],
    ["06 April 2019", "1", "2019-04-06"],
    ["2019-04-06", "2", "[2019-04-03..2019-04-09]"],
    ["2019-01-02", "2", "[2018-12-30..2019-01-05]"],
    ["2019-04-15", "3", "2019-04"],
    ["soon", "1", null],
  ])("%s, precision %s", (cell, precision, edtf) => {
    expect(acledWhen(cell, precision)).toBe(edtf);
  });
});
