import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutRing, ringPaths } from "../../../../src/model/signs/ring-paths.ts";
import { ringLabel, ringStrokes, ringWidth } from "../../../../src/model/signs/ring-sign.ts";

const look = { selected: false, emphasis: "plain", extent: "ring" } as const;

describe("cutRing", () => {
  it("leaves a ring whole where no coast meets it", () => {
    expect(cutRing(() => true)).toEqual([{ from: 0, to: 2 * Math.PI, land: true }]);
    expect(cutRing(() => false)).toEqual([{ from: 0, to: 2 * Math.PI, land: false }]);
  });

  it("cuts where the coast does, and has every direction once", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: 0.2, max: 6, noNaN: true }),
        (start, length) => {
          const isLand = (angle: number) => {
            const turned = (angle - start + 4 * Math.PI) % (2 * Math.PI);
            return turned < length;
          };
          const arcs = cutRing(isLand);
          const of = (land: boolean) =>
            arcs
              .filter((arc) => arc.land === land)
              .reduce((sum, { from, to }) => sum + to - from, 0);
          expect(of(true)).toBeCloseTo(length, 2);
          expect(of(true) + of(false)).toBeCloseTo(2 * Math.PI);
        },
      ),
    );
  });
});

describe("a ring", () => {
  it("is thick on land, on a casing, and half as thick over water", () => {
    const arcs = [
      { from: 0, to: Math.PI, land: true },
      { from: Math.PI, to: 2 * Math.PI, land: false },
    ];
    const [water, casing, land] = ringStrokes(ringPaths(186, arcs), 186, look);
    expect(land).toMatchObject({ stroke: "tone-strong", width: 5 });
    expect(casing).toMatchObject({ stroke: "halo", width: 9, d: land?.d });
    expect(water).toMatchObject({ stroke: "tone-strong", width: 2.5, strokeOpacity: 0.8 });
  });

  it("is whole where nothing is known of the coast, and never filled: the claim is the line", () => {
    const strokes = ringStrokes(ringPaths(40, null), 40, look);
    expect(strokes.every(({ fill }) => fill === undefined)).toBe(true);
    expect(strokes.at(-1)?.d).toMatch(/^M40,0A.*Z$/);
  });

  it("is a soft disc with a dotted rim for what is anywhere within it", () => {
    const [disc, rim] = ringStrokes(ringPaths(40, null), 40, { ...look, extent: "near" });
    expect(disc).toMatchObject({ fill: "tone-strong", fillOpacity: 0.14 });
    expect(rim?.dash).toEqual([1, 3]);
  });

  it("is thinner where it is small", () => {
    expect(ringWidth(9)).toBe(1.75);
    expect(ringWidth(70)).toBeCloseTo(2.92);
    expect(ringWidth(400)).toBe(5);
  });

  it("has its label on its line where there is room and letters do not join", () => {
    expect(ringLabel(186, false).bent).toBe(true);
    expect(ringLabel(186, true).bent).toBe(false);
    expect(ringLabel(70, false).bent).toBe(false);
  });
});
