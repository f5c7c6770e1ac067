/** The places of events in the strip of days. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  layDayStrip,
  type StripItem,
} from "../../../../../src/surfaces/binding/day-strip/lay-day-strip.ts";
import { runs } from "../../../support/runs.ts";

const SIZE = { width: 400, lanes: 3, apart: 5 } as const;

const item = (id: string, change: Partial<StripItem> = {}): StripItem => ({
  id,
  from: 100,
  to: 200,
  isBar: false,
  least: 30,
  full: 90,
  isLit: false,
  ...change,
});

const placed = (...items: readonly StripItem[]) => layDayStrip(items, SIZE);

describe("the strip of days", () => {
  it("gives an event the uppermost lane, with its title where there is room", () => {
    expect(placed(item("a"))?.get("a")).toEqual({ lane: 0, x: 100, width: 90, isTitled: true });
  });

  it("draws a bar along all of its time", () => {
    const bar = item("a", { from: 0, to: 300, isBar: true });
    expect(placed(bar)?.get("a")).toMatchObject({ x: 0, width: 300, isTitled: true });
  });

  it("leaves a title out rather than an event", () => {
    const day = ["a", "b", "c", "d", "e", "f"].map((id) => item(id));
    const places = placed(...day);
    expect(places?.size).toBe(6);
    const titled = [...(places?.values() ?? [])].filter(({ isTitled }) => isTitled);
    expect(titled.length).toBeGreaterThan(0);
    expect(titled.length).toBeLessThan(6);
  });

  it("gives the title of what the slide is about before all others", () => {
    const day = ["a", "b", "c", "d", "e"].map((id) => item(id, { isLit: id === "e" }));
    expect(placed(...day)?.get("e")?.isTitled).toBe(true);
  });

  it("gives up where the signs alone have no room", () => {
    expect(placed(...Array.from({ length: 10 }, (_, at) => item(`${at}`)))).toBeNull();
  });

  it("keeps everything inside, within its time where that is wide enough, and apart", () => {
    const anyItem = fc
      .record({
        from: fc.integer({ min: 0, max: 390 }),
        long: fc.integer({ min: 1, max: 400 }),
        isBar: fc.boolean(),
        isLit: fc.boolean(),
        title: fc.integer({ min: 0, max: 200 }),
      })
      .map(({ from, long, title, ...rest }) => ({
        ...rest,
        from,
        to: Math.min(400, from + long),
        least: 30,
        full: 30 + title,
      }));
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), (all) => {
        const items = all.map((one, index) => ({ ...one, id: `${index}` }));
        const places = placed(...items);
        if (places === null) return;
        const boxes = items.map((one) => ({ one, at: places.get(one.id) }));
        for (const { one, at } of boxes) {
          if (!at) throw new Error("an event is lost");
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.x + at.width).toBeLessThanOrEqual(SIZE.width);
          expect(at.lane).toBeLessThan(SIZE.lanes);
          if (one.to - one.from >= at.width) {
            expect(at.x).toBeGreaterThanOrEqual(one.from);
            expect(at.x + at.width).toBeLessThanOrEqual(one.to + 0.1);
          }
          for (const { at: other } of boxes) {
            if (!other || other === at || other.lane !== at.lane) continue;
            expect(other.x >= at.x + at.width || at.x >= other.x + other.width).toBe(true);
          }
        }
      }),
      runs(100),
    );
  });
});
