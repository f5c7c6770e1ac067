import { describe, expect, it } from "vitest";
import { toInstant, toInterval } from "../../../src/model/interval.ts";
import { LOCALES } from "../../../src/model/languages.ts";
import type { Zone } from "../../../src/model/zone.ts";
import { makeTicks } from "../../../src/views/time-ticks.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone: Zone = {
  name: "+02:00",
  offsetAt: () => 120,
  fromCivil: (ms) => toInstant(ms - 2 * HOUR),
};
const april = zone.fromCivil(Date.UTC(2019, 3, 4));
const labels = (days: number, count: number, locale = LOCALES.en) =>
  makeTicks(toInterval(april, april + days * DAY), count, { locale, zone }).map(
    ({ label }) => label,
  );

describe("the strip's ticks", () => {
  it("stand at the zone's midnights", () => {
    const ticks = makeTicks(toInterval(april, april + 4 * DAY), 4, { locale: LOCALES.en, zone });
    expect(ticks.map(({ at }) => at)).toContain(april + DAY);
    expect(ticks.map(({ label }) => label)).toContain("5 Apr");
  });

  it("name the hours within a day, and the day where it begins", () => {
    expect(labels(2, 4)).toEqual(["4 Apr", "12:00", "5 Apr", "12:00", "6 Apr"]);
  });

  it("are no finer than the dates", () => {
    const options = { locale: LOCALES.en, zone, grain: "day" } as const;
    const ticks = makeTicks(toInterval(april, april + 2 * DAY), 8, options);
    expect(ticks.map(({ label }) => label)).toEqual(["4 Apr", "5 Apr", "6 Apr"]);
  });

  it("say so of years before Christ", () => {
    const early = toInterval(-75_000_000_000_000, -50_000_000_000_000);
    const written = makeTicks(early, 6, { locale: LOCALES.en, zone }).map(({ label }) => label);
    expect(written.filter((label) => label.includes("BC")).length).toBeGreaterThan(1);
    expect(written.at(-1)).not.toContain("BC");
  });

  it("name months with the year at January, then years alone", () => {
    expect(labels(400, 12)).toContain("Jan 2020");
    expect(labels(400, 12)).toContain("May");
    expect(labels(3650, 8)).toContain("2022");
  });

  it("are in the model's language", () => {
    expect(labels(4, 4, LOCALES.ru).join()).toContain("апр");
  });
});
