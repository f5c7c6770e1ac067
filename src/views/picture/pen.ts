/** What every part of a picture draws with: the model, the theme's colours, and the numbers that stand for titles. */
import type { ColorOf } from "../../model/signs/attributes.ts";
import type { Tone } from "../../model/symbols.ts";
import type { PictureEvent, PictureModel } from "./picture-model.ts";
import { colorsOf, PALETTES, type Palette, type Shades, shadesOf } from "./picture-palette.ts";

export interface Pen {
  readonly model: PictureModel;
  readonly palette: Palette;
  /** The side on which reading starts. */
  readonly start: "left" | "right";
  readonly shades: (color: string) => Shades;
  /** What a sign of this tone gives its roles. */
  readonly inks: (tone: Pick<Tone, "color">) => ColorOf;
  readonly numberOf: (event: PictureEvent) => string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part that knows its height and can be drawn anywhere. */
export interface Part {
  readonly height: number;
  /** @param x, @param y of its upper left corner */
  readonly draw: (x: number, y: number) => string;
}

export function createPen(model: PictureModel): Pen {
  const shades = new Map<string, Shades>();
  const palette = PALETTES[model.theme];
  const shade = (color: string) => {
    const known = shades.get(color) ?? shadesOf(color, model.theme);
    shades.set(color, known);
    return known;
  };
  return {
    model,
    palette,
    start: model.dir === "rtl" ? "right" : "left",
    shades: shade,
    inks: ({ color }) => colorsOf(palette, shade(color)),
    numberOf: ({ number }) => (number === null ? "" : String(number)),
  };
}
