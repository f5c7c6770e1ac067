import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInstant, toInterval } from "../../../../src/model/interval.ts";
import type { Zone } from "../../../../src/model/zone.ts";
import {
  moveBrushEnd,
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
const bounds = toInterval(0, 200 * DAY);

describe("a brush", () => {
  it("of more than three days snaps to the zone's nearest midnights", () => {
    const got = snapBrush(toInterval(10 * DAY + 5 * HOUR, 15 * DAY + 20 * HOUR), zone);
    expect(got).toEqual(toInterval(10 * DAY - 2 * HOUR, 16 * DAY - 2 * HOUR));
  });

  it("of three days or less stays as it was drawn", () => {
    const brush = toInterval(10 * DAY + 1, 13 * DAY + 1);
    expect(snapBrush(brush, zone)).toBe(brush);
  });
});

describe("a brush's end", () => {
  it("moves by a day, and by a week with Shift", () => {
    expect(readStep(bounds, false)).toBe(DAY);
    expect(readStep(bounds, true)).toBe(7 * DAY);
  });

  it("moves by a fiftieth of short bounds", () => {
    expect(readStep(toInterval(0, 5 * HOUR), false)).toBe(HOUR / 10);
  });

  it("starts from the bounds' edge while there is no brush", () => {
    expect(moveBrushEnd(null, "from", DAY, bounds)).toEqual(toInterval(DAY, 200 * DAY));
    expect(moveBrushEnd(null, "to", -DAY, bounds)).toEqual(toInterval(0, 199 * DAY));
  });

  it("takes the brush off when it comes to hold everything", () => {
    expect(moveBrushEnd(toInterval(DAY, 200 * DAY), "from", -DAY, bounds)).toBeNull();
  });

  it("never leaves the bounds nor crosses the other end", () => {
    const by = fc.integer({ min: -300 * DAY, max: 300 * DAY });
    const brush = toInterval(50 * DAY, 60 * DAY);
    fc.assert(
      fc.property(fc.constantFrom("from" as const, "to" as const), by, (end, ms) => {
        const got = moveBrushEnd(brush, end, ms, bounds) ?? bounds;
        expect(got.start).toBeGreaterThanOrEqual(bounds.start);
        expect(got.end).toBeLessThanOrEqual(bounds.end);
        expect(got.end - got.start).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });

  it("knows its keys and leaves the others", () => {
    const press = (key: string, shiftKey = false) => readBrushKey({ key, shiftKey }, bounds);
    expect(press("ArrowLeft")).toBe(-DAY);
    expect(press("ArrowRight", true)).toBe(7 * DAY);
    expect(press("Delete")).toBe("clear");
    expect(press("Enter")).toBe("clear");
    expect(press("Tab")).toBeNull();
    expect(press("Escape")).toBeNull();
  });
});
