/** The reader of dates against the standard's examples, a shared judge, a second reader and its own promises. */

import { existsSync, readFileSync } from "node:fs";
import readWithPackage from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edtf, edtfToInterval, instantToEdtf, parseEdtf } from "../../../src/model/edtf.ts";
import { toInstant } from "../../../src/model/interval.ts";
import { parseZone, type Zone } from "../../../src/model/zone.ts";
import { cpuTime } from "../support/cpu-time.ts";
import { runs } from "../support/runs.ts";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: expected ${result.error}`);
  return result.value;
}

function refuse(text: string): string {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} was taken for a date`);
  return result.error;
}

function zoneOf(name: string): Zone {
  const result = parseZone(name);
  if (!result.ok) throw new Error(`${name}: expected ${result.error}`);
  return result.value;
}

const utc = zoneOf("UTC");
const tripoli = zoneOf("Africa/Tripoli");

/** `-000200-01-01` and the like as the civil milliseconds of an edge. */
function ms(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso.includes("T") ? `${iso}Z` : `${iso}T00:00Z`);
}

/** Text, precision, first moment, first moment after, marks (~ ? X); `null` for an end that is not given. */
type Row = readonly [string, Edtf["precision"], string | null, string | null, string?];

const LEVEL_0: readonly Row[] = [
  ["1985-04-12", "day", "1985-04-12", "1985-04-13"],
  ["1985-04", "month", "1985-04-01", "1985-05-01"],
  ["1985-12", "month", "1985-12-01", "1986-01-01"],
  ["1985", "year", "1985-01-01", "1986-01-01"],
  ["0000", "year", "0000-01-01", "0001-01-01"],
  ["2000-02-29", "day", "2000-02-29", "2000-03-01"],
  ["1985-04-12T23:20:30", "second", "1985-04-12T23:20:30", "1985-04-12T23:20:31"],
  ["1985-04-12T23:20", "minute", "1985-04-12T23:20", "1985-04-12T23:21"],
  ["1985-04-12T23:20:30.25", "second", "1985-04-12T23:20:30.250", "1985-04-12T23:20:30.260"],
  ["1985-04-12T24:00:00", "second", "1985-04-13", "1985-04-13T00:00:01"],
  ["1964/2008", "year", "1964-01-01", "2009-01-01"],
  ["2004-06/2006-08", "month", "2004-06-01", "2006-09-01"],
  ["2004-02-01/2005-02-08", "day", "2004-02-01", "2005-02-09"],
  ["2004-02-01/2005-02", "month", "2004-02-01", "2005-03-01"],
  ["2004-02-01/2005", "year", "2004-02-01", "2006-01-01"],
];

const LEVEL_1: readonly Row[] = [
  ["Y170002", "year", "+170002-01-01", "+170003-01-01"],
  ["Y-170002", "year", "-170002-01-01", "-170001-01-01"],
  ["2001-21", "season", "2001-03-01", "2001-06-01"],
  ["2001-24", "season", "2001-12-01", "2002-03-01"],
  ["1984?", "year", "1984-01-01", "1985-01-01", "?"],
  ["2004-06~", "month", "2004-06-01", "2004-07-01", "~"],
  ["2004-06-11%", "day", "2004-06-11", "2004-06-12", "~?"],
  ["201X", "decade", "2010-01-01", "2020-01-01", "X"],
  ["20XX", "century", "2000-01-01", "2100-01-01", "X"],
  ["XXXX", "longer", "0000-01-01", "+010000-01-01", "X"],
  ["2004-XX", "year", "2004-01-01", "2005-01-01", "X"],
  ["1985-04-XX", "month", "1985-04-01", "1985-05-01", "X"],
  ["1985-XX-XX", "year", "1985-01-01", "1986-01-01", "X"],
  ["1985-04-12/..", "day", "1985-04-12", null],
  ["1985-04/..", "month", "1985-04-01", null],
  ["../1985-04-12", "day", null, "1985-04-13"],
  ["/1985", "year", null, "1986-01-01"],
  ["1985/", "year", "1985-01-01", null],
  ["../..", "longer", null, null],
  ["-1985", "year", "-001985-01-01", "-001984-01-01"],
  ["1984~/2004-06", "year", "1984-01-01", "2004-07-01", "~"],
];

const LEVEL_2: readonly Row[] = [
  ["Y-17E4", "year", "-170000-01-01", "-169999-01-01"],
  ["1950S2", "century", "1900-01-01", "2000-01-01"],
  ["Y171010S3", "longer", "+171000-01-01", "+172000-01-01"],
  ["-1859S3", "decade", "-001859-01-01", "-001849-01-01"],
  ["-1859S5", "year", "-001859-01-01", "-001858-01-01"],
  ["2001-30", "season", "2001-12-01", "2002-03-01"],
  ["2001-34", "season", "2001-04-01", "2001-07-01"],
  ["2001-39", "season", "2001-09-01", "2002-01-01"],
  ["2001-41", "season", "2001-07-01", "2002-01-01"],
  ["2003-22/2003-23", "season", "2003-06-01", "2003-12-01"],
  ["2003-22/2004", "year", "2003-06-01", "2005-01-01"],
  ["2003-24~/..", "season", "2003-12-01", null, "~"],
  ["../2003-41", "season", null, "2004-01-01"],
  ["19", "century", "1900-01-01", "2000-01-01"],
  ["197~", "decade", "1970-01-01", "1980-01-01", "~"],
  ["-019", "decade", "-000199-01-01", "-000189-01-01"],
  ["[1667,1668,1670..1672]", "year", "1667-01-01", "1673-01-01"],
  ["[..1760-12-03]", "day", null, "1760-12-04"],
  ["[1760-01,1760-02,1760-12..]", "month", "1760-01-01", null],
  ["[1667,1668, 1670..1672]", "year", "1667-01-01", "1673-01-01"],
  ["{1960 ,  1961-12}", "year", "1960-01-01", "1962-01-01"],
  ["2004-06-~01/2004-06-~20", "day", "2004-06-01", "2004-06-21", "~"],
  ["?2004-06-~11", "day", "2004-06-11", "2004-06-12", "~?"],
  ["156X-12-25", "decade", "1560-12-25", "1569-12-26", "X"],
  ["15XX-12-25", "century", "1500-12-25", "1599-12-26", "X"],
  ["XXXX-12-XX", "longer", "0000-12-01", "+010000-01-01", "X"],
  ["1XXX-XX", "longer", "1000-01-01", "2000-01-01", "X"],
  ["1984-1X", "year", "1984-10-01", "1985-01-01", "X"],
  ["1560-XX-31", "year", "1560-01-31", "1561-01-01", "X"],
  ["190X-02-29", "decade", "1904-02-29", "1908-03-01", "X"],
  ["1900-02-2X", "month", "1900-02-20", "1900-03-01", "X"],
  ["-20XX", "century", "-002099-01-01", "-001999-01-01", "X"],
  ["-XXXX-12-31", "longer", "-009999-12-31", "0000-01-01", "X"],
];

describe("the standard's kinds of dates", () => {
  for (const [level, rows] of [LEVEL_0, LEVEL_1, LEVEL_2].entries())
    for (const [text, precision, earliest, latest, marks = ""] of rows)
      it(`level ${level}: ${text} is known to the ${precision}, from ${earliest} to before ${latest}`, () => {
        const edtf = read(text);
        expect(edtf.text).toBe(text);
        expect(edtf.precision).toBe(precision);
        expect(edtf.earliest?.ms ?? null).toBe(ms(earliest));
        expect(edtf.latest?.ms ?? null).toBe(ms(latest));
        expect(edtf.approximate).toBe(marks.includes("~"));
        expect(edtf.uncertain).toBe(marks.includes("?"));
        expect(edtf.unspecified).toBe(marks.includes("X"));
      });

  it("tells the four types apart", () => {
    const types = ["1985", "1985/1986", "[1985,1987]", "{1985,1987}"].map(
      (text) => read(text).type,
    );
    expect(types).toEqual(["date", "interval", "one-of", "all-of"]);
  });

  it("tells open ends from unknown ones", () => {
    expect(read("../1985")).toMatchObject({ start: "open", end: "given" });
    expect(read("1985/")).toMatchObject({ start: "given", end: "unknown" });
    expect(read("/")).toMatchObject({ start: "unknown", end: "unknown" });
    expect(read("{1985..}")).toMatchObject({ start: "given", end: "open" });
  });

  it("keeps an offset that is given and leaves the others to the zone", () => {
    expect(read("1985-04-12T23:20:30+04:30").earliest?.offsetMinutes).toBe(270);
    expect(read("1985-04-12T23:20:30-04").earliest?.offsetMinutes).toBe(-240);
    expect(read("1985-04-12T23:20:30Z").earliest?.offsetMinutes).toBe(0);
    expect(read("1985-04-12T23:20:30").earliest?.offsetMinutes).toBeNull();
    expect(read("1985-04-12").earliest?.offsetMinutes).toBeNull();
  });

  it("moves years past what a Date holds to its limit", () => {
    expect(read("Y17E8").earliest?.ms).toBe(8.64e15);
    expect(read("Y-1E99999").latest?.ms).toBe(-8.64e15);
    expect(read("Y-3388E2S3").latest?.ms).toBe(-8.64e15);
    expect(read("Y170000002S1").precision).toBe("longer");
  });
});

describe("what is no date", () => {
  it.each([
    ["1900-02-29", "a day that exists: February 1900 has 28 days"],
    ["-0001-04-31", "a day that exists: April -0001 has 30 days"],
    ["2016-13", "a month from 01 to 12 or a season from 21 to 41"],
    ["2016-00-01", "a month from 01 to 12 or a season from 21 to 41"],
    ["2016-21-01", "a month from 01 to 12 before the day"],
    ["156X-09-31", "digits that fit some day of the calendar"],
    ["190X-02-30", "digits that fit some day of the calendar"],
    ["-0000", "year zero without a minus: 0000"],
    ["2019-04-05 ", "a date without spaces"],
    ["2019-04-05T25:00:00", "an hour from 00 to 23, or 24:00:00"],
    ["2019-04-05T24:00:00.5", "an hour from 00 to 23, or 24:00:00"],
    ["2019-04-05T23:59:60", "seconds from 00 to 59"],
    ["2019-04-05T10:30~", "a time such as 2019-04-05T10:30:00+02:00, with no mark of doubt"],
    ["2003-23/2003-22", "an end that does not begin before the interval's start"],
    ["2019/2018", "an end that does not begin before the interval's start"],
    ["1985/86", "a year of four digits, a season, a month, a day or a time at the interval's end"],
    ["[1670..1667]", "a range whose end is not before its start"],
    ["[1670,..1672]", "an open start first in its set"],
    ["[1670..,1672]", "an open end last in its set"],
    ["[1667,\t1668]", "no white space but spaces in a set"],
    ["[1667}", "a set closed by the bracket that opened it: [...] or {...}"],
    ["[..]", "a date before or after .. in a set"],
    ["[1667,19]", "years, months or days as members of a set"],
    ["{}", 'a date such as 2019, 2019-04, 2019-04-05 or 2019-04-05T10:30:00Z (in the set\'s "")'],
    ["1985/2000/2010", "one / between the start and the end of an interval"],
  ])("%j: expected %s", (text, expected) => {
    expect(refuse(text)).toBe(expected);
  });

  it("compares times at the two ends of an interval by their offsets", () => {
    expect(parseEdtf("2019-04-05T10:00+02:00/2019-04-05T09:00Z").ok).toBe(true);
    expect(parseEdtf("2019-04-05T10:00Z/2019-04-05T11:00+02:00").ok).toBe(false);
  });

  it("takes an end whose unspecified digits leave room for the start", () => {
    expect(parseEdtf("1985-04-12/198X").ok).toBe(true);
    expect(parseEdtf("1995-04-12/198X").ok).toBe(false);
  });
});

describe("spans on the axis", () => {
  it("puts a day between two midnights of the zone", () => {
    const { start, end } = edtfToInterval(read("2019-04-05"), tripoli);
    expect(start).toBe(Date.parse("2019-04-05T00:00+02:00"));
    expect(end).toBe(Date.parse("2019-04-06T00:00+02:00"));
  });

  it("gives the date's own offset precedence over the zone", () => {
    const { start, end } = edtfToInterval(read("2019-04-05T10:30:00Z"), tripoli);
    expect([start, end - start]).toEqual([Date.parse("2019-04-05T10:30:00Z"), 1000]);
  });

  it("does not end before it starts where only one end brings an offset", () => {
    const { start, end } = edtfToInterval(read("2019-04-05T10:00-12:00/2019-04-05T11:00"), tripoli);
    expect([start, end]).toEqual(Array(2).fill(Date.parse("2019-04-05T22:00Z")));
  });

  it("runs to infinity where an end is open or unknown", () => {
    expect(edtfToInterval(read("/.."), utc)).toEqual({ start: -Infinity, end: Infinity });
  });
});

describe("writing", () => {
  const moment = toInstant(Date.parse("2019-04-04T22:15:42Z"));

  it("writes the zone's calendar and clock", () => {
    expect(instantToEdtf(moment, tripoli, "year")).toBe("2019");
    expect(instantToEdtf(moment, tripoli, "month")).toBe("2019-04");
    expect(instantToEdtf(moment, tripoli, "day")).toBe("2019-04-05");
    expect(instantToEdtf(moment, tripoli, "minute")).toBe("2019-04-05T00:15+02:00");
    expect(instantToEdtf(moment, utc, "second")).toBe("2019-04-04T22:15:42Z");
  });

  it("writes years before 1 and past 9999 as EDTF can", () => {
    expect(instantToEdtf(toInstant(Date.parse("-000044-03-15T12:00Z")), utc, "day")).toBe(
      "-0044-03-15",
    );
    expect(instantToEdtf(toInstant(8e15), utc, "day")).toBe("Y255479");
  });

  it("writes an infinite instant as an interval's open end", () => {
    const [from, to] = [-Infinity, Infinity].map((end) =>
      instantToEdtf(toInstant(end), utc, "day"),
    );
    expect(read(`${from}/${to}`)).toMatchObject({ start: "open", end: "open" });
  });
});

const zones = fc.constantFrom(
  ...["UTC", "+02:00", "-11:30", "Africa/Tripoli", "Europe/Moscow", "Asia/Manila"],
  ...["America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia"],
);
const parsedZones = zones.map(zoneOf);
const precisions = fc.constantFrom("year", "month", "day", "minute", "second" as const);
const instants = fc
  .integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 })
  .map((value) => toInstant(value));
const anyInstants = fc
  .integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 })
  .map((value) => toInstant(value));
const days = fc
  .integer({ min: Date.parse("0000-01-01") / 864e5, max: Date.parse("9999-12-31") / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
/** Text made of what dates are made of, which comes near to being valid far more often than any string. */
const nearDates = fc
  .array(fc.constantFrom(..."0123456789X-/.~?%[]{},TYSEZ: +".split(""), "2019", "-04", "-05", ".."))
  .map((parts) => parts.join(""));

describe("promises", () => {
  it("what is written is read back to a span with the instant in it", () => {
    fc.assert(
      fc.property(fc.oneof(instants, anyInstants), parsedZones, precisions, (at, zone, fine) => {
        const { start, end } = edtfToInterval(read(instantToEdtf(at, zone, fine)), zone);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(at);
        if (at < end) return;
        expect(at).toBe(8.64e15);
      }),
    );
  });

  it("a year past four digits is that of the zone's own clock, whose offset may have seconds", () => {
    const zone = zoneOf("Asia/Manila");
    const at = -7195584614632001;
    const { start, end } = edtfToInterval(read(instantToEdtf(toInstant(at), zone, "second")), zone);
    expect([start <= at, at < end]).toEqual([true, true]);
  });

  it("the start of what was read is written as it was", () => {
    fc.assert(
      fc.property(days, zones, (day, name) => {
        const zone = zoneOf(name);
        const { start, end } = edtfToInterval(read(day), zone);
        // A day that the zone never had, such as 30 December 2011 in Apia, has no moment to write.
        if (start < end) expect(instantToEdtf(start, zone, "day")).toBe(day);
      }),
    );
  });

  it("an interval between any two days in order is read and contains both", () => {
    fc.assert(
      fc.property(days, days, parsedZones, (one, other, zone) => {
        const [a, b] = one <= other ? [one, other] : [other, one];
        const whole = edtfToInterval(read(`${a}/${b}`), zone);
        for (const day of [a, b].map((text) => edtfToInterval(read(text), zone))) {
          expect(whole.start).toBeLessThanOrEqual(day.start);
          expect(whole.end).toBeGreaterThanOrEqual(day.end);
        }
        if (a !== b) expect(parseEdtf(`${b}/${a}`).ok).toBe(false);
      }),
    );
  });

  it("no string makes it throw, and no date ends before it starts", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearDates), parsedZones, (text, zone) => {
        const result = parseEdtf(text);
        if (!result.ok) {
          expect(result.error).not.toBe("");
          return;
        }
        const { start, end } = edtfToInterval(result.value, zone);
        expect(start).toBeLessThanOrEqual(end);
      }),
      runs(600),
    );
  });

  it("unspecified digits never exclude the date that they hide", () => {
    fc.assert(
      fc.property(days, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (day, hidden) => {
        const mask = day.replace(/\d/g, (digit, index: number) => (hidden[index] ? "X" : digit));
        const [whole, part] = [mask, day].map((text) => edtfToInterval(read(text), utc));
        expect(whole?.start).toBeLessThanOrEqual(part?.start ?? Number.NaN);
        expect(whole?.end).toBeGreaterThanOrEqual(part?.end ?? Number.NaN);
      }),
    );
  });

  it("ten thousand days are read in well under a tenth of a second", () => {
    const texts = Array.from({ length: 10_000 }, (_, index) =>
      new Date(index * 864e5).toISOString().slice(0, 10),
    );
    const spent = [1, 2, 3].map(() => cpuTime(() => texts.forEach(parseEdtf)));
    expect(Math.min(...spent)).toBeLessThan(50);
  });
});

describe("a second opinion from the edtf package", () => {
  const valid = [...LEVEL_0, ...LEVEL_1].filter(
    ([text, precision, earliest, latest]) =>
      // It counts times as moments without length and seasons as quarters, and gives open starts no number.
      !["second", "minute", "season"].includes(precision) &&
      !(earliest === null || latest === null) &&
      !text.includes("T"),
  );

  for (const [text] of valid)
    it(`agrees on ${text}`, () => {
      const { start, end } = edtfToInterval(read(text), utc);
      const other = readWithPackage(text);
      expect([start, end]).toEqual([other.min, other.max + 1]);
    });

  it("agrees on any year, month and day, marked or with digits left out at the end", () => {
    const forms = fc.constantFrom<(day: string) => string>(
      (day) => day,
      (day) => `${day}%`,
      (day) => `${day.slice(0, 7)}~`,
      (day) => `${day.slice(0, 4)}?`,
      (day) => `${day.slice(0, 3)}X`,
      (day) => `${day.slice(0, 2)}XX`,
      (day) => `${day.slice(0, 4)}-XX`,
      (day) => `${day.slice(0, 7)}-XX`,
    );
    fc.assert(
      fc.property(days, forms, (day, form) => {
        const { start, end } = edtfToInterval(read(form(day)), utc);
        const other = readWithPackage(form(day));
        expect([start, end]).toEqual([other.min, other.max + 1]);
      }),
    );
  });
});

interface Case {
  readonly edtf: string;
  readonly valid: boolean;
}

const judge = new URL("../../../../shared/samples/edtf/cases.json", import.meta.url);
const hasJudge = existsSync(judge);

const SEASONS = /^\d{4}-2[1-4]\/\d{4}-2[1-4]$/;

describe("the shared list of verdicts", () => {
  const name = hasJudge ? "agrees on every string" : "skipped: ../shared/samples/edtf is not there";
  it.skipIf(!hasJudge)(name, () => {
    const cases: readonly Case[] = JSON.parse(readFileSync(judge, "utf8"));
    expect(cases.length).toBeGreaterThan(300);
    // Of intervals between seasons the lists of the field disagree; they are read, as edtf-validate has it.
    const wrong = cases.filter(
      ({ edtf, valid }) => parseEdtf(edtf).ok !== valid && !SEASONS.test(edtf),
    );
    expect(wrong.map(({ edtf, valid }) => ({ edtf, valid }))).toEqual([]);
  });
});
