import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATED_COLOR } from "../../../../src/model/coloring.ts";
import { SEVERAL_COLOR } from "../../../../src/model/source-colors.ts";
import {
  contrast,
  mix,
  PALETTES,
  shadesOf,
} from "../../../../src/views/picture/picture-palette.ts";

const tokens = readFileSync(new URL("../../../../src/ui/tokens.css", import.meta.url), "utf8");

describe("the palettes", () => {
  it("are the interface's tokens", () => {
    const names = Object.keys(PALETTES.light).filter((name) => name !== "seaText");
    for (const name of names) {
      const token = name
        .replace(/([A-Z])/g, "-$1")
        .replace(/(\d)/, "-$1")
        .toLowerCase();
      const [, light, dark] =
        new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
      const key = name as keyof typeof PALETTES.light;
      expect([PALETTES.light[key], PALETTES.dark[key]], name).toEqual([light, dark]);
    }
  });
});

describe("mix", () => {
  it("is all of a colour, none of it, or in between", () => {
    expect(mix("#b8501a", "#ffffff", 1)).toBe("#b8501a");
    expect(mix("#b8501a", "#ffffff", 0)).toBe("#ffffff");
    expect(mix("#000000", "#ffffff", 0.5)).toBe("#636363");
  });
});

describe("the shades of a tone", () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);

  it.each(["light", "dark"] as const)("have digits that can be read on any colour, %s", (theme) => {
    fc.assert(
      fc.property(color, (any) => {
        const { strong, on } = shadesOf(any, theme);
        expect(contrast(on, strong)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each(["light", "dark"] as const)("keep digits readable while they are dimmed, %s", (theme) => {
    fc.assert(
      fc.property(color, (any) => {
        const { faint, faintOn } = shadesOf(any, theme);
        expect(contrast(faintOn, faint)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each(["light", "dark"] as const)("let ink stand out from the panel, %s", (theme) => {
    for (const ink of [STATED_COLOR, SEVERAL_COLOR, "#000000"])
      expect(contrast(shadesOf(ink, theme).strong, PALETTES[theme].panel), ink).toBeGreaterThan(7);
  });
});
