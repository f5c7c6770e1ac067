/**
 * A scale from one range of numbers to another, in a straight line and back. D3's own would bring its formats of numbers and its
 * colours, 8 kB after gzip.
 */

export interface LinearScale {
  (value: number): number;
  invert(value: number): number;
}

type Range = readonly [number, number];

/** @returns what maps `from[0]` to `to[0]` and `from[1]` to `to[1]`; the middle of `to` where `from` has no length */
export function linearScale(from: Range, to: Range): LinearScale {
  return Object.assign((value: number) => map(value, from, to), {
    invert: (value: number) => map(value, to, from),
  });
}

function map(value: number, [start, end]: Range, [first, last]: Range): number {
  const share = start === end ? 0.5 : (value - start) / (end - start);
  return first * (1 - share) + last * share;
}
