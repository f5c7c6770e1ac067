/** The colours of a picture: the interface's tokens of either theme, and a faction's shades mixed as its style sheet does. */
import type { ColorOf } from "../../model/signs/attributes.ts";
import type { Ink } from "../../model/signs/sign.ts";
import type { PictureTheme } from "./picture-model.ts";

/** Named as in `src/ui/tokens.css`. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly sea: string;
  readonly seaText: string;
  readonly land: string;
  readonly landHome: string;
  readonly border: string;
  readonly borderHome: string;
  readonly halo: string;
  readonly mark: string;
}

const LIGHT: Palette = {
  paper: "#f8f6f1",
  panel: "#ffffff",
  ink: "#1c1b18",
  ink2: "#55524a",
  ink3: "#6d695f",
  rule: "#d9d4c8",
  ruleStrong: "#8d887c",
  sea: "#dfe8ec",
  seaText: "#4f6780",
  land: "#efebe1",
  landHome: "#fdfbf6",
  border: "#b9b2a3",
  borderHome: "#7d776a",
  halo: "#ffffff",
  mark: "#ffe28a",
};

const DARK: Palette = {
  paper: "#121418",
  panel: "#1a1d22",
  ink: "#ece8df",
  ink2: "#b7b2a7",
  ink3: "#98948a",
  rule: "#343941",
  ruleStrong: "#767b84",
  sea: "#0f151b",
  seaText: "#94a3b8",
  land: "#1c2026",
  landHome: "#272c33",
  border: "#3d434c",
  borderHome: "#7a808a",
  halo: "#14171b",
  mark: "#f2c94c",
};

export const PALETTES: Readonly<Record<PictureTheme, Palette>> = { light: LIGHT, dark: DARK };

/**
 * A tone's colour for fills and lines, for text, for a wash on the panel, for what is drawn upon it, and dimmed, with what is
 * drawn upon that.
 */
export interface Shades {
  readonly strong: string;
  readonly text: string;
  readonly wash: string;
  readonly on: string;
  readonly faint: string;
  readonly faintOn: string;
}

/** @param color #rrggbb */
export function shadesOf(color: string, theme: PictureTheme): Shades {
  const { panel, halo } = PALETTES[theme];
  if (theme === "light")
    return {
      strong: color,
      text: mix(color, "#000000", 0.82),
      wash: mix(color, panel, 0.14),
      on: legibleOn(color),
      faint: mix(color, halo, 0.35),
      faintOn: "#26241f",
    };
  const tone = inTheDark(color);
  const strong = mix(tone, "#ffffff", 0.68);
  return {
    strong,
    text: mix(tone, "#ffffff", 0.52),
    wash: mix(color, panel, 0.3),
    on: legibleOn(strong),
    faint: mix(strong, halo, 0.38),
    faintOn: "#ece8df",
  };
}

/** Ink, which is as good as black and has no hue, is light there. */
function inTheDark(color: string): string {
  const [l, a, b] = toOklab(color);
  return l < 0.3 && Math.hypot(a, b) < 0.03 ? toHex([l + 0.6, a, b]) : color;
}

/** White or black, whichever can be read: one of them has 4.58 : 1 on any colour. */
function legibleOn(color: string): string {
  return contrast("#ffffff", color) >= contrast("#000000", color) ? "#ffffff" : "#000000";
}

/** The ratio of WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colours of a sign's roles. */
export function colorsOf(palette: Palette, shades: Shades): ColorOf {
  const colors: Readonly<Record<Ink, string>> = {
    "tone-strong": shades.strong,
    "tone-text": shades.text,
    "tone-wash": shades.wash,
    "tone-on": shades.on,
    "tone-faint": shades.faint,
    "faint-on": shades.faintOn,
    ink: palette.ink,
    "ink-2": palette.ink2,
    "ink-3": palette.ink3,
    rule: palette.rule,
    "rule-strong": palette.ruleStrong,
    panel: palette.panel,
    halo: palette.halo,
    mark: palette.mark,
  };
  return (ink) => colors[ink];
}

type Triple = readonly [number, number, number];

/** CSS Color 4's `color-mix(in oklab, a share, b)`. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [toOklab(a), toOklab(b)];
  const at = (index: 0 | 1 | 2) => from[index] * share + to[index] * (1 - share);
  return toHex([at(0), at(1), at(2)]);
}

function toLinear(hex: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toOklab(hex: string): Triple {
  const [r, g, b] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(toByte).join("")}`;
}

function toByte(linear: number): string {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, "0");
}
