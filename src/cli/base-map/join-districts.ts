/** Gives Libya, and the borders that its neighbours share with it, the outline of its districts. */
import type { Position } from "geojson";

/** Positions of one arc, in degrees, lon before lat. */
export type Arc = Position[];

/**
 * Replaces the arcs of a country's single ring by the matching stretches of a finer outline, and moves every other
 * arc that ends where two of them meet, so that neighbours go on touching.
 *
 * @param arcs all arcs of the topology, absolute degrees; left as they are
 * @param ring indices of the arcs that make up the country's ring, all run forwards
 * @param outline the finer ring, closed, turning either way
 * @returns new arcs in the same order
 * @throws Error if the ring runs an arc backwards
 */
export function joinOutline(
  arcs: readonly Arc[],
  ring: readonly number[],
  outline: readonly Position[],
): Arc[] {
  if (ring.some((index) => index < 0)) throw new Error("An arc of the ring runs backwards");
  const whole = ring.flatMap((index) => arcs[index] ?? []);
  const open = outline.slice(0, -1);
  const fine = turn(whole) * turn(open) > 0 ? open : open.toReversed();

  const moved = new Map<string, Position>();
  const joined = [...arcs];
  for (const index of ring) {
    const arc = arcs[index] ?? [];
    const [from, to] = [arc.at(0), arc.at(-1)].map((end) => nearest(fine, end ?? [0, 0]));
    const stretch = walk(fine, from ?? 0, to ?? 0);
    joined[index] = stretch;
    moved.set(String(arc.at(0)), stretch[0] ?? [0, 0]);
    moved.set(String(arc.at(-1)), stretch.at(-1) ?? [0, 0]);
  }
  const inRing = new Set(ring);
  return joined.map((arc, index) =>
    inRing.has(index) ? arc : arc.map((position) => moved.get(String(position)) ?? position),
  );
}

function walk(ring: readonly Position[], from: number, to: number): Arc {
  const steps = (to - from + ring.length) % ring.length || ring.length;
  return Array.from(
    { length: steps + 1 },
    (_, step) => ring[(from + step) % ring.length] ?? [0, 0],
  );
}

function nearest(ring: readonly Position[], [x = 0, y = 0]: Position): number {
  const gaps = ring.map(([lon = 0, lat = 0]) => (lon - x) ** 2 + (lat - y) ** 2);
  return gaps.indexOf(Math.min(...gaps));
}

/** Twice the signed planar area; its sign says which way the ring turns. */
export function turn(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}
