/** The made-up datasets that sizes are measured with: sound, the same at every run, and as uneven as real ones. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { AtlasEvent, EventRecord } from "../../../src/model/schema/event.ts";
import { makeDataset, SHAPES, type Shape } from "../../bench/scale/made-dataset.ts";

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

const isTold = (event: EventRecord): event is AtlasEvent => !("accounts" in event);
const eventsOf = (shape: Shape, count: number) =>
  [...makeDataset(shape, count).events()].filter(isTold);

describe.each(SHAPE_NAMES)("of the shape %s", (shape) => {
  test("it is sound", () => {
    const { head, events } = makeDataset(shape, 500);
    const reading = readDataset({ ...head, events: [...events()] });
    expect(reading.ok ? [] : reading.error).toEqual([]);
  });

  test("it is the same at every run", () => {
    expect(eventsOf(shape, 50)).toEqual(eventsOf(shape, 50));
  });

  test("about four fifths of what has a point are at a twentieth of the places", () => {
    const counts = new Map<string, number>();
    for (const { where } of eventsOf(shape, 5000))
      if ("place" in where && where.place.startsWith("town"))
        counts.set(where.place, (counts.get(where.place) ?? 0) + 1);
    const all = [...counts.values()].sort((a, b) => b - a);
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    expect(sum(all.slice(0, 100)) / sum(all)).toBeGreaterThan(0.75);
    expect(all.length).toBeGreaterThan(500);
  });

  test("it has every precision of time and place, and open ends", () => {
    const events = eventsOf(shape, 3000);
    const extents = new Set(events.map(({ where }) => where.extent));
    expect([...extents].sort()).toEqual(
      ["area", "country", "near", "point", "region", "ring", "unplaced"].sort(),
    );
    const shapes = [
      /T\d/,
      /^\d{4}-\d\d-\d\d$/,
      /^\d{4}-\d\d$/,
      /^\d{4}$/,
      /X$/,
      /^\[/,
      /^\.\./,
      /\.\.$/,
      /^\/$/,
    ];
    for (const one of shapes) expect(events.some(({ when }) => one.test(when.edtf))).toBe(true);
  });
});

test("events of two parties name both sides", () => {
  const pairs = eventsOf("pairs", 300).filter(({ participants }) =>
    participants.some(({ role }) => role === "party"),
  );
  expect(pairs.length).toBeGreaterThan(250);
  for (const { participants } of pairs)
    expect(new Set(participants.map((one) => ("side" in one ? one.side : 0)))).toEqual(
      new Set([1, 2]),
    );
});
