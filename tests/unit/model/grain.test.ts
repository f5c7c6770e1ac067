import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/model/edtf.ts";
import { type Grain, grainOf } from "../../../src/model/grain.ts";
import { daysAround, snapInterval, snapToGrain } from "../../../src/model/grain-steps.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { must } from "../../../src/model/result.ts";
import { parseZone } from "../../../src/model/zone.ts";

const zone = must(parseZone("Africa/Tripoli"));
const berlin = must(parseZone("Europe/Berlin"));
const grain = (...dates: readonly string[]) => grainOf(dates.map((text) => must(parseEdtf(text))));
const at = (text: string) => Date.parse(`${text}+02:00`);

describe("the grain of dates", () => {
  it("is the finest that any of them is written to", () => {
    expect(grain("2019-04", "2019-04-05")).toBe("day");
    expect(grain("2019", "2019-04")).toBe("month");
    expect(grain("19XX", "1850")).toBe("year");
    expect(grain("2019-04-05", "2019-04-05T10:30")).toBe("minute");
    expect(grain("2019-04-05T10:30:15")).toBe("second");
  });

  it("is that of the finer end of an interval", () => {
    expect(grain("2019-04-03/2019-05")).toBe("day");
    expect(grain("../2019-04-05")).toBe("day");
    expect(grain("[2019-04-04~..2019-04-06]")).toBe("day");
  });

  it("is a day where there is no date", () => {
    expect(grain()).toBe("day");
  });
});

describe("a stretch cut to a grain", () => {
  it("begins and ends where one begins on the zone's clocks", () => {
    const brush = toInterval(at("2019-04-04T05:00"), at("2019-04-05T20:00"));
    expect(snapInterval(brush, "day", zone)).toEqual(
      toInterval(at("2019-04-04T00:00"), at("2019-04-06T00:00")),
    );
    expect(snapInterval(brush, "month", zone)).toEqual(
      toInterval(at("2019-04-01T00:00"), at("2019-05-01T00:00")),
    );
  });

  it("is one long at least", () => {
    const brush = toInterval(at("2019-04-04T05:00"), at("2019-04-04T06:00"));
    expect(snapInterval(brush, "day", zone)).toEqual(
      toInterval(at("2019-04-04T00:00"), at("2019-04-05T00:00")),
    );
  });

  it("goes back where it came from: what is snapped stays, in a zone whose clocks change and before Christ", () => {
    const grains = fc.constantFrom<Grain>("second", "minute", "day", "month", "year");
    const ms = fc.integer({ min: -80_000_000_000_000, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(ms, grains, (moment, one) => {
        const snapped = snapToGrain(moment, one, berlin);
        expect(snapToGrain(snapped, one, berlin)).toBe(snapped);
      }),
    );
  });

  it("is widened to whole days", () => {
    expect(daysAround(toInterval(at("2019-04-03T18:00"), at("2019-04-07T00:00")), zone)).toEqual(
      toInterval(at("2019-04-03T00:00"), at("2019-04-07T00:00")),
    );
  });
});
