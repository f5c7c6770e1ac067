import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type } from "../../../../src/views/picture/draw-text.ts";
import { balanceText, textWidth, wrapText } from "../../../../src/views/picture/text-width.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const style = type(12, "#000000");

describe("wrapText", () => {
  it("lets no line be wider than asked, and loses no word", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, style);
          for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        },
      ),
    );
  });

  it("ends in an ellipsis when there are more lines than wanted", () => {
    const lines = wrapText("one two three four five six seven", 60, style, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe("balanceText", () => {
  it("takes no more lines than wrapping, of nearly one length", () => {
    const text = "two governments: what one wire dispatch reports, and who says so";
    const width = textWidth(text, style) * 0.9;
    const [first = "", second = ""] = balanceText(text, width, style, 2);
    expect(Math.abs(textWidth(first, style) - textWidth(second, style))).toBeLessThan(60);
  });
});

describe("signs of no typeface that is known", () => {
  it("take little longer to be broken into lines than letters do", () => {
    const spent = (text: string) =>
      Math.min(...[1, 2, 3].map(() => cpuTime(() => balanceText(text, 120, style, 99))));
    const letters = spent("wwwwwwwwww".repeat(170));
    expect(spent("👩‍👩‍👧‍👦🏳️‍🌈".repeat(100))).toBeLessThan(4 * letters + 20);
  });
});
