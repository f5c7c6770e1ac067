/** The stretches that the axis of time is counted in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binEdges, chooseBinUnit, cutByCalendar, unitAround } from "../../../src/model/bins.ts";
import { DAY_MS, HOUR_MS } from "../../../src/model/durations.ts";
import { toInterval } from "../../../src/model/interval.ts";
import { must } from "../../../src/model/result.ts";
import { parseZone } from "../../../src/model/zone.ts";

const zoneOf = (name: string) => must(parseZone(name));
const UTC = zoneOf("UTC");
const span = (from: string, to: string) => toInterval(Date.parse(from), Date.parse(to));
const days = (count: number) => toInterval(0, count * DAY_MS);
const said = (edges: Float64Array) => [...edges].map((ms) => new Date(ms).toISOString());

describe("the unit", () => {
  it("is a day from six pixels a day, a week from two and a half, else a month", () => {
    expect(chooseBinUnit(days(100), 600, "day")).toBe("day");
    expect(chooseBinUnit(days(101), 600, "day")).toBe("week");
    expect(chooseBinUnit(days(7 * 240), 600, "day")).toBe("week");
    expect(chooseBinUnit(days(7 * 241), 600, "day")).toBe("month");
  });

  it("is a year, a decade or a century for long spans", () => {
    expect(chooseBinUnit(days(365 * 40), 600, "day")).toBe("year");
    expect(chooseBinUnit(days(365 * 200), 600, "day")).toBe("year");
    expect(chooseBinUnit(days(365 * 300), 600, "day")).toBe("decade");
    expect(chooseBinUnit(days(365 * 20_000), 600, "day")).toBe("century");
    expect(chooseBinUnit(days(365 * 500_000), 600, "day")).toBe("century");
  });

  it("is shorter than a day only where the times are", () => {
    expect(chooseBinUnit(days(2), 600, "day")).toBe("day");
    expect(chooseBinUnit(days(2), 600, "minute")).toBe("hour");
    expect(chooseBinUnit(toInterval(0, HOUR_MS), 600, "second")).toBe("minute");
    expect(chooseBinUnit(toInterval(0, 4 * HOUR_MS), 600, "minute")).toBe("tenMinutes");
  });

  it("is never finer than what the times tell apart", () => {
    expect(chooseBinUnit(days(40), 600, "month")).toBe("month");
    expect(chooseBinUnit(days(40), 600, "year")).toBe("year");
  });
});

describe("the edges", () => {
  it("take weeks from Monday to Monday, and cut those at the window's ends", () => {
    const window = span("2016-12-01T00:00Z", "2016-12-21T00:00Z");
    expect(said(cutByCalendar(window, "week", UTC))).toEqual([
      "2016-12-01T00:00:00.000Z",
      "2016-12-05T00:00:00.000Z",
      "2016-12-12T00:00:00.000Z",
      "2016-12-19T00:00:00.000Z",
      "2016-12-21T00:00:00.000Z",
    ]);
  });

  it("say whether the first and the last bin are cut", () => {
    const cut = (from: string, to: string) => {
      const { isFirstCut, isLastCut } = binEdges(span(from, to), 50, UTC, "day");
      return [isFirstCut, isLastCut];
    };
    expect(cut("2016-12-05T00:00Z", "2017-02-20T00:00Z")).toEqual([false, false]);
    expect(cut("2016-12-06T00:00Z", "2017-02-20T00:00Z")).toEqual([true, false]);
    expect(cut("2016-12-05T00:00Z", "2017-02-21T00:00Z")).toEqual([false, true]);
  });

  it("keep to midnights where the clock changes: a day of 23 hours and one of 25", () => {
    const berlin = zoneOf("Europe/Berlin");
    const hours = (from: string, to: string) => {
      const edges = cutByCalendar(span(from, to), "day", berlin);
      return [...edges].slice(1).map((edge, index) => (edge - (edges[index] ?? 0)) / HOUR_MS);
    };
    expect(hours("2019-03-29T23:00Z", "2019-04-01T22:00Z")).toEqual([24, 23, 24]);
    expect(hours("2019-10-25T22:00Z", "2019-10-28T23:00Z")).toEqual([24, 25, 24]);
  });

  it("have no bin for an hour that is left out, and one for an hour that comes twice", () => {
    const berlin = zoneOf("Europe/Berlin");
    const hours = (from: string, to: string) => cutByCalendar(span(from, to), "hour", berlin);
    expect(hours("2019-03-31T00:00Z", "2019-03-31T03:00Z")).toHaveLength(4);
    expect(hours("2019-10-26T23:00Z", "2019-10-27T03:00Z")).toHaveLength(4);
  });

  it("take decades of the years before the common era as well", () => {
    const window = toInterval(
      new Date(0).setUTCFullYear(-15, 5),
      new Date(0).setUTCFullYear(12, 5),
    );
    const years = [...cutByCalendar(window, "decade", UTC)].map((ms) =>
      new Date(ms).getUTCFullYear(),
    );
    expect(years).toEqual([-15, -10, 0, 10, 12]);
  });

  it("refuse a window without a length or an end", () => {
    expect(() => binEdges(toInterval(5, 5), 600, UTC, "day")).toThrow(RangeError);
    expect(() => binEdges(toInterval(-Infinity, 5), 600, UTC, "day")).toThrow(RangeError);
  });
});

const ZONES = ["UTC", "Asia/Damascus", "America/Sao_Paulo", "Asia/Kathmandu", "+13:45"].map(zoneOf);
const YEAR_MS = 366 * DAY_MS;

it("ascend from the window's start to its end, not more of them than there is room for, each bin within one unit", () => {
  const windows = fc.record({
    start: fc.integer({ min: -150 * YEAR_MS, max: 80 * YEAR_MS }),
    length: fc.integer({ min: 60_000, max: 200 * YEAR_MS }),
    width: fc.integer({ min: 50, max: 2000 }),
    zone: fc.constantFrom(...ZONES),
    grain: fc.constantFrom("second", "minute", "day", "month", "year"),
  });
  fc.assert(
    fc.property(windows, ({ start, length, width, zone, grain }) => {
      const window = toInterval(start, start + length);
      const { edges, unit } = binEdges(window, width, zone, grain);
      expect(edges[0]).toBe(window.start);
      expect(edges.at(-1)).toBe(window.end);
      expect(edges.length).toBeLessThanOrEqual(width / 1.2 + 4);
      for (let bin = 0; bin < edges.length - 1; bin++) {
        const [from = 0, to = 0] = [edges[bin], edges[bin + 1]];
        expect(to).toBeGreaterThan(from);
        const whole = unitAround(from, unit, zone);
        expect(from).toBeGreaterThanOrEqual(whole.start);
        expect(to).toBeLessThanOrEqual(whole.end);
      }
    }),
    { numRuns: 60 },
  );
});
