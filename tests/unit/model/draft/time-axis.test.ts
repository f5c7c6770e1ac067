/** The short axis on which a form draws a date. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { timeAxis } from "../../../../src/model/draft/time-axis.ts";
import { edtfToInterval, parseEdtf } from "../../../../src/model/edtf.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { must } from "../../../../src/model/result.ts";
import { parseZone } from "../../../../src/model/zone.ts";

const zone = must(parseZone("Africa/Tripoli"));
const axisOf = (text: string) => timeAxis(edtfToInterval(must(parseEdtf(text)), zone), zone);
const days = (text: string) =>
  axisOf(text)?.ticks.map(({ civil }) => new Date(civil).toISOString().slice(0, 10));

test("a day stands between the day before and the day after", () => {
  expect(axisOf("2024-03-12")).toMatchObject({ start: 1 / 3, end: 2 / 3, unit: "day" });
  expect(days("2024-03-12")).toEqual(["2024-03-11", "2024-03-12", "2024-03-13"]);
});

test("a month is drawn in months, a minute in hours, a century in decades of years", () => {
  expect(axisOf("2019-04")?.unit).toBe("month");
  expect(axisOf("2019-04-04T14:30")?.unit).toBe("hour");
  expect(axisOf("2019/2021")?.unit).toBe("year");
  expect(axisOf("19")?.unit).toBe("year");
});

test("an open end runs to the axis's own end, and one that is known stands within", () => {
  const since = axisOf("2019-04-04/..");
  expect(since?.end).toBe(1);
  expect(since?.start).toBeGreaterThan(0);
  expect(axisOf("../2019-04-04")?.start).toBe(0);
  expect(axisOf("/")).toBeNull();
});

test.each(["Y-271822", "Y-271821", "Y275760", "Y275761", "Y17E8"])("%s has no axis", (text) =>
  expect(axisOf(text)).toBeNull(),
);

test("whatever the stretch, it lies on its axis, with a few ticks in order", () => {
  const ms = fc.integer({ min: -6e13, max: 6e13 });
  fc.assert(
    fc.property(ms, fc.integer({ min: 0, max: 1e13 }), (start, length) => {
      const axis = timeAxis(toInterval(start, start + length), zone);
      if (!axis) throw new Error("a stretch that is known has an axis");
      expect(axis.start).toBeGreaterThanOrEqual(0);
      expect(axis.end).toBeGreaterThanOrEqual(axis.start);
      expect(axis.end).toBeLessThanOrEqual(1);
      expect(axis.ticks.length).toBeGreaterThan(1);
      expect(axis.ticks.length).toBeLessThan(9);
      expect(axis.ticks.map(({ at }) => at)).toEqual(axis.ticks.map(({ at }) => at).toSorted());
    }),
  );
});
