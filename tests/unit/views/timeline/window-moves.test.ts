import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInterval } from "../../../../src/model/interval.ts";
import {
  clampWindow,
  moveWindow,
  revealInWindow,
  shortestOf,
} from "../../../../src/views/timeline/window-moves.ts";

const SHORTEST_MS = shortestOf("minute");
const bounds = toInterval(0, 100 * SHORTEST_MS);
const window = toInterval(40 * SHORTEST_MS, 60 * SHORTEST_MS);
const reach = { bounds, grain: "minute" } as const;

describe("the window", () => {
  it("stays within the bounds and keeps its length where they have room, whatever is asked for", () => {
    const time = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 1e9 }), (start, length) => {
        const got = clampWindow(toInterval(start, start + length), bounds);
        expect(got.start).toBeGreaterThanOrEqual(bounds.start);
        expect(got.end).toBeLessThanOrEqual(bounds.end);
        expect(got.end - got.start).toBe(Math.min(length, bounds.end));
      }),
    );
  });

  it("moves by two fifths of its length and stops at the edge", () => {
    expect(moveWindow("later", window, reach).start).toBe(48 * SHORTEST_MS);
    expect(moveWindow("earlier", window, reach).start).toBe(32 * SHORTEST_MS);
    const last = toInterval(78 * SHORTEST_MS, 98 * SHORTEST_MS);
    expect(moveWindow("later", last, reach)).toEqual(toInterval(80 * SHORTEST_MS, bounds.end));
  });

  it("is scaled about its middle, and zooming in and out again brings it back", () => {
    const near = moveWindow("zoomIn", window, reach);
    expect((near.start + near.end) / 2).toBe((window.start + window.end) / 2);
    expect(near.end - near.start).toBeLessThan(window.end - window.start);
    expect(moveWindow("zoomOut", near, reach).start).toBeCloseTo(window.start, 3);
  });

  it("is never scaled below what the data tell apart: a day of days, ten seconds of seconds", () => {
    expect(shortestOf("day")).toBe(86_400_000);
    expect(shortestOf("second")).toBe(10_000);
    const whole = toInterval(0, 100_000);
    const near = moveWindow("zoomIn", toInterval(0, 12_000), { bounds: whole, grain: "second" });
    expect(near.end - near.start).toBe(10_000);
  });

  it("is never scaled below a quarter of an hour where times have minutes", () => {
    const shortest = toInterval(0, SHORTEST_MS);
    expect(moveWindow("zoomIn", shortest, reach)).toEqual(shortest);
  });

  it("stays the very same when the time is already in it", () => {
    expect(revealInWindow(toInterval(59 * SHORTEST_MS, 70 * SHORTEST_MS), window, bounds)).toBe(
      window,
    );
  });

  it("is moved, not scaled, to a time outside it, an open end counting to the bounds", () => {
    const got = revealInWindow(
      toInterval(Number.NEGATIVE_INFINITY, 10 * SHORTEST_MS),
      window,
      bounds,
    );
    expect(got).toEqual(toInterval(0, 20 * SHORTEST_MS));
  });
});
