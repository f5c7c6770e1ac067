/** The field's datasets list their sources and have one figure an event: however rows repeat, nothing of them is an account. */
import { describe, expect, it } from "vitest";
import { createAcledReader } from "../../../../src/formats/acled/read-acled.ts";
import { createGtdReader } from "../../../../src/formats/gtd/read-gtd.ts";
import { createScadReader } from "../../../../src/formats/scad/read-scad.ts";
import { createUcdpReader } from "../../../../src/formats/ucdp/read-ucdp.ts";
import { type Row, readRows } from "./read-rows.ts";

const UCDP: Row = {
  id: 7,
  type_of_violence: 1,
  side_a: "Government of Arden",
  side_b: "Reds",
  source_office: "Wire;Post",
  source_article: "Wire,2019-04-06,Clash;Post,2019-04-07,Clash at the mill",
  date_start: "2019-04-05",
  date_end: "2019-04-05",
  best: 4,
};
const ACLED: Row = {
  event_id_cnty: "ARD7",
  event_date: "2019-04-06",
  event_type: "Battles",
  actor1: "Reds",
  source: "Wire; Post",
  fatalities: 3,
};
const GTD: Row = {
  eventid: "201904060001",
  iyear: 2019,
  imonth: 4,
  iday: 6,
  gname: "Reds",
  nkill: 3,
  scite1: "Wire, 7 April",
  scite2: "Post, 8 April",
};
const SCAD: Row = { eventid: "1", id: "2", styr: 2019, stmo: 4, stday: 6, ndeath: 3, nsource: 2 };

describe("lists of sources", () => {
  it.each([
    ["UCDP GED", createUcdpReader, UCDP, { source_office: "Courier", best: 9 }],
    ["ACLED", createAcledReader, ACLED, { source: "Courier", fatalities: 9 }],
    ["GTD", createGtdReader, GTD, { scite1: "Courier", scite2: "", nkill: 9 }],
    ["SCAD", createScadReader, SCAD, { ndeath: 9 }],
  ] as const)("make no accounts: %s", (_, create, row, other) => {
    const { events, rows, questions } = readRows(create, row, { ...row, ...other });
    expect(events).toHaveLength(2);
    expect(events.some((event) => "accounts" in event)).toBe(false);
    expect(rows).not.toHaveProperty("retold");
    expect(questions).toEqual([]);
  });
});
