/** Joins the stretches of coast in a window into rings; what runs out of the window is closed along its rim. */
import { type CoastsIn, type CoastWindow, type Stretch, UNITS } from "./coast-file.ts";

/** In the units of the stretches; x and y by turns, open. Whatever a ring is of lies to its left. */
export type UnitRing = readonly number[];

/**
 * @param level of `Stretch`
 * @returns what of the window lies in land (1), in its lakes (2), in their islands (3) or in the ponds of these (4)
 * @throws where a stretch ends within the window and none goes on from there: the file is not whole
 */
export function coastRings(coasts: CoastsIn, window: CoastWindow, level: number): UnitRing[] {
  const own = coasts.stretches.filter((stretch) => stretch.level === level);
  const rim = rimOf(window);
  const { rings, chains } = join(own.map(({ points }) => leftwards(points, level)));
  if (chains.length > 0) return [...rings, ...closeAlong(rim, chains)];
  // No coast crosses the rim: all of it lies in what its corner lies in.
  return coasts.corner >= level ? [rim.ring, ...rings] : rings;
}

/** Land lies to the left of every coast: of a lake's, so does not the lake. */
function leftwards(points: Stretch["points"], level: number): number[] {
  if (level % 2 === 1) return [...points];
  const turned: number[] = [];
  for (let index = points.length - 2; index >= 0; index -= 2)
    turned.push(points[index] ?? 0, points[index + 1] ?? 0);
  return turned;
}

const startOf = (line: readonly number[]) => `${line[0]},${line[1]}`;
const endOf = (line: readonly number[]) => `${line.at(-2)},${line.at(-1)}`;

function join(stretches: readonly number[][]): { rings: number[][]; chains: number[][] } {
  const byStart = new Map<string, number[][]>();
  for (const line of stretches)
    byStart.set(startOf(line), [...(byStart.get(startOf(line)) ?? []), line]);
  const ends = new Set(stretches.map(endOf));
  const rings: number[][] = [];
  const chains: number[][] = [];
  const follow = (first: number[]) => {
    const line = [...first];
    while (startOf(line) !== endOf(line)) {
      const next = byStart.get(endOf(line))?.pop();
      if (next === undefined) break;
      for (const value of next.slice(2)) line.push(value);
    }
    if (startOf(line) === endOf(line)) rings.push(line.slice(0, -2));
    else chains.push(line);
  };
  // Those that come in over the rim first: what is left then goes round.
  for (const line of stretches) if (!ends.has(startOf(line)) && take(byStart, line)) follow(line);
  for (const line of stretches) if (take(byStart, line)) follow(line);
  return { rings, chains };
}

function take(byStart: ReadonlyMap<string, number[][]>, line: number[]): boolean {
  const list = byStart.get(startOf(line)) ?? [];
  const index = list.indexOf(line);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

interface Rim {
  readonly ring: UnitRing;
  /** How far along the rim a point lies, from the south-west corner with the window to the left; null within. */
  readonly along: (x: number, y: number) => number | null;
  readonly length: number;
  /** Corners that lie between two such lengths, the second after the first. */
  readonly corners: (from: number, to: number) => readonly number[];
}

function rimOf({ width, height }: CoastWindow): Rim {
  const [w, h] = [width * UNITS, height * UNITS];
  const length = 2 * (w + h);
  const ring = [0, 0, w, 0, w, h, 0, h];
  const marks = [0, w, w + h, 2 * w + h];
  return {
    ring,
    length,
    along: (x, y) => {
      if (y === 0) return x;
      if (x === w) return w + y;
      if (y === h) return w + h + (w - x);
      return x === 0 ? length - y : null;
    },
    corners: (from, to) =>
      [0, length].flatMap((turn) =>
        marks.flatMap((mark, index) => {
          const isBetween = mark + turn > from && mark + turn < to;
          return isBetween ? ring.slice(2 * index, 2 * index + 2) : [];
        }),
      ),
  };
}

/** From where one runs out, on along the rim to where the next comes in. */
function closeAlong(rim: Rim, chains: readonly number[][]): number[][] {
  const place = (x = 0, y = 0) => {
    const found = rim.along(x, y);
    if (found === null) throw new Error(`A coast ends at ${x},${y}, within its window`);
    return found;
  };
  const open = chains.map((line) => ({
    line,
    enters: place(line[0], line[1]),
    leaves: place(line.at(-2), line.at(-1)),
  }));
  const rings: number[][] = [];
  const left = new Set(open);
  for (const first of open) {
    if (!left.has(first)) continue;
    const ring: number[] = [];
    let now = first;
    do {
      left.delete(now);
      for (const value of now.line) ring.push(value);
      const { leaves } = now;
      const ahead = (one: (typeof open)[number]) =>
        one.enters >= leaves ? one.enters : one.enters + rim.length;
      const candidates = [...left, first];
      now = candidates.reduce((best, one) => (ahead(one) < ahead(best) ? one : best));
      ring.push(...rim.corners(leaves, ahead(now)));
    } while (now !== first);
    rings.push(ring);
  }
  return rings;
}
