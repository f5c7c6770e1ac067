/** What a reader of files says in words of its own, and what a codebook calls a kind, is said in every language of the atlas. */
import { describe, expect, it } from "vitest";
import { createAcledReader } from "../../../../src/formats/acled/read-acled.ts";
import { createGtdReader } from "../../../../src/formats/gtd/read-gtd.ts";
import { createScadReader } from "../../../../src/formats/scad/read-scad.ts";
import type { CreateReader } from "../../../../src/formats/table/readers.ts";
import { createUcdpReader } from "../../../../src/formats/ucdp/read-ucdp.ts";
import { importOf } from "../every-field.ts";
import { type Row, readRows } from "./read-rows.ts";

const OTHERS = ["ar", "ru"];

const TABLES: readonly (readonly [string, CreateReader, readonly Row[]])[] = [
  [
    "UCDP GED",
    createUcdpReader,
    [1, 2, 3, 9].map((type) => ({
      id: type,
      type_of_violence: type,
      side_a: "A",
      side_b: type === 3 ? "Civilians" : "",
    })),
  ],
  [
    "ACLED",
    createAcledReader,
    [
      { event_type: "Battles", actor1: "A" },
      { event_type: "Protests", actor1: "" },
    ],
  ],
  ["GTD", createGtdReader, [{ eventid: 1, iyear: 2001, gname: "Unknown" }]],
  ["SCAD", createScadReader, [{ eventid: 1, id: 1 }]],
];

describe.each(TABLES)("of %s", (_, create, rows) => {
  const { dataset } = readRows(create, ...rows);

  it("every reason why something is missing is said in each language", () => {
    expect(dataset.gaps?.length).toBeGreaterThan(1);
    for (const { note, translations = {} } of dataset.gaps ?? [])
      expect([note, Object.keys(translations)]).toEqual([note, OTHERS]);
  });
});

it.each([
  ["UCDP GED", createUcdpReader, { id: 1, date_start: "May", date_end: "June" }],
  ["ACLED", createAcledReader, { event_date: "soon" }],
  ["GTD", createGtdReader, { eventid: 1, city: "Homs" }],
  ["SCAD", createScadReader, { eventid: 1, id: 1, elocal: "Homs" }],
] as const)("of %s, why an event has no place is said in each language", (_, create, row) => {
  const [event] = readRows(create, row).dataset.events;
  if (!event || !("where" in event)) throw new Error("it is told by one voice");
  const { where, when } = event;
  if (where.extent !== "unplaced") throw new Error("no row has coordinates");
  expect(Object.keys(where.translations ?? {})).toEqual(OTHERS);
  if (when.note !== undefined) expect(Object.keys(when.translations ?? {})).toEqual(OTHERS);
});

it("what the file has stands in the reason in each language", () => {
  const row = { id: 1, date_start: "May", date_end: "June" };
  const [event] = readRows(createUcdpReader, row).dataset.events;
  expect(event).toMatchObject({
    when: {
      note: "The row has “May” to “June”.",
      translations: {
        ar: { note: "في السجل من «May» إلى «June»." },
        ru: { note: "В строке: с «May» по «June»." },
      },
    },
  });
});

it("the kinds of UCDP GED, and its civilians, have a name in each language", () => {
  const [, create, rows] = TABLES[0] ?? [];
  if (!create || !rows) throw new Error("it is the first");
  const { events = [], actors = [] } = readRows(create, ...rows).dataset.kinds ?? {};
  expect(events).toHaveLength(4);
  for (const { name, translations = {} } of [...events, ...actors])
    expect([name, Object.keys(translations)]).toEqual([name, OTHERS]);
});

it("a kind that only the file knows is left in the file's own words", () => {
  const { dataset } = readRows(createAcledReader, { event_type: "Gatherings" });
  const [kind] = dataset.kinds?.events ?? [];
  expect([kind?.name, kind?.translations]).toEqual(["Gatherings", undefined]);
});

it("a story map's reasons and kinds are said in each language", async () => {
  const { dataset } = await importOf({ storymap: { slides: [{ text: { headline: "A" } }] } });
  const said = [...(dataset.gaps ?? []), ...(dataset.kinds?.events ?? [])];
  expect(said).toHaveLength(4);
  for (const { id, translations = {} } of said)
    expect([id, Object.keys(translations)]).toEqual([id, OTHERS]);
});
