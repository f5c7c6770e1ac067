import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BarLook, barStrokes } from "../../../../src/model/signs/bar-sign.ts";

const SIZE = { width: 120, height: 24 };
const plain: BarLook = {
  shape: "unit",
  approximate: false,
  openStart: false,
  openEnd: false,
  hollow: false,
  selected: false,
  emphasis: "plain",
};
const bar = (look: Partial<BarLook>) => barStrokes({ ...plain, ...look }, SIZE);
/** A filled block as high as the bar: an end that is known. */
const thickEnds = (look: Partial<BarLook>) =>
  bar(look).filter(({ d, fill }) => fill === "tone-strong" && d.includes("v24")).length;

describe("a bar of time", () => {
  it("is a pill for some time on that day: round corners and no thick end", () => {
    expect(bar({})[0]?.d).toContain("a9,9");
    expect(thickEnds({})).toBe(0);
  });

  it("has a thick end wherever a span's end is known", () => {
    expect(thickEnds({ shape: "span" })).toBe(2);
    expect(thickEnds({ shape: "span", openStart: true })).toBe(1);
    expect(thickEnds({ shape: "span", openStart: true, openEnd: true })).toBe(0);
    expect(thickEnds({ shape: "span", approximate: true })).toBe(0);
  });

  it("is dashed for about then", () => {
    expect(bar({ approximate: true }).some(({ dash }) => dash)).toBe(true);
    expect(bar({}).some(({ dash }) => dash)).toBe(false);
  });

  it("fades where an end is not given, and points on from there", () => {
    const [ground] = bar({ shape: "span", openStart: true });
    expect(ground?.fade).toEqual({ left: 0.53, right: 0 });
    const arrow = bar({ shape: "span", openStart: true }).find(({ d }) => d.startsWith("M0,12L"));
    expect(arrow?.fill).toBe("tone-strong");
  });

  it("is a bracket, and nothing that lasts, for one of several days", () => {
    const strokes = bar({ shape: "one-of" });
    expect(strokes).toHaveLength(1);
    expect(strokes[0]).toMatchObject({ d: "M1,4.8V23H119V4.8", stroke: "tone-strong" });
    expect(strokes[0]?.fill).toBeUndefined();
  });

  it("has a frame of ink three pixels wide while it is selected, and is dimmed by colour alone", () => {
    expect(bar({ selected: true }).at(-1)).toMatchObject({ stroke: "ink", width: 3 });
    const dimmed = bar({ emphasis: "dimmed" });
    expect(dimmed.map(({ stroke }) => stroke)).toContain("tone-faint");
    expect(dimmed.map(({ stroke }) => stroke)).not.toContain("tone-strong");
    expect(bar({ emphasis: "dimmed", selected: true }).at(-1)?.stroke).toBe("ink");
  });

  it("is drawn in numbers at any size", () => {
    const looks = fc.record({
      shape: fc.constantFrom("moment", "unit", "span", "one-of"),
      approximate: fc.boolean(),
      openStart: fc.boolean(),
      openEnd: fc.boolean(),
      hollow: fc.boolean(),
      selected: fc.boolean(),
      emphasis: fc.constantFrom("plain", "lit", "dimmed"),
    });
    const length = fc.double({ min: 1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(looks, length, length, (look, width, height) => {
        for (const { d, fade } of barStrokes(look, { width, height })) {
          expect(d).toMatch(/^M[-\d.,\sMLHVAZhvaz]+$/);
          if (fade) expect(fade.left + fade.right).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
