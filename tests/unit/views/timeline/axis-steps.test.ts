import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grain } from "../../../../src/model/grain.ts";
import { chooseAxisStep } from "../../../../src/views/timeline/axis-steps.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** @param length of the window, in milliseconds, across 600 px */
const stepFor = (length: number, grain: Grain) => {
  const { scale, step } = chooseAxisStep(length / 600, grain);
  return `${step} ${scale}`;
};

describe("the axis' steps", () => {
  it("are days at the finest where the dates are days, however far one zooms in", () => {
    expect(stepFor(4 * DAY, "day")).toBe("1 weekday");
    expect(stepFor(DAY / 8, "day")).toBe("1 weekday");
    expect(stepFor(DAY / 8, "month")).toBe("1 month");
    expect(stepFor(DAY, "year")).toBe("1 year");
  });

  it("give a month its weeks or its days", () => {
    expect(stepFor(34 * DAY, "day")).toBe("1 week");
    expect(stepFor(20 * DAY, "day")).toBe("1 day");
    expect(stepFor(200 * DAY, "day")).toBe("1 month");
  });

  it("go to seconds where the data do", () => {
    expect(stepFor(45_000, "second")).toBe("5 second");
    expect(stepFor(10 * MINUTE, "second")).toBe("1 minute");
    expect(stepFor(MINUTE, "minute")).toBe("1 minute");
  });

  it("leave every label the room of its words, at any length", () => {
    const grain = fc.constantFrom<Grain>("second", "minute", "day", "month", "year");
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e14, noNaN: true }), grain, (length, finest) => {
        const [coarse, fine] = [
          chooseAxisStep(length / 300, finest),
          chooseAxisStep(length / 600, finest),
        ];
        const order = ["second", "minute", "hour", "weekday", "day", "week", "month", "year"];
        expect(order.indexOf(coarse.scale)).toBeGreaterThanOrEqual(order.indexOf(fine.scale));
      }),
    );
  });
});
