/** Where things stand on a PowerPoint slide: within it, apart from each other, and no letter larger than fits. */
import { describe, expect, it } from "vitest";
import { fitSize, mirror, PLACES, SLIDE } from "../../../../src/surfaces/handout/pptx-layout.ts";

const { all, texts, picture, ...rest } = PLACES;

describe("the places of a slide", () => {
  it.each(Object.entries(PLACES))("hold %s within it, mirrored or not", (_name, place) => {
    for (const { x, y, w, h } of [place, mirror(place, true)]) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + w).toBeLessThan(SLIDE.width);
      expect(y + h).toBeLessThan(SLIDE.height);
    }
  });

  it("do not overlap", () => {
    const boxes = [texts, picture, ...Object.values(rest)];
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        expect(isApart, JSON.stringify([a, b])).toBe(true);
      }
  });

  it("are mirrored onto themselves when it is done twice", () => {
    expect(mirror(mirror(texts, true), true).x).toBeCloseTo(texts.x);
    expect(mirror(texts, true).x).toBeLessThan(mirror(picture, true).x);
    expect(mirror(texts, false)).toBe(texts);
  });
});

describe("the size of a text", () => {
  const long = "A claim that goes on for a while. ".repeat(20);

  it("is the largest for a few words, and less for many", () => {
    expect(fitSize(["Short"], PLACES.texts, [18, 14, 8])).toBe(18);
    expect(fitSize([long, long], PLACES.texts, [18, 14, 8])).toBeLessThan(18);
  });

  it("is the least where none fits", () => {
    expect(fitSize([long], PLACES.credit, [18, 14, 8])).toBe(8);
  });

  it("leaves room between paragraphs, and for bold letters", () => {
    const lines = Array.from({ length: 15 }, () => "A line");
    expect(fitSize(lines, PLACES.texts, [18, 8])).toBe(18);
    expect(fitSize(lines, PLACES.texts, [18, 8], { blanks: 3 })).toBe(8);
    const title = "A title that only just has room on its line, as long as nobody sets it bold";
    const sizes = [27, 26, 25, 24, 23, 22, 21, 20, 19, 18] as const;
    const bold = fitSize([title], PLACES.line, sizes, { weight: 600 });
    expect(bold).toBeLessThan(fitSize([title], PLACES.line, sizes));
  });
});
