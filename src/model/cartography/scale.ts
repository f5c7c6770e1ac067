/** Lengths for a scale bar. */
import { localeOf } from "../languages.ts";

/** The largest of 1, 2, 3, 5 times a power of ten that is not above a length. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [5, 3, 2, 1].find((step) => step * power <= length) ?? 1;
  return digit * power;
}

/** @param lang a BCP 47 tag */
export function sayLength(metres: number, lang: string): string {
  const [value, unit] = metres < 1000 ? [metres, "meter"] : [metres / 1000, "kilometer"];
  return new Intl.NumberFormat(localeOf(lang), {
    style: "unit",
    unit,
    unitDisplay: "short",
  }).format(value);
}
