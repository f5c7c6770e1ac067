/** Where things stand on a PowerPoint slide, in inches, mirrored for languages that run to the left; and how large a text may be. */
import { type TextStyle, wrapText } from "../../views/picture/text-width.ts";

/** 16:9, as PowerPoint's own. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const PLACES = {
  title: { x: 0.5, y: 0.3, w: 12.33, h: 0.75 },
  line: { x: 0.5, y: 1.05, w: 12.33, h: 0.55 },
  picture: { x: 0.5, y: 1.75, w: 7.54, h: 4.75 },
  texts: { x: 8.26, y: 1.75, w: 4.57, h: 4.75 },
  all: { x: 0.5, y: 1.75, w: 12.33, h: 5 },
  footnote: { x: 0.5, y: 6.55, w: 12.33, h: 0.45 },
  credit: { x: 0.5, y: 7.02, w: 11.3, h: 0.3 },
  number: { x: 11.83, y: 7.02, w: 1, h: 0.3 },
} as const satisfies Readonly<Record<string, Place>>;

/** On every computer that has PowerPoint, with Latin, Cyrillic and Arabic letters. */
export const FONT = "Arial";

const POINTS = 72;
const LEADING = 1.25;
/** Of a place's width and height, what a text may fill: the typeface that stands in for Arial may be wider. */
const AIR = 0.86;

export function mirror<Box extends Place>(place: Box, isMirrored: boolean): Place {
  return isMirrored ? { ...place, x: SLIDE.width - place.x - place.w } : place;
}

/**
 * The largest size at which paragraphs fit a place, as far as widths can be told without the typeface.
 *
 * @param blanks lines left free between the paragraphs, in all
 * @param sizes in points, the largest first
 * @returns the last of them where none fits
 */
export function fitSize(
  paragraphs: readonly string[],
  { w, h }: Place,
  sizes: readonly [number, ...number[]],
  {
    weight = 400,
    blanks = 0,
  }: { readonly weight?: TextStyle["weight"]; readonly blanks?: number } = {},
): number {
  const fits = (size: number) => {
    const style: TextStyle = { size, weight, serif: false, spacing: 0 };
    const lines = paragraphs.reduce(
      (sum, text) => sum + Math.max(1, wrapText(text, w * POINTS * AIR, style).length),
      blanks,
    );
    return lines * size * LEADING <= h * POINTS;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
}
