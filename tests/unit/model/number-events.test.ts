import { expect, test } from "vitest";
import { numberOf } from "../../../src/model/atlas.ts";
import { numberEvents } from "../../../src/model/number-events.ts";
import { atlasOf } from "../engine/atlas-samples.ts";
import { ID, SHIPPED } from "../support/shipped-state.ts";

const numbersOf = (sketches: Parameters<typeof atlasOf>[0]) => [
  ...numberEvents(atlasOf(sketches).events),
];

test("events are numbered by start, then end, then as the dataset has them; an open start is the first", () => {
  const numbers = numbersOf([
    { start: 5, end: 9 },
    { start: 5, end: 6 },
    { start: 5, end: 6 },
    { start: -Infinity, end: 7 },
  ]);
  expect(numbers).toEqual([
    ["e3", 1],
    ["e1", 2],
    ["e2", 3],
    ["e0", 4],
  ]);
});

test("more than ninety-nine carry no numbers, which would be read as counts", () => {
  const many = Array.from({ length: 100 }, (_, start) => ({ start }));
  expect(numbersOf(many)).toEqual([]);
  expect(numbersOf(many.slice(1))).toHaveLength(99);
});

test("the shipped dispatch begins with the open start and ends with the report", () => {
  expect(numberOf(SHIPPED, ID.operations)).toBe(1);
  expect(numberOf(SHIPPED, ID.ring)).toBe(9);
});
