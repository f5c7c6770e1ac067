import { describe, expect, it } from "vitest";
import { leaderOf } from "../../../../src/model/cartography/leader.ts";
import type { MarkLeaf } from "../../../../src/model/cartography/sites.ts";

const leaf = (x: number, y: number): MarkLeaf => ({
  type: "mark",
  id: "one",
  offset: { x, y },
  place: { x: 10, y: 0 },
});

describe("leaderOf", () => {
  it("runs from beside the place to the middle of its mark", () => {
    expect(leaderOf(leaf(10, -30), false)).toEqual({ line: "M10.0,-4.0L10.0,-30.0", head: null });
  });

  it("has an arrow to a place that was only aimed at", () => {
    expect(leaderOf(leaf(40, 0), true).head).toBe("M19.5,4.0L14.0,0.0L19.5,-4.0");
  });

  it("is a dot's length where mark and place are one", () => {
    expect(leaderOf(leaf(10, 0), false).line).not.toContain("NaN");
  });
});
