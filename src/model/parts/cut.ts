/** Cuts rings and lines along the sides of a box. Flat: a cell is small, and its sides are meridians and parallels. */
import type { Position } from "geojson";

/** In degrees. */
export interface CutBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Side = { readonly axis: 0 | 1; readonly at: number; readonly keepsMore: boolean };

function sidesOf({ west, south, east, north }: CutBox): readonly Side[] {
  return [
    { axis: 0, at: west, keepsMore: true },
    { axis: 0, at: east, keepsMore: false },
    { axis: 1, at: south, keepsMore: true },
    { axis: 1, at: north, keepsMore: false },
  ];
}

/**
 * Sutherland and Hodgman's way: what falls apart hangs together along the box's sides.
 *
 * @param ring open or closed
 * @returns open; empty where nothing of it lies in the box
 */
export function cutRing(ring: readonly Position[], box: CutBox): readonly Position[] {
  let kept: readonly Position[] = ring;
  for (const side of sidesOf(box)) {
    const before = kept;
    kept = before.flatMap((point, index) => {
      const last = before.at(index - 1) ?? point;
      const crossing = isKept(last, side) === isKept(point, side) ? [] : [cross(last, point, side)];
      return isKept(point, side) ? [...crossing, point] : crossing;
    });
    if (kept.length === 0) return [];
  }
  return kept;
}

/** @returns the runs of a line within the box */
export function cutLine(line: readonly Position[], box: CutBox): readonly (readonly Position[])[] {
  let runs: readonly (readonly Position[])[] = [line];
  for (const side of sidesOf(box)) runs = runs.flatMap((run) => cutRun(run, side));
  return runs;
}

function cutRun(run: readonly Position[], side: Side): readonly (readonly Position[])[] {
  const runs: Position[][] = [];
  let now: Position[] = [];
  for (const [index, point] of run.entries()) {
    const last = run[index - 1];
    const crosses = last !== undefined && isKept(last, side) !== isKept(point, side);
    if (crosses) now.push(cross(last, point, side));
    if (isKept(point, side)) now.push(point);
    else if (now.length > 0) {
      runs.push(now);
      now = [];
    }
  }
  return [...runs, now].filter(({ length }) => length > 1);
}

function isKept(point: Position, { axis, at, keepsMore }: Side): boolean {
  const value = point[axis] ?? 0;
  return keepsMore ? value >= at : value <= at;
}

function cross(from: Position, to: Position, { axis, at }: Side): Position {
  const other = 1 - axis;
  const [a = 0, b = 0] = [from[axis], to[axis]];
  const [c = 0, d = 0] = [from[other], to[other]];
  const value = c + ((d - c) * (at - a)) / (b - a);
  return axis === 0 ? [at, value] : [value, at];
}
