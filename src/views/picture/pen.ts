/** What every part of a picture draws with: the model, the theme's colours, and the numbers that stand for titles. */
import type { PictureEvent, PictureModel } from "./picture-model.ts";
import { PALETTES, type Palette, type Shades, shadesOf } from "./picture-palette.ts";

export interface Pen {
  readonly model: PictureModel;
  readonly palette: Palette;
  /** The side on which reading starts. */
  readonly start: "left" | "right";
  readonly shades: (color: string) => Shades;
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
  const numbers = new Map(model.events.map(({ id }, index) => [id, String(index + 1)]));
  return {
    model,
    palette: PALETTES[model.theme],
    start: model.dir === "rtl" ? "right" : "left",
    shades: (color) => {
      const known = shades.get(color) ?? shadesOf(color, model.theme);
      shades.set(color, known);
      return known;
    },
    numberOf: ({ id }) => numbers.get(id) ?? "",
  };
}
