/** Which labels stand, and where: the first that asks has the first choice, and nothing covers anything. */
import { type Box, contains, overlaps, type XY } from "./box.ts";

/** A label that wants to stand. Earlier ones in the list go before later ones. */
export interface LabelRequest {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Upper left corners to try, the best first. */
  readonly options: readonly XY[];
  /** A sign that is drawn with the label and needs its own room; without that room the label falls too. */
  readonly sign: Box | null;
  /** Stands even where no room is: in the frame, over as little as can be. */
  readonly always?: true;
}

/** Room that is kept between a label and its neighbours, in pixels. */
const GAP = 2;

/**
 * Places labels greedily.
 *
 * @param requests by priority
 * @param obstacles what no label may cover
 * @param frame what no label may leave
 * @returns the upper left corner of each label that found room, by key
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): Map<string, XY> {
  const taken = [...obstacles];
  const placed = new Map<string, XY>();
  const isFree = (box: Box) => contains(frame, box) && !taken.some((o) => overlaps(o, box, GAP));
  for (const request of requests) {
    const { key, width, height, options, sign } = request;
    if (placed.has(key) || (sign !== null && taken.some((o) => overlaps(o, sign)))) continue;
    const free = options.find(({ x, y }) => isFree({ x, y, width, height }));
    const spot = free ?? (request.always ? leastCovered(request, taken, frame) : undefined);
    if (spot === undefined) continue;
    placed.set(key, spot);
    taken.push({ ...spot, width, height });
    if (sign !== null) taken.push(sign);
  }
  return placed;
}

/** Of the places that were asked for, moved into the frame. */
function leastCovered(
  { options, width, height }: LabelRequest,
  taken: readonly Box[],
  frame: Box,
): XY | undefined {
  const clamp = (at: number, size: number, from: number, room: number) =>
    Math.max(from, Math.min(at, from + room - size));
  const spots = options.map(({ x, y }) => ({
    x: clamp(x, width, frame.x, frame.width),
    y: clamp(y, height, frame.y, frame.height),
  }));
  const covered = ({ x, y }: XY) =>
    taken.reduce((sum, box) => sum + sharedArea(box, { x, y, width, height }), 0);
  return spots.length === 0
    ? undefined
    : spots.reduce((best, spot) => (covered(spot) < covered(best) ? spot : best));
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The eight places round a point for a label, right and left first. @param distance from the point to the label */
export function around(point: XY, width: number, height: number, distance: number): XY[] {
  const diagonal = distance * 0.7;
  const middle = { x: point.x - width / 2, y: point.y - height / 2 };
  return [
    { x: point.x + distance, y: middle.y },
    { x: point.x - distance - width, y: middle.y },
    { x: middle.x, y: point.y - distance - height },
    { x: middle.x, y: point.y + distance },
    { x: point.x + diagonal, y: point.y - diagonal - height },
    { x: point.x + diagonal, y: point.y + diagonal },
    { x: point.x - diagonal - width, y: point.y - diagonal - height },
    { x: point.x - diagonal - width, y: point.y + diagonal },
  ];
}
