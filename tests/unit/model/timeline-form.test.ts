/** When the timeline draws events one by one, and when it counts them. */
import { expect, test } from "vitest";
import { drawsItems } from "../../../src/model/timeline-form.ts";

const ROOM = { width: 720, height: 220 };
const crowd = (total: number, fullest: number, isNearest = false) => ({
  total,
  isNearest,
  fullestOf: () => fullest,
});

test("few events are drawn one by one, however they lie", () => {
  expect(drawsItems(crowd(120, 120), ROOM)).toBe(true);
  expect(drawsItems(crowd(121, 121), ROOM)).toBe(false);
});

test("some hundreds are where the fullest stretch has room in lanes of 22 pixels", () => {
  expect(drawsItems(crowd(300, 10), ROOM)).toBe(true);
  expect(drawsItems(crowd(300, 11), ROOM)).toBe(false);
  expect(drawsItems(crowd(300, 11), { ...ROOM, height: 242 })).toBe(true);
});

test("more never are", () => {
  expect(drawsItems(crowd(301, 1), ROOM)).toBe(false);
  expect(drawsItems(crowd(301, 1, true), ROOM)).toBe(false);
});

test("the nearest window, which cannot be cut finer, scrolls rather than counts", () => {
  expect(drawsItems(crowd(300, 300, true), ROOM)).toBe(true);
});

test("stretches are as wide as a name, and there is one at the least", () => {
  const asked: number[] = [];
  const ask = {
    total: 200,
    isNearest: false,
    fullestOf: (stretches: number) => asked.push(stretches),
  };
  drawsItems(ask, ROOM);
  drawsItems(ask, { width: 50, height: null });
  expect(asked).toEqual([10, 1]);
});
