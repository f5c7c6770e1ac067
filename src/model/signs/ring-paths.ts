/** A ring's path, cut into what lies on land and what over water. */
import type { RingPaths } from "./ring-sign.ts";

/** In radians clockwise from the right, as pixels have it; `to` is larger than `from`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly land: boolean;
}

/** Tried before the cuts are found exactly: what is narrower than a part of this is passed over. */
const STEPS = 120;
/** Halvings of a step, to a hundredth of a degree. */
const HALVINGS = 8;
const FULL = 2 * Math.PI;

/** @param isLand whether the ring's point in that direction lies on land */
export function cutRing(isLand: (angle: number) => boolean): readonly Arc[] {
  const step = FULL / STEPS;
  const sides = Array.from({ length: STEPS }, (_, index) => isLand(index * step));
  const cuts = sides.flatMap((land, index) =>
    land === sides[(index + 1) % STEPS] ? [] : [halve(isLand, index * step, step, land)],
  );
  const [first] = cuts;
  if (first === undefined) return [{ from: 0, to: FULL, land: sides[0] === true }];
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? first + FULL;
    return { from, to, land: isLand((from + to) / 2) };
  });
}

function halve(
  isLand: (angle: number) => boolean,
  from: number,
  step: number,
  land: boolean,
): number {
  let [low, high] = [from, from + step];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (low + high) / 2;
    if (isLand(middle) === land) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** @param arcs null for a ring that no coast is known for: all of it is drawn as on land */
export function ringPaths(radius: number, arcs: readonly Arc[] | null): RingPaths {
  const of = (land: boolean) =>
    (arcs ?? [])
      .filter((arc) => arc.land === land)
      .map((arc) => arcPath(radius, arc))
      .join("");
  const whole = arcPath(radius, { from: 0, to: FULL, land: true });
  return { whole, land: arcs === null ? whole : of(true), water: of(false) };
}

/** In two halves, since SVG draws nothing for an arc that ends where it begins. */
function arcPath(radius: number, { from, to }: Arc): string {
  const at = (angle: number) =>
    `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
  const arc = `A${round(radius)},${round(radius)} 0 0 1 `;
  const close = to - from >= FULL ? "Z" : "";
  return `M${at(from)}${arc}${at((from + to) / 2)}${arc}${at(to)}${close}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
