import { describe, expect, it } from "vitest";
import { toInstant } from "../../../../src/model/interval.ts";
import { LOCALES } from "../../../../src/model/languages.ts";
import type { Zone } from "../../../../src/model/zone.ts";
import { makeAxisLabels } from "../../../../src/views/timeline/axis-labels.ts";

/** An offset that `Intl` has no name for. */
const zone: Zone = {
  name: "+02:30",
  offsetAt: () => 150,
  fromCivil: (ms) => toInstant(ms - 150 * 60_000),
};
const midnight = zone.fromCivil(Date.UTC(2019, 3, 5));
const HOUR = 3_600_000;

describe("the axis' labels", () => {
  const write = makeAxisLabels(LOCALES.en, zone);

  it("stand on the zone's wall clock", () => {
    expect(write(midnight + HOUR, "hour", 900)).toBe("01:00");
    expect(write(midnight + 1000, "second", 900)).toBe("00:00:01");
    expect(write(midnight - 1, "day", 40)).toBe("4");
    expect(write(midnight, "day", 40)).toBe("5");
  });

  it("name the larger unit where it begins", () => {
    expect(write(midnight, "hour", 900)).toBe("5 Apr");
    expect(write(zone.fromCivil(Date.UTC(2019, 4, 1)), "day", 30)).toBe("1 May");
    expect(write(zone.fromCivil(Date.UTC(2019, 0, 1)), "month", 10)).toBe("2019");
    expect(write(zone.fromCivil(Date.UTC(2019, 1, 1)), "month", 10)).toBe("Feb");
  });

  it("write a day's name out where the day is wide", () => {
    expect(write(midnight, "weekday", 200)).toContain("Friday");
    expect(write(midnight, "weekday", 120)).toBe("Fri 5 April");
    expect(write(midnight, "weekday", 60)).not.toContain("April");
  });

  it("are in the model's language", () => {
    expect(makeAxisLabels(LOCALES.ru, zone)(midnight, "week", 60)).toContain("апр");
    expect(makeAxisLabels(LOCALES.ar, zone)(midnight, "week", 60)).toContain("أبريل");
  });

  it("say so of a year before Christ, and of no other", () => {
    const year = (at: number) =>
      write(zone.fromCivil(new Date(0).setUTCFullYear(at, 0, 1)), "year", 60);
    expect(year(-400)).toBe("401 BC");
    expect(year(0)).toBe("1 BC");
    expect(year(1)).toBe("1");
    expect(makeAxisLabels(LOCALES.ru, zone)(zone.fromCivil(-65e12), "year", 60)).toContain(
      "до н. э.",
    );
  });
});
