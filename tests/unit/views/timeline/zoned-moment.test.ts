import { describe, expect, it } from "vitest";
import { toInstant } from "../../../../src/model/interval.ts";
import type { Zone } from "../../../../src/model/zone.ts";
import { makeZonedMoment } from "../../../../src/views/timeline/zoned-moment.ts";

const CHANGE = Date.UTC(2019, 2, 31, 1);
/** As Berlin's in that spring: an hour east of UTC, two from the change on. */
const zone: Zone = {
  name: "test",
  offsetAt: (instant) => (instant < CHANGE ? 60 : 120),
  fromCivil: (ms) => toInstant(ms - (ms < CHANGE + 3_600_000 ? 60 : 120) * 60_000),
};
const zoned = makeZonedMoment(zone);

describe("a zoned moment", () => {
  it("shows the zone's wall clock", () => {
    expect(zoned(CHANGE - 1).format("HH:mm")).toBe("01:59");
    expect(zoned(CHANGE).format("HH:mm")).toBe("03:00");
  });

  it("steps from midnight to midnight over a change of the clock, in clones as well", () => {
    const day = zoned(zone.fromCivil(Date.UTC(2019, 2, 30)));
    const times = [1, 2, 3].map(() => day.clone().add(1, "day").valueOf());
    expect(new Set(times)).toEqual(new Set([zone.fromCivil(Date.UTC(2019, 2, 31))]));
    const twoOn = day.clone().add(1, "day").clone().add(1, "day");
    expect(twoOn.valueOf()).toBe(zone.fromCivil(Date.UTC(2019, 3, 1)));
    expect(twoOn.format("D HH:mm")).toBe("1 00:00");
  });

  it("begins the day at the zone's midnight", () => {
    const start = zoned(CHANGE + 7_200_000)
      .hours(0)
      .minutes(0)
      .seconds(0)
      .milliseconds(0);
    expect(start.valueOf()).toBe(zone.fromCivil(Date.UTC(2019, 2, 31)));
  });
});
