/** How far two colours are apart for eyes of every kind: those that see all three cones' colours, and those that lack one. */

/** Eyes that see all, and those that lack the cones of long, middle or short waves. */
export type Eyes = "full" | "protan" | "deutan" | "tritan";

/** What each kind of eye sees of a colour in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<Eyes, Matrix>> = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

type Triple = readonly [number, number, number];
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/**
 * @param a @param b as #rrggbb
 * @returns the distance in OKLab for the eyes that see the least of it: 0 where they are one colour, 1 from black to white
 */
export function distanceForAllEyes(a: string, b: string): number {
  return Math.min(...(Object.keys(EYES) as Eyes[]).map((eyes) => distanceFor(eyes, a, b)));
}

/** The same for eyes of one kind. */
export function distanceFor(eyes: Eyes, a: string, b: string): number {
  const seen = (color: string) => toOklab(times(EYES[eyes], toLinear(color)));
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** @returns the eyes that see the least of what sets two colours apart; all of them where they are near for those that see all */
export function eyesThatMistake(a: string, b: string, apart: number): Eyes {
  if (distanceFor("full", a, b) < apart) return "full";
  const kinds = Object.keys(EYES) as Eyes[];
  const [first] = kinds.toSorted((one, other) => distanceFor(one, a, b) - distanceFor(other, a, b));
  return first ?? "full";
}

/** The contrast of two colours, as WCAG 2 measures it: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = toLinear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toLinear(color: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Within what a screen can show. */
function times(m: Matrix, [r, g, b]: Triple): Triple {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(m[0] * r + m[1] * g + m[2] * b),
    clamp(m[3] * r + m[4] * g + m[5] * b),
    clamp(m[6] * r + m[7] * g + m[8] * b),
  ];
}

/** Björn Ottosson's OKLab. */
function toOklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
