/** Where counts of what lies beyond the frame stand at its border: each in the third of a side that its direction names. Pure. */
import { type Box, overlaps } from "./box.ts";
import { fitAlong, type Interval } from "./edge.ts";

/** From the frame to what is counted; never both 0. */
export interface Direction {
  readonly east: -1 | 0 | 1;
  readonly south: -1 | 0 | 1;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between counts, and between them and what stands in their way. */
const GAP = 4;

/**
 * @param frame its upper left corner is 0,0
 * @param fixed what no count may cover, while there is any room
 * @param marks what it had better not cover
 * @param margin between a count and the border
 */
export function placeEdgeCount(
  direction: Direction,
  size: Size,
  frame: Box,
  fixed: readonly Box[],
  marks: readonly Box[],
  margin: number,
): Box {
  const sides = sidesOf(direction);
  for (const obstacles of [[...fixed, ...marks], fixed, []])
    for (const isLevel of sides) {
      const box = onSide(direction, isLevel, size, frame, obstacles, margin);
      if (box) return box;
    }
  return { ...size, x: margin, y: margin };
}

/** A corner has two sides, the longer one first; whether each is the upper or the lower one. */
function sidesOf({ east, south }: Direction): readonly boolean[] {
  if (east === 0) return [true];
  return south === 0 ? [false] : [true, false];
}

function onSide(
  { east, south }: Direction,
  isLevel: boolean,
  { width, height }: Size,
  frame: Box,
  obstacles: readonly Box[],
  margin: number,
): Box | null {
  const [whole, length, along, across] = isLevel
    ? [frame.width, width, east, south]
    : [frame.height, height, south, east];
  const [room, thickness] = isLevel ? [frame.height, height] : [frame.width, width];
  const off = across < 0 ? margin : room - margin - thickness;
  const strip = isLevel
    ? { x: 0, y: off, width: frame.width, height }
    : { x: off, y: 0, width, height: frame.height };
  const third = Math.max(whole / 3, length + 2 * margin);
  const line: Interval =
    along === 0
      ? { from: (whole - third) / 2, to: (whole + third) / 2 }
      : along < 0
        ? { from: margin, to: third }
        : { from: whole - third, to: whole - margin };
  const blocked = obstacles
    .filter((box) => overlaps(box, strip, GAP))
    .map(({ x, y, width: wide, height: high }) =>
      isLevel ? { from: x - GAP, to: x + wide + GAP } : { from: y - GAP, to: y + high + GAP },
    );
  const wish = whole / 2 + (along * whole) / 2;
  const start = fitAlong(wish, length, line, blocked);
  if (start === null) return null;
  return isLevel ? { x: start, y: off, width, height } : { x: off, y: start, width, height };
}
