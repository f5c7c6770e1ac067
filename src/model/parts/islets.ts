/** Small islands that the outlines of countries leave out: whose each is. */
import type { Position } from "geojson";
import type { Cell } from "./cells.ts";
import type { Level } from "./level.ts";
import { type Part, rimOf, type Steps } from "./part.ts";

/** Lines on the Earth, in degrees. */
export type Coasts = readonly (readonly Position[])[];

/** In degrees, from side to side: larger ones are in the outlines. */
const LARGEST = 0.15;
/** In degrees of latitude: what lies farther off may be anybody's. */
const FARTHEST = 0.9;

/**
 * Those islands of a part that lie nearer to some coasts than to any other.
 *
 * @param cell where the part lies
 * @param own coasts that are as fine as to have a point every few km
 * @param others outlines, however coarse
 */
export function isletsNear(
  part: Part,
  cell: Cell & { readonly level: Level },
  own: Coasts,
  others: Coasts,
): readonly Steps[] {
  const { west, south, level } = cell;
  const small = part.land.filter((ring) => isSmall(ring, level));
  if (small.length === 0) return [];
  // A degree of longitude, in degrees of latitude.
  const narrow = Math.cos(((south + level.cell / 2) * Math.PI) / 180);
  const near = [own, others].map((coasts) => edgesNear(coasts, cell));
  return small.filter((ring) => {
    const x = west + (ring[0] ?? 0) * level.quantum;
    const y = south + (ring[1] ?? 0) * level.quantum;
    const [toOwn = Infinity, toOthers = Infinity] = near.map((edges) =>
      edges.reduce((least, edge) => Math.min(least, distance(edge, x, y, narrow)), Infinity),
    );
    return toOwn < FARTHEST && toOwn < toOthers;
  });
}

function isSmall(ring: Steps, level: Level): boolean {
  const { low, high } = rimOf(level);
  const most = LARGEST / level.quantum;
  return [0, 1].every((axis) => {
    let [least, largest] = [Infinity, -Infinity];
    for (let index = axis; index < ring.length; index += 2) {
      least = Math.min(least, ring[index] ?? 0);
      largest = Math.max(largest, ring[index] ?? 0);
    }
    // What is cut off at the rim may be a mainland's tip.
    return largest - least <= most && least > low && largest < high;
  });
}

type Edge = readonly [from: Position, to: Position];

/** On the copy of the world that the cell is on. */
function edgesNear(coasts: Coasts, { west, south, level }: Cell & { readonly level: Level }) {
  const [east, north] = [west + level.cell, south + level.cell];
  const isNear = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge) =>
    Math.max(ax, bx) >= west - 1 &&
    Math.min(ax, bx) <= east + 1 &&
    Math.max(ay, by) >= south - 1 &&
    Math.min(ay, by) <= north + 1;
  return coasts.flatMap((line) =>
    [-360, 0, 360].flatMap((turn) => {
      const turned = line.map(([lon = 0, lat = 0]): Position => [lon + turn, lat]);
      return turned.slice(1).flatMap((to, index): Edge[] => {
        const edge: Edge = [turned[index] ?? to, to];
        return isNear(edge) ? [edge] : [];
      });
    }),
  );
}

/** In degrees of latitude. */
function distance([a, b]: Edge, x: number, y: number, narrow: number): number {
  const [ax, ay] = [((a[0] ?? 0) - x) * narrow, (a[1] ?? 0) - y];
  const [dx, dy] = [((b[0] ?? 0) - (a[0] ?? 0)) * narrow, (b[1] ?? 0) - (a[1] ?? 0)];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
