import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInstant, toInterval } from "../../../../src/model/interval.ts";
import type { Zone } from "../../../../src/model/zone.ts";
import {
  moveBrushByBins,
  moveBrushEnd,
  readBinKey,
  readBrushKey,
  readStep,
  snapBrush,
} from "../../../../src/views/strip/brush-moves.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone: Zone = {
  name: "+02:00",
  offsetAt: () => 120,
  fromCivil: (ms) => toInstant(ms - 2 * HOUR),
};
/** From midnight to midnight. */
const bounds = toInterval(-2 * HOUR, 200 * DAY - 2 * HOUR);
const reach = { bounds, grain: "day", zone } as const;
const midnight = (day: number) => day * DAY - 2 * HOUR;

describe("a brush", () => {
  it("of more than three days snaps to the zone's nearest midnights", () => {
    const got = snapBrush(toInterval(10 * DAY + 5 * HOUR, 15 * DAY + 20 * HOUR), zone, "minute");
    expect(got).toEqual(toInterval(midnight(10), midnight(16)));
  });

  it("of three days or less keeps its minutes where the times have any", () => {
    const brush = toInterval(10 * DAY + 1, 13 * DAY + 1);
    expect(snapBrush(brush, zone, "minute")).toEqual(toInterval(10 * DAY, 13 * DAY));
  });

  it("has whole days where the dates are days, one at least", () => {
    const brush = toInterval(10 * DAY + HOUR, 10 * DAY + 2 * HOUR);
    expect(snapBrush(brush, zone, "day")).toEqual(toInterval(midnight(10), midnight(11)));
  });
});

describe("a brush's end", () => {
  it("moves by a day, and by a week with Shift", () => {
    expect(readStep(reach, false)).toBe(DAY);
    expect(readStep(reach, true)).toBe(7 * DAY);
  });

  it("moves by a fiftieth of short bounds, but by no less than the data tell apart", () => {
    const short = { bounds: toInterval(0, 5 * HOUR) };
    expect(readStep({ ...short, grain: "minute" }, false)).toBe(HOUR / 10);
    expect(readStep({ ...short, grain: "day" }, false)).toBe(DAY);
  });

  it("stops where a month begins in a dataset of months", () => {
    const months = { ...reach, grain: "month" } as const;
    const moved = moveBrushEnd(null, "from", readStep(months, false), months);
    expect(moved?.start).toBe(zone.fromCivil(Date.UTC(1970, 1, 1)));
  });

  it("starts from the bounds' edge while there is no brush", () => {
    expect(moveBrushEnd(null, "from", DAY, reach)).toEqual(toInterval(midnight(1), midnight(200)));
    expect(moveBrushEnd(null, "to", -DAY, reach)).toEqual(toInterval(midnight(0), midnight(199)));
  });

  it("takes the brush off when it comes to hold everything", () => {
    expect(moveBrushEnd(toInterval(midnight(1), midnight(200)), "from", -DAY, reach)).toBeNull();
  });

  it("never leaves the bounds nor crosses the other end", () => {
    const by = fc.integer({ min: -300 * DAY, max: 300 * DAY });
    const brush = toInterval(midnight(50), midnight(60));
    fc.assert(
      fc.property(fc.constantFrom("from" as const, "to" as const), by, (end, ms) => {
        const got = moveBrushEnd(brush, end, ms, reach) ?? bounds;
        expect(got.start).toBeGreaterThanOrEqual(bounds.start);
        expect(got.end).toBeLessThanOrEqual(bounds.end);
        expect(got.end - got.start).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });

  it("knows its keys and leaves the others", () => {
    const press = (key: string, shiftKey = false) => readBrushKey({ key, shiftKey }, reach);
    expect(press("ArrowLeft")).toBe(-DAY);
    expect(press("ArrowRight", true)).toBe(7 * DAY);
    expect(press("Delete")).toBe("clear");
    expect(press("Enter")).toBe("clear");
    expect(press("Tab")).toBeNull();
    expect(press("Escape")).toBeNull();
  });
});

describe("a brush's end that goes by bins", () => {
  const edges = Float64Array.of(0, 10, 20, 30, 40);

  it("goes to the next edge, from between two to the one ahead", () => {
    expect(moveBrushByBins(null, "from", 1, edges)).toEqual(toInterval(10, 40));
    expect(moveBrushByBins(toInterval(13, 40), "from", 1, edges)).toEqual(toInterval(20, 40));
    expect(moveBrushByBins(toInterval(13, 40), "from", -1, edges)).toEqual(toInterval(10, 40));
    expect(moveBrushByBins(null, "to", -1, edges)).toEqual(toInterval(0, 30));
  });

  it("stays a bin from the other end, and takes the brush off where it holds everything", () => {
    expect(moveBrushByBins(toInterval(10, 20), "from", 3, edges)).toEqual(toInterval(10, 20));
    expect(moveBrushByBins(toInterval(10, 20), "to", -3, edges)).toEqual(toInterval(10, 20));
    expect(moveBrushByBins(toInterval(10, 40), "from", -Infinity, edges)).toBeNull();
  });

  it("goes by one with an arrow, by ten with Shift, and to the edges with Home and End", () => {
    const read = (key: string, shiftKey = false) => readBinKey({ key, shiftKey });
    expect([read("ArrowLeft"), read("ArrowRight", true)]).toEqual([-1, 10]);
    expect([read("PageUp"), read("Home"), read("End")]).toEqual([10, -Infinity, Infinity]);
    expect([read("Delete"), read("a")]).toEqual(["clear", null]);
  });

  it("keeps its ends in their order and at edges, whatever is pressed", () => {
    const anySteps = fc.array(
      fc.tuple(fc.constantFrom("from", "to"), fc.integer({ min: -6, max: 6 })),
    );
    fc.assert(
      fc.property(anySteps, (steps) => {
        let brush: ReturnType<typeof moveBrushByBins> = null;
        for (const [end, by] of steps) brush = moveBrushByBins(brush, end, by, edges);
        if (brush === null) return;
        expect(brush.start).toBeLessThan(brush.end);
        expect([...edges]).toEqual(expect.arrayContaining([brush.start, brush.end]));
      }),
    );
  });
});
