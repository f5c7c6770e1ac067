import { describe, expect, it } from "vitest";
import { toInstant } from "../../../../src/model/interval.ts";
import type { Zone } from "../../../../src/model/zone.ts";
import { makeAxisLabels } from "../../../../src/views/timeline/axis-labels.ts";

/** An offset that `Intl` has no name for. */
const zone: Zone = {
  name: "+02:30",
  offsetAt: () => 150,
  fromCivil: (ms) => toInstant(ms - 150 * 60_000),
};
const midnight = zone.fromCivil(Date.UTC(2019, 3, 5));

describe("the axis' labels", () => {
  it("stand on the zone's wall clock", () => {
    const { formatMinor } = makeAxisLabels("en", zone);
    expect(formatMinor(midnight, "hour", 900)).toBe("00:00");
    expect(formatMinor(midnight - 1, "day", 40)).toBe("4");
    expect(formatMinor(midnight, "day", 40)).toBe("5");
  });

  it("write a day's name out where the day is wide", () => {
    const { formatMinor } = makeAxisLabels("en", zone);
    expect(formatMinor(midnight, "weekday", 200)).toContain("Friday");
    expect(formatMinor(midnight, "weekday", 60)).not.toContain("Friday");
  });

  it("are in the model's language", () => {
    expect(makeAxisLabels("ru", zone).formatMajor(midnight, "day")).toContain("апрель");
    expect(makeAxisLabels("ar", zone).formatMajor(midnight, "day")).toContain("أبريل");
  });

  it("leave the larger unit out above years", () => {
    expect(makeAxisLabels("en", zone).formatMajor(midnight, "year")).toBe("");
  });
});
