/** An event in words: its number, if events are numbered here, and its title in lines beside it. */
import { drawLines, type Type, type } from "./draw-text.ts";
import type { Pen } from "./pen.ts";
import type { PictureEvent } from "./picture-model.ts";
import { balanceText, textWidth } from "./text-width.ts";

export interface Entry {
  readonly event: PictureEvent;
  readonly lines: readonly string[];
  readonly style: Type;
  /** Of the number with the gap after it; 0 without one. */
  readonly indent: number;
  readonly width: number;
  readonly height: number;
}

export interface EntryStyle {
  /** Of the letters, in pixels. */
  readonly size: number;
  /** Of number and title together, at the most. */
  readonly width: number;
  readonly isNumbered: boolean;
  readonly halo: string | null;
  readonly lines?: number;
}

export function arrangeEntry(pen: Pen, event: PictureEvent, wanted: EntryStyle): Entry {
  const { palette } = pen;
  const weight = event.selected ? 600 : 500;
  const fill = event.emphasis === "dimmed" ? palette.ink3 : palette.ink;
  const style = type(wanted.size, fill, { weight, halo: wanted.halo });
  const bold = { ...style, weight: 700 };
  const indent = wanted.isNumbered ? textWidth(pen.numberOf(event), bold) + wanted.size * 0.36 : 0;
  const most = wanted.lines ?? Number.POSITIVE_INFINITY;
  const lines = balanceText(event.title, wanted.width - indent, style, most);
  const text = Math.max(0, ...lines.map((line) => textWidth(line, style)));
  return {
    event,
    lines,
    style,
    indent,
    width: indent + text,
    height: lines.length * style.leading,
  };
}

/** @param x, @param top of the entry's box @param align of the title; the number goes before it */
export function drawEntry(
  pen: Pen,
  entry: Entry,
  x: number,
  top: number,
  align: "left" | "right" = pen.start,
): string {
  const { event, lines, style, indent, width } = entry;
  const edge = (inset: number) => (align === "left" ? x + inset : x + width - inset);
  const tone = pen.shades(event.tone.color).text;
  const number = { ...style, fill: tone, weight: 700 };
  const parts = [drawLines(lines, edge(indent), top, style, align)];
  if (indent > 0) parts.unshift(drawLines([pen.numberOf(event)], edge(0), top, number, align));
  return parts.join("");
}
