/** Playback: where the brush is after so long, and the steps in which a hand moves it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../../../src/model/durations.ts";
import { toInterval } from "../../../src/model/interval.ts";
import {
  type Axis,
  playAt,
  startPlayback,
  stepPlayback,
  unitFor,
} from "../../../src/model/play-steps.ts";
import { PLAYBACK_MODES, SPEEDS } from "../../../src/model/playback.ts";
import { must } from "../../../src/model/result.ts";
import { parseZone } from "../../../src/model/zone.ts";
import { runs } from "../support/runs.ts";

const zone = must(parseZone("Europe/Berlin"));
const at = (text: string) => Date.parse(text);

function axis(start: string, end: string, grain: Axis["grain"] = "day"): Axis {
  return { bounds: toInterval(at(start), at(end)), grain, zone };
}

const anyMode = fc.constantFrom(...PLAYBACK_MODES);
const anySpeed = fc.constantFrom(...SPEEDS);

/** Some hours to some centuries. */
const anyAxis: fc.Arbitrary<Axis> = fc
  .record({
    start: fc.integer({ min: -5e12, max: 5e12 }),
    length: fc.oneof(
      fc.integer({ min: 2 * HOUR_MS, max: 40 * DAY_MS }),
      fc.integer({ min: DAY_MS, max: 9e12 }),
    ),
    grain: fc.constantFrom<Axis["grain"]>("second", "minute", "day", "month", "year"),
  })
  .map(({ start, length, grain }) => ({ bounds: toInterval(start, start + length), grain, zone }));

test("the unit suits the span, and is never finer than the dates", () => {
  const unitOf = (...given: Parameters<typeof axis>) => {
    const { bounds, grain } = axis(...given);
    return unitFor(bounds, grain).name;
  };
  expect(unitOf("2019-04-03", "2019-04-07", "minute")).toBe("hour");
  expect(unitOf("2019-04-03", "2019-04-07", "day")).toBe("day");
  expect(unitOf("2019-01-01", "2020-01-01", "day")).toBe("week");
  expect(unitOf("2016-01-01", "2020-01-01", "day")).toBe("month");
  expect(unitOf("1989-01-01", "2023-01-01", "day")).toBe("year");
  expect(unitOf("2016-01-01", "2020-01-01", "year")).toBe("year");
  expect(unitOf("0500-01-01", "2023-01-01", "day")).toBe("century");
});

test("playing stays within the axis, only ever goes on, and comes to its end", () => {
  fc.assert(
    fc.property(
      anyAxis,
      anyMode,
      anySpeed,
      fc.array(fc.nat(5000)),
      (where, mode, speed, frames) => {
        const from = startPlayback(null, mode, where);
        const length = from.end - from.start;
        let elapsed = 0;
        let last = from.end;
        for (const frame of [...frames, 70_000]) {
          elapsed += frame;
          const { brush, isOver } = playAt(from, elapsed, { mode, speed }, where);
          expect(brush.start).toBeGreaterThanOrEqual(where.bounds.start);
          expect(brush.end).toBeLessThanOrEqual(where.bounds.end + 1);
          expect(brush.end).toBeGreaterThanOrEqual(last - 1);
          if (mode === "grow") expect(brush.start).toBe(from.start);
          else expect(brush.end - brush.start).toBeCloseTo(length, -1);
          if (frame === 70_000) expect(isOver).toBe(true);
          last = brush.end;
        }
      },
    ),
    runs(200),
  );
});

test("a step stays within the axis, and steps on lead to its end", () => {
  fc.assert(
    fc.property(anyAxis, anyMode, (where, mode) => {
      let brush = startPlayback(null, mode, where);
      for (let count = 0; count < 3000 && brush.end < where.bounds.end; count++) {
        const next = stepPlayback(brush, 1, mode, where);
        expect(next.end).toBeGreaterThan(brush.end);
        expect(next.start).toBeGreaterThanOrEqual(where.bounds.start);
        brush = next;
      }
      expect(brush.end).toBe(where.bounds.end);
      for (let count = 0; count < 5; count++) brush = stepPlayback(brush, -1, mode, where);
      expect(brush.start).toBeGreaterThanOrEqual(where.bounds.start);
      expect(brush.end).toBeGreaterThan(brush.start);
    }),
    runs(100),
  );
});

test("a step goes to where the next month begins on the zone's clocks, summer time or not", () => {
  const where = axis("2016-01-01", "2020-01-01");
  const brush = toInterval(at("2016-02-01T00:00+01:00"), at("2016-03-15T12:00+01:00"));
  const next = stepPlayback(brush, 1, "grow", where);
  expect(new Date(next.end).toISOString()).toBe("2016-03-31T22:00:00.000Z");
  const back = stepPlayback(next, -1, "grow", where);
  expect(new Date(back.end).toISOString()).toBe("2016-02-29T23:00:00.000Z");
});

test("a week begins on a Monday", () => {
  const where = axis("2019-01-01", "2019-12-31");
  const brush = toInterval(at("2019-01-02T00:00+01:00"), at("2019-01-03T00:00+01:00"));
  expect(new Date(stepPlayback(brush, 1, "grow", where).end).getUTCDay()).toBe(0);
  expect(new Date(stepPlayback(brush, 1, "grow", where).end).getUTCHours()).toBe(23);
});

test("playing goes on from the reader's own brush, and begins anew where that is at the end", () => {
  const where = axis("2016-01-01", "2020-01-01");
  const own = toInterval(at("2017-01-01"), at("2017-02-01"));
  for (const mode of PLAYBACK_MODES) expect(startPlayback(own, mode, where)).toEqual(own);
  const last = toInterval(at("2019-12-01"), where.bounds.end);
  const again = startPlayback(last, "move", where);
  expect(again.start).toBe(where.bounds.start);
  expect(again.end - again.start).toBe(last.end - last.start);
  expect(startPlayback(last, "grow", where).start).toBe(last.start);
});
