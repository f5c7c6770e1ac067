/** Lengths for a scale bar. */
import type { Locale } from "../languages.ts";

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [5, 3, 2, 1].find((step) => step * power <= length) ?? 1;
  return digit * power;
}

export function sayLength(metres: number, locale: Locale): string {
  const [value, unit] = metres < 1000 ? [metres, "meter"] : [metres / 1000, "kilometer"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
  }).format(value);
}
