/** Which way an arrow leads among the marks of a view. */
import { describe, expect, it } from "vitest";
import { stepOf } from "../../../src/views/walk-marks.ts";

describe("an arrow among marks", () => {
  it.each([
    ["ArrowRight", 1, -1],
    ["ArrowLeft", -1, 1],
    ["ArrowDown", 1, 1],
    ["ArrowUp", -1, -1],
    ["Home", null, null],
    ["a", null, null],
  ] as const)(
    "%s leads by %s, and by %s where one reads from right to left",
    (key, step, mirrored) => {
      expect([stepOf(key, false), stepOf(key, true)]).toEqual([step, mirrored]);
    },
  );
});
