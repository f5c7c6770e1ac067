/** What a dataset says of itself adds up to all of its events, and its busiest week is what a filter of that week keeps. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { digest as digestOfRows } from "../../../src/engine/digest.ts";
import { rowsOf } from "../../../src/engine/rows.ts";
import { DAY_MS } from "../../../src/model/durations.ts";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { openCrowdedState } from "../support/crowded-state.ts";
import { runs } from "../support/runs.ts";

const sum = (counts: ReadonlyMap<unknown, number>) =>
  [...counts.values()].reduce((total, count) => total + count, 0);

function digestOf(events: number) {
  const { atlas, engine } = openCrowdedState({ events });
  const digest = engine.census?.digest;
  if (!digest) throw new Error("an engine that counts what is at hand has a digest");
  return { atlas, engine, digest };
}

test("by date, by place and by sources every event is counted once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 151, max: 500 }), (events) => {
      const { exactness } = digestOf(events).digest;
      if (!exactness) throw new Error("the records are at hand");
      const { dates, places, sources, exact } = exactness;
      for (const counts of [dates, places, sources]) expect(sum(counts)).toBe(events);
      expect(exact).toBeLessThanOrEqual(dates.get("day") ?? 0);
      expect(exact).toBeLessThanOrEqual(places.get("point") ?? 0);
    }),
    runs(10),
  );
});

test("the busiest week runs from Monday to Sunday, and a filter of it keeps as many as it says", () => {
  const { atlas, engine, digest } = digestOf(900);
  if (!digest.busiest) throw new Error("there is a busiest week");
  const { week, count } = digest.busiest;
  const civil = new Date(week.start + atlas.zone.offsetAt(week.start) * 60_000);
  expect([civil.getUTCDay(), civil.getUTCHours()]).toEqual([1, 0]);
  expect((week.end - week.start) / DAY_MS).toBeCloseTo(7, 1);
  expect(engine.query({ ...NO_FILTERS, time: week }).kept).toBe(count);
});

test("the dead are three numbers, of the events that give all three", () => {
  const { atlas, digest } = digestOf(300);
  const given = [...atlas.events.values()].map(({ event }) => event.fatalities);
  const total = (key: "low" | "best" | "high") =>
    given.reduce((all, toll) => all + (toll?.[key] ?? 0), 0);
  expect(digest.tolls).toMatchObject({
    low: total("low"),
    best: total("best"),
    high: total("high"),
    events: 300,
  });
});

test("the places named most are in order, with all their events at a point", () => {
  const { atlas, digest } = digestOf(600);
  const counts = digest.named.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const { place, count } of digest.named) {
    const at = [...atlas.events.values()].filter(
      ({ event: { where } }) =>
        (where.extent === "point" || where.extent === "near") && where.place === place,
    );
    expect(at).toHaveLength(count);
  }
});

test("without the records, what the columns tell is told, and the rest is not made up", () => {
  const { atlas, digest } = digestOf(600);
  const { records: _, ...rows } = rowsOf(atlas, {} as never);
  const { exactness, tolls, ...told } = digestOfRows(rows);
  expect([exactness, tolls]).toEqual([null, null]);
  expect(told).toEqual({
    busiest: digest.busiest,
    named: digest.named,
    namedCount: digest.namedCount,
  });
});
