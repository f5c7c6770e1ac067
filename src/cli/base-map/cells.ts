/** Makes the parts of a level from rings and lines: cuts them to cells and writes them in steps. */
import type { Position } from "geojson";
import { cellKey } from "../../model/parts/cells.ts";
import { type CutBox, cutLine, cutRing } from "../../model/parts/cut.ts";
import { unwrapRing } from "../../model/parts/unwrap.ts";

/** A level as its manifest states it, without its cells. */
export interface Grid {
  readonly cell: number;
  readonly quantum: number;
  readonly buffer: number;
}

type Points = readonly Position[];

/** Lists of `[x, y, dx, dy, …]` by the keys of a part's file. */
export type PartFile = Readonly<Record<string, readonly (readonly number[])[]>>;

/** @returns for each key of a cell, the runs of lines within it */
export function linesByCell(lines: readonly Points[], grid: Grid): Map<string, number[][]> {
  const cells = new Map<string, number[][]>();
  const whole = lines.flatMap(withoutJumps);
  for (const line of whole)
    for (const { key, box, origin } of cellsRound(line, grid))
      for (const run of cutLine(line, box)) {
        const steps = toSteps(run, origin, grid.quantum, false);
        if (steps.length >= 4) append(cells, key, steps);
      }
  return cells;
}

/** @param rings closed @returns for each key of a cell, the rings within it */
export function ringsByCell(rings: readonly Points[], grid: Grid): Map<string, number[][]> {
  const cells = new Map<string, number[][]>();
  for (const ring of rings) {
    const open = unwrapRing(ring).slice(0, -1);
    for (const { key, box, origin } of cellsRound(open, grid)) {
      const steps = toSteps(cutRing(open, box), origin, grid.quantum, true);
      if (steps.length >= 6) append(cells, key, steps);
    }
  }
  return cells;
}

/** A ring that fills all of its cell, rim and all. */
export function isWholeCell(steps: readonly number[], { cell, quantum, buffer }: Grid): boolean {
  const side = Math.round((cell + 2 * buffer) / quantum);
  if (steps.length !== 8) return false;
  return steps.slice(2).every((delta) => delta === 0 || Math.abs(delta) === side);
}

interface Around {
  readonly key: string;
  readonly box: CutBox;
  readonly origin: Position;
}

/** The cells, with their buffers, that the box of some points touches; those beyond 180° are counted round the Earth. */
function* cellsRound(points: Points, { cell, buffer }: Grid): Generator<Around> {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [west, east] = extremes(xs);
  const [south, north] = extremes(ys);
  const rows = 180 / cell;
  const first = (degrees: number) => Math.floor((degrees - buffer) / cell);
  const last = (degrees: number) => Math.ceil((degrees + buffer) / cell) - 1;
  for (let row = Math.max(0, first(south + 90)); row <= Math.min(rows - 1, last(north + 90)); row++)
    for (let column = first(west + 180); column <= last(east + 180); column++) {
      const [x, y] = [column * cell - 180, row * cell - 90];
      yield {
        key: cellKey(cell, column, row),
        box: {
          west: x - buffer,
          south: y - buffer,
          east: x + cell + buffer,
          north: y + cell + buffer,
        },
        origin: [x, y],
      };
    }
}

function extremes(values: readonly number[]): readonly [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** The first point, then from each to the next; points that rounding has made one are told once. */
export function toSteps(
  points: Points,
  origin: Position,
  quantum: number,
  isRing: boolean,
): number[] {
  const whole = points.map(([x = 0, y = 0]) => [
    Math.round((x - (origin[0] ?? 0)) / quantum),
    Math.round((y - (origin[1] ?? 0)) / quantum),
  ]);
  const isSame = (a: number[] | undefined, b: number[] | undefined) =>
    a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const kept = whole.filter((point, index) => index === 0 || !isSame(point, whole[index - 1]));
  while (isRing && kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept.flatMap(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = kept[index - 1] ?? [];
    return [x - beforeX, y - beforeY];
  });
}

/** A line that jumps from one side of the map to the other, in two. */
function withoutJumps(line: Points): readonly Points[] {
  const cut = line.findIndex(
    ([lon = 0], index) => index > 0 && Math.abs(lon - (line[index - 1]?.[0] ?? 0)) > 180,
  );
  return cut === -1 ? [line] : [line.slice(0, cut), ...withoutJumps(line.slice(cut))];
}

function append(cells: Map<string, number[][]>, key: string, steps: number[]): void {
  const known = cells.get(key);
  if (known) known.push(steps);
  else cells.set(key, [steps]);
}
