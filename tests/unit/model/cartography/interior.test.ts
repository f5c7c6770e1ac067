import { describe, expect, it } from "vitest";
import { isInside, visibleCentre } from "../../../../src/model/cartography/interior.ts";

const square = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];
const hole = square.map(({ x, y }) => ({ x: 25 + x / 2, y: 25 + y / 2 }));

describe("isInside", () => {
  it("knows a hole from the land round it", () => {
    expect(isInside([square, hole], { x: 10, y: 50 })).toBe(true);
    expect(isInside([square, hole], { x: 50, y: 50 })).toBe(false);
    expect(isInside([square, hole], { x: 120, y: 50 })).toBe(false);
  });
});

describe("visibleCentre", () => {
  it("finds the middle of the part that is in view", () => {
    const centre = visibleCentre([square], { x: 60, y: 0, width: 500, height: 100 });
    expect(centre?.x).toBeGreaterThan(70);
    expect(centre?.x).toBeLessThan(90);
  });

  it("stays out of a hole", () => {
    const rings = [square, hole];
    const centre = visibleCentre(rings, { x: -50, y: -50, width: 200, height: 200 });
    expect(centre !== null && isInside(rings, centre)).toBe(true);
  });

  it("finds nothing where nothing is in view", () => {
    expect(visibleCentre([square], { x: 200, y: 200, width: 50, height: 50 })).toBeNull();
  });
});
