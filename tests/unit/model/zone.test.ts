/** Wall clocks against history and against their own promises. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInstant } from "../../../src/model/interval.ts";
import { parseZone, type Zone } from "../../../src/model/zone.ts";
import { runs } from "../support/runs.ts";

function zoneOf(name: string): Zone {
  const result = parseZone(name);
  if (!result.ok) throw new Error(`${name}: expected ${result.error}`);
  return result.value;
}

function offsetAt(name: string, iso: string): number {
  return zoneOf(name).offsetAt(toInstant(Date.parse(iso)));
}

/** The instant at which the zone's clock shows the time, in UTC. */
function clock(name: string, civil: string): string {
  return new Date(zoneOf(name).fromCivil(Date.parse(`${civil}Z`))).toISOString().slice(0, 16);
}

describe("names", () => {
  it("are IANA names, UTC, Z and offsets", () => {
    const names = ["Africa/Tripoli", "UTC", "Z", "+02:00", "-0330", "+14"];
    expect(names.map((name) => zoneOf(name).name)).toEqual([
      "Africa/Tripoli",
      "UTC",
      "UTC",
      "+02:00",
      "-03:30",
      "+14:00",
    ]);
  });

  it.each(["", "Africa/Atlantis", "+15:00", "-12:01", "-00:00", "+02:60", "2", "../UTC"])(
    "%j is none",
    (name) => {
      expect(parseZone(name)).toEqual({
        ok: false,
        error: "a time zone such as Africa/Tripoli, UTC or +02:00",
      });
    },
  );
});

describe("offsets", () => {
  it("of Libya are two hours in April 2019 and were one in the winter of 2012", () => {
    expect(offsetAt("Africa/Tripoli", "2019-04-05T12:00Z")).toBe(120);
    expect(offsetAt("Africa/Tripoli", "2013-01-05T12:00Z")).toBe(120 - 60);
  });

  it("change at the minute at which the clock was changed", () => {
    expect(offsetAt("America/New_York", "2019-03-10T06:59:59.999Z")).toBe(-300);
    expect(offsetAt("America/New_York", "2019-03-10T07:00Z")).toBe(-240);
    expect(offsetAt("Australia/Lord_Howe", "2019-04-06T14:59:59Z")).toBe(660);
    expect(offsetAt("Australia/Lord_Howe", "2019-04-06T15:00Z")).toBe(630);
  });

  it("do not depend on what was asked before", () => {
    const times = Array.from({ length: 500 }, (_, index) => Date.UTC(2019, 0, 1) + index * 65e6);
    const [up, down] = [zoneOf("Europe/Berlin"), zoneOf("Europe/Berlin")];
    const rising = times.map((time) => up.offsetAt(toInstant(time)));
    const falling = times.toReversed().map((time) => down.offsetAt(toInstant(time)));
    expect(falling.toReversed()).toEqual(rising);
  });

  it("exist at the ends of time", () => {
    const zone = zoneOf("Africa/Tripoli");
    for (const end of [-Infinity, -8.64e15, 8.64e15, Infinity])
      expect(zone.offsetAt(toInstant(end))).toBeTypeOf("number");
    expect(zone.fromCivil(8.64e15)).toBeLessThanOrEqual(8.64e15);
    expect(zone.fromCivil(-8.64e15)).toBe(-8.64e15);
    expect(zone.fromCivil(Infinity)).toBe(Infinity);
  });
});

describe("times on the wall", () => {
  it("that come twice are taken at the first", () => {
    expect(clock("America/New_York", "2019-11-03T01:30")).toBe("2019-11-03T05:30");
  });

  it("that are left out stand for the moment of the change", () => {
    expect(clock("America/New_York", "2019-03-10T02:00")).toBe("2019-03-10T07:00");
    expect(clock("America/New_York", "2019-03-10T02:59")).toBe("2019-03-10T07:00");
    expect(clock("America/New_York", "2019-03-10T03:00")).toBe("2019-03-10T07:00");
  });

  it("begin a day at one o'clock where midnight is left out", () => {
    expect(clock("America/Sao_Paulo", "2018-11-04T00:00")).toBe("2018-11-04T03:00");
  });

  it("leave no time to a day that was left out whole", () => {
    expect(clock("Pacific/Apia", "2011-12-30T00:00")).toBe("2011-12-30T10:00");
    expect(clock("Pacific/Apia", "2011-12-31T00:00")).toBe("2011-12-30T10:00");
  });
});

const zones = fc
  .constantFrom(
    ...["UTC", "-09:30", "Africa/Tripoli", "Africa/Casablanca", "America/New_York"],
    ...["America/Sao_Paulo", "Asia/Manila", "Australia/Lord_Howe", "Europe/Dublin", "Pacific/Apia"],
  )
  .map(zoneOf);
const times = fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2040, 0, 1) });
const changes = fc.constantFrom(
  ...["2019-03-10T07:00Z", "2019-11-03T06:00Z", "2011-12-30T10:00Z", "2018-11-04T03:00Z"],
  ...["2019-04-06T15:00Z", "2019-10-05T15:30Z", "2018-02-18T02:00Z", "2019-05-05T02:00Z"],
);
const timesNearChanges = fc
  .tuple(changes, fc.integer({ min: -3e5, max: 3e5 }))
  .map(([change, seconds]) => Date.parse(change) + seconds * 1000);

function show(zone: Zone, instant: number): number {
  return instant + Math.round(zone.offsetAt(toInstant(instant)) * 60_000);
}

describe("promises", () => {
  it("fromCivil gives a moment at which the clock shows the time, or has just jumped over it", () => {
    fc.assert(
      fc.property(zones, fc.oneof(times, timesNearChanges), (zone, time) => {
        const found = zone.fromCivil(time);
        const shown = show(zone, found);
        expect(shown).toBeGreaterThanOrEqual(time);
        if (shown > time) expect(show(zone, found - 1)).toBeLessThan(time);
      }),
      runs(250),
    );
  });

  it("fromCivil undoes what the clock shows, or gives the earlier of the two moments", () => {
    fc.assert(
      fc.property(zones, fc.oneof(times, timesNearChanges), (zone, instant) => {
        const found = zone.fromCivil(show(zone, instant));
        expect(found).toBeLessThanOrEqual(instant);
        expect(show(zone, found)).toBe(show(zone, instant));
      }),
      runs(250),
    );
  });

  it("fromCivil keeps the order of times", () => {
    fc.assert(
      fc.property(zones, timesNearChanges, fc.nat(1e8), (zone, time, later) => {
        expect(zone.fromCivil(time)).toBeLessThanOrEqual(zone.fromCivil(time + later));
      }),
      runs(250),
    );
  });

  it("offsets are those of the clock that Intl shows", () => {
    const names = ["Africa/Tripoli", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];
    for (const name of names) {
      const wall = new Intl.DateTimeFormat("en-GB", {
        timeZone: name,
        dateStyle: "short",
        timeStyle: "medium",
      });
      const flat = new Intl.DateTimeFormat("en-GB", {
        timeZone: "UTC",
        dateStyle: "short",
        timeStyle: "medium",
      });
      const zone = zoneOf(name);
      fc.assert(
        fc.property(fc.oneof(times, timesNearChanges), (time) => {
          expect(flat.format(show(zone, time))).toBe(wall.format(time));
        }),
      );
    }
  });
});
