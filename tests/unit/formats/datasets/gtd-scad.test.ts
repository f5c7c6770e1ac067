/** Rows of GTD and SCAD: what they write for "not known" is not taken for a number, a day or a group. */
import { describe, expect, it } from "vitest";
import { createGtdReader } from "../../../../src/formats/gtd/read-gtd.ts";
import { createScadReader } from "../../../../src/formats/scad/read-scad.ts";
import { type Row, readRows } from "./read-rows.ts";

const GTD = {
  eventid: "201904060001",
  iyear: 2019,
  imonth: 4,
  iday: 6,
  approxdate: "",
  extended: 0,
  resolution: "",
  country_txt: "Libya",
  provstate: "North",
  city: "Millford",
  latitude: 32.5,
  longitude: 13.25,
  specificity: 1,
  summary: "A device went off.",
  attacktype1: 3,
  attacktype1_txt: "Bombing/Explosion",
  targtype1_txt: "Business",
  gname: "Reds",
  nkill: 3,
  nkillter: 1,
  nwound: -9,
  scite1: "Wire, 7 April",
  newcolumn: "x",
} as const;
const gtd = (row: Row = {}) => readRows(createGtdReader, { ...GTD, ...row });

describe("a row of GTD", () => {
  it("becomes an act of its group", () => {
    const { events, problems } = gtd();
    expect(problems).toEqual([]);
    expect(events[0]).toMatchObject({
      id: "gtd-201904060001",
      title: "Bombing/Explosion: Reds, Millford",
      kind: "attack-bombing-explosion",
      when: { edtf: "2019-04-06" },
      participants: [{ actor: "reds", role: "principal" }],
      fatalities: { best: 3, parties: [{ actor: "reds", best: 1 }] },
      cites: ["wire-7-april"],
      tags: ["Business"],
      imported: { codes: { attacktype1: "3", newcolumn: "x" } },
    });
    expect(events[0]).not.toHaveProperty("wounded");
  });

  it.each<[Row, string]>([
    [{ iday: 0 }, "2019-04"],
    [{ imonth: 0, iday: 0 }, "2019"],
    [{ extended: 1, resolution: "4/9/2019" }, "2019-04-06/2019-04-09"],
    [{ extended: 1, resolution: "4/1/2019" }, "2019-04-06"],
  ])("says when, as far as it is known: %j", (row, edtf) => {
    expect(gtd(row).events[0]?.when.edtf).toBe(edtf);
  });

  it.each<[number, object]>([
    [2, { extent: "area", level: "district" }],
    [4, { extent: "area", level: "governorate" }],
    [5, { extent: "unplaced" }],
  ])("says how far its place is known: specificity %i", (specificity, where) => {
    expect(gtd({ specificity }).events[0]?.where).toMatchObject(where);
  });

  it("of an unknown group has nobody, for a reason", () => {
    expect(gtd({ gname: "Unknown" }).events[0]).toMatchObject({
      participants: [],
      absent: { participants: "no-group" },
    });
  });
});

const SCAD = {
  eventid: "6150001",
  id: 1,
  countryname: "Algeria",
  startdate: "28-Jan-90",
  enddate: "30-Jan-90",
  stday: 28,
  stmo: 1,
  styr: 1990,
  eday: 30,
  emo: 1,
  eyr: 1990,
  etype: 4,
  actor1: "students",
  actor2: "",
  target1: "government",
  ndeath: -99,
  npart: 4,
  elocal: "Algiers",
  latitude: 36.7,
  longitude: 3.05,
  notes: "Windows were broken.",
} as const;
const scad = (row: Row = {}) => readRows(createScadReader, { ...SCAD, ...row }).events[0];

describe("a row of SCAD", () => {
  it("becomes an event of its type with those who did it and at whom", () => {
    const event = scad();
    expect(event).toMatchObject({
      kind: "spontaneous-violent-riot",
      when: { edtf: "1990-01-28/1990-01-30" },
      where: { extent: "point", place: "algiers" },
      participants: [
        { actor: "students", role: "principal" },
        { actor: "government", role: "target" },
      ],
      imported: { codes: { etype: "4", ndeath: "-99", npart: "4" } },
    });
    expect(event).not.toHaveProperty("fatalities");
  });

  it("reads dates of two-digit years where there are no columns for the parts", () => {
    expect(scad({ styr: "", eyr: "" })?.when.edtf).toBe("1990-01-28/1990-01-30");
  });
});
