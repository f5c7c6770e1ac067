/** The presenter's stopwatch counts the talk and not its pauses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  elapsedOf,
  readStopwatch,
  sayElapsed,
  startStopwatch,
  toggleStopwatch,
} from "../../../../src/surfaces/brief/stopwatch.ts";

describe("a stopwatch", () => {
  it("counts from its start", () => {
    expect(elapsedOf(startStopwatch(1000), 1000)).toBe(0);
    expect(elapsedOf(startStopwatch(1000), 61_000)).toBe(60_000);
  });

  it("stands while it is paused, and goes on from there", () => {
    const paused = toggleStopwatch(startStopwatch(0), 5000);
    expect(elapsedOf(paused, 90_000)).toBe(5000);
    expect(elapsedOf(toggleStopwatch(paused, 90_000), 91_000)).toBe(6000);
  });

  it("counts every stretch that it ran and no pause, however many there were", () => {
    const stretches = fc.array(fc.tuple(fc.nat(1e7), fc.nat(1e7)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(1e12), stretches, (begin, turns) => {
        let now = begin;
        let watch = startStopwatch(now);
        for (const [runs, rests] of turns) {
          watch = toggleStopwatch(watch, now + runs);
          now += runs + rests;
          watch = toggleStopwatch(watch, now);
        }
        expect(elapsedOf(watch, now)).toBe(turns.reduce((sum, [runs]) => sum + runs, 0));
      }),
    );
  });

  it("does not count backwards where the computer's clock is set back", () => {
    expect(elapsedOf(startStopwatch(10_000), 4000)).toBe(0);
  });
});

describe("the elapsed time in words", () => {
  it("has minutes and seconds, and hours where there are any", () => {
    for (const [ms, words] of [
      [0, "0:00"],
      [999, "0:00"],
      [59_999, "0:59"],
      [60_000, "1:00"],
      [245_000, "4:05"],
      [3_599_999, "59:59"],
      [3_600_000, "1:00:00"],
      [3_729_000, "1:02:09"],
      [36_000_000, "10:00:00"],
    ] as const)
      expect(sayElapsed(ms)).toBe(words);
  });
});

describe("a kept stopwatch", () => {
  it("comes back as it was", () => {
    const anyWatch = fc.record({
      before: fc.nat(),
      runningSince: fc.option(fc.nat(), { nil: null }),
    });
    fc.assert(
      fc.property(anyWatch, (watch) => {
        expect(readStopwatch(JSON.parse(JSON.stringify(watch)))).toEqual(watch);
      }),
    );
  });

  it("is null for what is not one", () => {
    for (const data of [
      null,
      "watch",
      7,
      [],
      {},
      { before: 1 },
      { runningSince: 1 },
      { before: -1, runningSince: null },
      { before: "1", runningSince: null },
      { before: Number.NaN, runningSince: null },
      { before: 1, runningSince: Number.POSITIVE_INFINITY },
      { before: 1, runningSince: -1 },
      { before: 1, runningSince: undefined },
    ])
      expect(readStopwatch(data), JSON.stringify(data)).toBeNull();
  });

  it("is read from any value without a fault, and then counts in numbers", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const watch = readStopwatch(data);
        if (watch) expect(elapsedOf(watch, 1e12)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
