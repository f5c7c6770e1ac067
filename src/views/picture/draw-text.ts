/** Text in a picture: lines set one below the other, each in its own direction. */
import { type TextStyle, textWidth } from "./text-width.ts";
import { element, escapeXml } from "./xml.ts";

export const SANS = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif";
export const SERIF =
  "'IBM Plex Serif', 'IBM Plex Sans Arabic', Georgia, 'Times New Roman', 'Noto Serif', serif";

/** Where a text stands at its x, whichever way it runs. */
export type Align = "left" | "middle" | "right";

export interface Type extends TextStyle {
  readonly fill: string;
  readonly italic: boolean;
  /** Drawn round the letters to keep lines off them. */
  readonly halo: string | null;
  /** From baseline to baseline, in pixels. */
  readonly leading: number;
}

export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A style of text with the usual leading. */
export function type(size: number, fill: string, more: Partial<Type> = {}): Type {
  return {
    size,
    fill,
    weight: 400,
    serif: false,
    italic: false,
    spacing: 0,
    halo: null,
    leading: Math.round(size * 1.28 * 2) / 2,
    ...more,
  };
}

/** The box that lines will fill. */
export function blockOf(lines: readonly string[], style: Type): Block {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, style)));
  return { lines, width, height: lines.length * style.leading };
}

/** The direction of the first letter that has one. */
export function directionOf(text: string): "ltr" | "rtl" {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? "rtl" : "ltr";
}

/**
 * Lines of text.
 *
 * @param x the edge or the middle that they are aligned to
 * @param top of the first line's box
 */
export function drawLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: Type,
  align: Align = "left",
): string {
  if (lines.length === 0) return "";
  const direction = directionOf(lines.join(" "));
  const first = top + style.leading / 2 + style.size * 0.35;
  return element(
    "text",
    {
      x,
      y: first,
      "font-size": style.size,
      "font-family": style.serif ? SERIF : null,
      "font-weight": style.weight === 400 ? null : style.weight,
      "font-style": style.italic ? "italic" : null,
      "letter-spacing": style.spacing === 0 ? null : style.size * style.spacing,
      "text-anchor": anchorOf(align, direction),
      direction: direction === "rtl" ? "rtl" : null,
      fill: style.fill,
      stroke: style.halo,
      "stroke-width": style.halo === null ? null : 3,
      "stroke-linejoin": style.halo === null ? null : "round",
      "paint-order": style.halo === null ? null : "stroke",
    },
    lines.length === 1
      ? escapeXml(lines[0] ?? "")
      : lines
          .map((line, index) =>
            element("tspan", { x, y: first + index * style.leading }, escapeXml(line)),
          )
          .join(""),
  );
}

/** `start` is where a text begins to be read: the right end of one that runs to the left. */
function anchorOf(align: Align, direction: "ltr" | "rtl"): string | null {
  if (align === "middle") return "middle";
  return (align === "left") === (direction === "ltr") ? null : "end";
}
