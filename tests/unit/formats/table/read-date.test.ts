/** Dates in cells: each is read as what it says and no more, and what it does not say is not made up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateCell, serialToEdtf } from "../../../../src/formats/table/read-date.ts";
import { parseEdtf } from "../../../../src/model/edtf.ts";

describe("a cell that says one thing", () => {
  it.each<[string, string]>([
    ["2019", "2019"],
    ["2019-04", "2019-04"],
    ["2019-04-05", "2019-04-05"],
    ["2019/4/5", "2019-04-05"],
    ["2019.04.05", "2019-04-05"],
    ["20190405", "2019-04-05"],
    ["20190400", "2019-04"],
    ["20190000", "2019"],
    ["2019-04-00", "2019-04"],
    ["2019-04-05 00:00:00.000", "2019-04-05"],
    ["2019-04-05 10:30", "2019-04-05T10:30"],
    ["2019-04-05T10:30:00Z", "2019-04-05T10:30:00Z"],
    ["5 April 2019", "2019-04-05"],
    ["5th of April 2019", "2019-04-05"],
    ["April 5, 2019", "2019-04-05"],
    ["05-April-2019", "2019-04-05"],
    ["28-Jan-90", "1990-01-28"],
    ["Mar-19", "2019-03"],
    ["Apr. 2019", "2019-04"],
    ["5 апреля 2019 г.", "2019-04-05"],
    ["апрель 2019", "2019-04"],
    ["5 avril 2019", "2019-04-05"],
    ["1er août 2019", "2019-08-01"],
    ["5 de abril de 2019", "2019-04-05"],
    ["5 أبريل 2019", "2019-04-05"],
    ["٥ نيسان ٢٠١٩", "2019-04-05"],
    ["4–6 April 2019", "2019-04-04/2019-04-06"],
    ["4-6 April 2019", "2019-04-04/2019-04-06"],
    ["30 March – 2 April 2019", "2019-03-30/2019-04-02"],
    ["April–May 2019", "2019-04/2019-05"],
    ["2019-04-04 to 2019-04-06", "2019-04-04/2019-04-06"],
    ["2019-04-04/2019-04-06", "2019-04-04/2019-04-06"],
    ["c. 1850", "1850~"],
    ["около 1850", "1850~"],
    ["1850?", "1850?"],
    ["1980s", "198X"],
    ["19th century", "18XX"],
    ["44 BC", "-0043"],
    ["Q2 2019", "2019-34"],
    ["2019 Q2", "2019-34"],
    ["spring 2019", "2019-21"],
    ["since April 2019", "2019-04/.."],
    ["until 2019-04-05", "../2019-04-05"],
    ["before 2019-04-05", "[..2019-04-05]"],
    ["[2019-04-04..2019-04-06]", "[2019-04-04..2019-04-06]"],
  ])("is read: %s", (cell, edtf) => {
    expect(readDateCell(cell)).toEqual({ type: "date", edtf });
    expect(parseEdtf(edtf).ok).toBe(true);
  });
});

describe("a date in figures", () => {
  it("is read both ways where both are days", () => {
    expect(readDateCell("5/4/2019")).toEqual({
      type: "either",
      dayFirst: "2019-04-05",
      monthFirst: "2019-05-04",
    });
    expect(readDateCell("5/4/2019", "month-first")).toEqual({ type: "date", edtf: "2019-05-04" });
  });

  it("tells the order of its column where one way alone is a day", () => {
    expect(readDateCell("25.04.19")).toMatchObject({ edtf: "2019-04-25", only: "day-first" });
    expect(readDateCell("4/25/2019")).toMatchObject({ edtf: "2019-04-25", only: "month-first" });
  });

  it("is the same either way on 4 April", () => {
    expect(readDateCell("4/4/2019")).toEqual({ type: "date", edtf: "2019-04-04" });
  });
});

describe("a number of five digits", () => {
  it("may be a serial of Excel", () => {
    expect(readDateCell("43560")).toEqual({ type: "serial", value: 43560 });
    expect(serialToEdtf(43560)).toBe("2019-04-05");
    expect(serialToEdtf(43560.4375)).toBe("2019-04-05T10:30");
    expect(readDateCell("99999")).toEqual({ type: "none" });
  });
});

describe("what is no date", () => {
  it.each(["n/a", "31/02/2019", "2019-02-30", "soon", "12", "5/4", "2019-13-40", "Mayor 2019"])(
    "is none: %s",
    (cell) => {
      expect(readDateCell(cell)).toEqual({ type: "none" });
    },
  );

  it("never throws, and never makes a date that cannot be read", () => {
    const piece = fc.constantFrom(
      "5",
      "12",
      "2019",
      "/",
      "-",
      " ",
      "April",
      "–",
      "c.",
      "to",
      "?",
      "X",
      ":",
      "00",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const reading = readDateCell(cell, "day-first");
        if (reading.type === "date")
          expect([reading.edtf, parseEdtf(reading.edtf).ok]).toEqual([reading.edtf, true]);
      }),
      { numRuns: 5000 },
    );
  });
});
