/** Where the verbs of the ties between factions stand: on or beside their lines, clear of one another. */
import type { RelationId } from "../../model/schema/common.ts";
import {
  around,
  coverOf,
  overlaps,
  type Point,
  piecesOf,
  type Rect,
  type Size,
} from "./geometry.ts";
import { STROKE } from "./keep-clear.ts";
import type { CrossRoutes, Gutter } from "./route-cross.ts";
import type { Steps } from "./search-steps.ts";

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

interface Candidate {
  readonly rect: Rect;
  /** How little it pleases by itself. */
  readonly cost: number;
}

interface Task {
  readonly id: RelationId;
  readonly points: readonly Point[];
  readonly candidates: readonly Candidate[];
}

function middleOf(points: readonly Point[]): Point {
  const [x1, y1] = points[0] ?? [0, 0];
  const [x2, y2] = points.at(-1) ?? [0, 0];
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** How far apart the places are that are tried along a line, in em. */
const STEP = 0.5;

/** From the middle of a stretch outwards; nothing where there is no stretch. */
function* outwards(start: number, end: number, step: number): Generator<number> {
  if (start > end) return;
  const middle = (start + end) / 2;
  yield middle;
  for (let off = step; middle + off <= end; off += step) {
    yield middle - off;
    yield middle + off;
  }
}

/** On a level piece where that leaves enough of the line to see, and above or below it. */
function besideLevel(
  [[x1, y], [x2]]: readonly [Point, Point],
  size: Size,
  em: number,
): [Point, number][] {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const middle = (left + right) / 2;
  const off = size.height / 2 + STROKE * em;
  const spots: [Point, number][] = [];
  const reach = size.width / 2 + 1.2 * em;
  for (const x of outwards(left + reach, right - reach, STEP * em))
    spots.push([[x, y], Math.abs(x - middle) / em / 10]);
  if (right - left < 1.5 * em) return spots;
  const half = Math.min(size.width / 2, (right - left) / 2);
  for (const x of outwards(left + half, right - half, STEP * em)) {
    const cost = 2 + Math.abs(x - middle) / em / 10;
    spots.push([[x, y - off], cost], [[x, y + off], cost + 0.5]);
  }
  return spots;
}

function alongUpright(
  [[x, y1], [, y2]]: readonly [Point, Point],
  size: Size,
  em: number,
): [Point, number][] {
  const room = size.height / 2 + 0.35 * em;
  const [top, bottom] = [Math.min(y1, y2) + room, Math.max(y1, y2) - room];
  const spots: [Point, number][] = [];
  for (let y = top; y <= bottom; y += 0.35 * em) spots.push([[x, y], 0.5]);
  return spots;
}

function candidatesOf(
  points: readonly Point[],
  size: Size,
  gutter: Gutter,
  em: number,
): Candidate[] {
  // Type of no size, as before a slide's window has one, has no steps to look for a place in.
  if (!(em > 0)) return [];
  const pieces = piecesOf(points);
  const spots = pieces.flatMap((piece) =>
    piece[0][1] === piece[1][1] ? besideLevel(piece, size, em) : alongUpright(piece, size, em),
  );
  const centre = middleOf(points);
  const low = gutter.x + Math.min(size.width, gutter.width) / 2;
  const high = 2 * gutter.x + gutter.width - low;
  return spots.flatMap(([[x, y], cost]) => {
    const rect = around([Math.max(low, Math.min(high, x)), y], size);
    if (rect.y < 0 || rect.y + rect.height > gutter.height) return [];
    return [{ rect, cost: cost + (Math.abs(y - centre[1]) / em) * 0.04 }];
  });
}

const ON_A_LABEL = 1000;
const ON_A_LINE = 20;

function priceOf(
  candidate: Candidate,
  task: Task,
  tasks: readonly Task[],
  placed: ReadonlyMap<RelationId, Rect>,
  room: number,
) {
  let price = candidate.cost;
  for (const other of tasks) {
    if (other === task) continue;
    const label = placed.get(other.id);
    if (label && overlaps(candidate.rect, label)) price += ON_A_LABEL;
    else if (label && overlaps(candidate.rect, grown(label, 2 * room))) price += 3;
    for (const piece of piecesOf(other.points))
      if (overlaps(candidate.rect, coverOf(piece, room))) price += ON_A_LINE;
  }
  return price;
}

/**
 * @returns a rectangle a tie that has a piece to stand by; those with the fewest places to go choose first, then all may better themselves as long as
 * there are steps left
 */
export function placeLabels(
  routes: CrossRoutes,
  sizes: ReadonlyMap<RelationId, Size>,
  gutter: Gutter,
  em: number,
  steps: Steps,
): ReadonlyMap<RelationId, Rect> {
  const tasks = [...routes].map(([id, points]): Task => {
    const size = sizes.get(id) ?? { width: 0, height: 0 };
    return { id, points, candidates: candidatesOf(points, size, gutter, em) };
  });
  tasks.sort((a, b) => a.candidates.length - b.candidates.length);
  const placed = new Map<RelationId, Rect>();
  for (let round = 0; round < 3; round++) {
    for (const task of tasks) {
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of task.candidates) {
        // Where nothing may be compared any more, the first place that there is will do.
        if (!steps.take(tasks.length) && placed.has(task.id)) break;
        const price = priceOf(candidate, task, tasks, placed, STROKE * em);
        if (price >= least) continue;
        least = price;
        placed.set(task.id, candidate.rect);
      }
    }
  }
  return placed;
}
