/** iCalendar by the letter of RFC 5545: lines, escapes, days and times. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, textValue } from "../../../../src/formats/icalendar/content-line.ts";
import { writeCalendar } from "../../../../src/formats/icalendar/write-calendar.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { HARBOUR } from "../../support/harbour.ts";
import { eventsOf, everyField } from "../every-field.ts";
import { anyEvents, datasetOf } from "../parquet/any-event.ts";

const NOW = new Date("2024-01-02T03:04:05Z");

function linesOf(dataset: Dataset): readonly string[] {
  return writeCalendar(dataset, NOW).text.replaceAll("\r\n ", "").split("\r\n");
}

/** Of a dataset with one event at this time. */
function timesOf(edtf: string): readonly string[] {
  const dataset = everyField();
  const [event] = eventsOf(dataset);
  if (!event) throw new Error("no event");
  const events = [{ ...event, when: { edtf, basis: "stated" as const } }];
  return linesOf({ ...dataset, events }).filter((line) => /^DT(START|END)/.test(line));
}

describe("lines", () => {
  it("are at most 75 bytes long, and whole again when they are joined", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const line = `SUMMARY:${textValue(text)}`;
        const folded = fold(line);
        expect(folded.endsWith("\r\n")).toBe(true);
        for (const part of folded.slice(0, -2).split("\r\n"))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        expect(folded.slice(0, -2).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });

  it("have what has a meaning escaped, and no line of their own", () => {
    expect(textValue("a, b; c\\d\r\ne\nBEGIN:VALARM")).toBe("a\\, b\\; c\\\\d\\ne\\nBEGIN:VALARM");
  });
});

describe("an event that several sources tell", () => {
  it("says of each when and where, beside the time of the first", () => {
    const said = linesOf(HARBOUR.dataset).find((line) => line.includes("Told twice"));
    expect(said).toBe(
      "DESCRIPTION:Told twice: one place\\; another day and another number.\\n" +
        "Northern Wire: 2024-03-12\\, Eastquay terminal\\; Coast Courier: 2024-03-13\\, Eastquay terminal",
    );
  });
});

describe("times", () => {
  it.each([
    ["2020-01-01", ["DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20200102"]],
    ["2020-01-01/2020-01-03", ["DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20200104"]],
    ["2020-02", ["DTSTART;VALUE=DATE:20200201", "DTEND;VALUE=DATE:20200301"]],
    ["[2020-01-01,2020-01-05]", ["DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20200106"]],
    ["2020-01-01/..", ["DTSTART;VALUE=DATE:20200101"]],
    // Tripoli is two hours ahead.
    ["2020-01-01T10:00", ["DTSTART:20200101T080000Z"]],
    [
      "2020-01-01T10:00+01:00/2020-01-01T12:00+01:00",
      ["DTSTART:20200101T090000Z", "DTEND:20200101T110100Z"],
    ],
    ["0044-03-15", ["DTSTART;VALUE=DATE:00440315", "DTEND;VALUE=DATE:00440316"]],
  ])("%s is %j", (edtf, lines) => {
    expect(timesOf(edtf)).toEqual(lines);
  });

  it.each(["../2020-01-01", "/", "-0044-03-15", "Y17000"])(
    "%s has no start that a calendar can hold, and is left out",
    (edtf) => {
      expect(timesOf(edtf)).toEqual([]);
    },
  );
});

it("writes an entry for each event that has a start, and says which have none", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const dataset = datasetOf(events);
      const ids = linesOf(dataset).flatMap((line) =>
        line.startsWith("UID:") ? [line.slice(4)] : [],
      );
      const { leftOut } = writeCalendar(dataset, NOW);
      const gone = new Set(leftOut.map(({ event }) => event));
      expect(ids).toEqual(events.filter(({ id }) => !gone.has(id)).map(({ id }) => `${id}@small`));
    }),
  );
});
