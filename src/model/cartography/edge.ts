/** Where the frame's border points to what lies outside it. Pure geometry, in pixels from the frame's upper left corner. */
import { type Box, overlaps, type XY } from "./box.ts";

export type Side = "top" | "right" | "bottom" | "left";

/** A place outside the frame. */
export interface EdgeTarget extends XY {
  readonly id: string;
}

/** Targets in nearly one direction. */
export interface EdgeGroup {
  readonly ids: readonly string[];
  readonly side: Side;
  /** Where the line from the middle of the frame leaves it: x on top and bottom, y on left and right. */
  readonly at: number;
  /** In radians, 0 to the right, clockwise. */
  readonly angle: number;
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Between plaques, and between them and what stands in their way. */
const GAP = 4;
/** Targets within one of so many parts of the circle are one group; a small frame has room for fewer plaques. */
const SECTORS = { wide: 16, narrow: 6 } as const;
const WIDE = 500;

/** Groups targets by direction, in the order in which their first members come. */
export function groupTargets(
  targets: readonly EdgeTarget[],
  size: { readonly width: number; readonly height: number },
): EdgeGroup[] {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const sectors = SECTORS[size.width < WIDE ? "narrow" : "wide"];
  const groups = new Map<number, { ids: string[]; angle: number }>();
  for (const { id, x, y } of targets) {
    const angle = Math.atan2(y - middle.y, x - middle.x);
    const sector = Math.round((angle / (2 * Math.PI)) * sectors + sectors) % sectors;
    const group = groups.get(sector);
    if (group === undefined) groups.set(sector, { ids: [id], angle });
    else group.ids.push(id);
  }
  return Array.from(groups.values(), ({ ids, angle }) => ({ ids, angle, ...exitAt(angle, size) }));
}

/** Where a line from the middle leaves the frame. */
export function exitAt(
  angle: number,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly side: Side; readonly at: number } {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [tx, ty] = [width / 2 / Math.abs(dx), height / 2 / Math.abs(dy)];
  if (tx < ty) return { side: dx > 0 ? "right" : "left", at: height / 2 + dy * tx };
  return { side: dy > 0 ? "bottom" : "top", at: width / 2 + dx * ty };
}

/**
 * Lays a piece along a line, as near to where it wants to be as what is blocked lets it.
 *
 * @param at the wish for the piece's middle
 * @returns where it begins, null where no room is left
 */
export function fitAlong(
  at: number,
  length: number,
  line: Interval,
  blocked: readonly Interval[],
): number | null {
  const wish = at - length / 2;
  // The nearest free start is the wish itself, an end of the line, or flush with what is in the way.
  const starts = [
    wish,
    line.from,
    line.to - length,
    ...blocked.flatMap((b) => [b.from - length, b.to]),
  ];
  const free = starts.filter(
    (start) =>
      start >= line.from &&
      start + length <= line.to &&
      !blocked.some(({ from, to }) => start < to && from < start + length),
  );
  if (free.length === 0) return null;
  return free.reduce((a, b) => (Math.abs(b - wish) < Math.abs(a - wish) ? b : a));
}

/**
 * The box of a plaque at the frame's border: on the side where the line to its place leaves the frame, or on another one
 * when that is full.
 *
 * @param size the plaque's
 * @param frame its upper left corner is 0,0
 * @param margin between plaque and border
 * @returns null where no side has room
 */
export function placeAtEdge(
  angle: number,
  size: { readonly width: number; readonly height: number },
  frame: Box,
  obstacles: readonly Box[],
  margin: number,
): Box | null {
  const exit = exitAt(angle, frame);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const radius = Math.max(frame.width, frame.height);
  const far = { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius };
  const beside: Side[] = far.x > middle.x ? ["right", "left"] : ["left", "right"];
  const along: Side[] = far.y > middle.y ? ["bottom", "top"] : ["top", "bottom"];
  const sides = [exit.side, beside[0], along[0], beside[1], along[1]].filter(
    (s) => s !== undefined,
  );
  for (const side of sides) {
    const isLevel = side === "top" || side === "bottom";
    const at = side === exit.side ? exit.at : isLevel ? far.x : far.y;
    const box = onSide(side, at, size, frame, obstacles, margin);
    if (box !== null) return box;
  }
  return null;
}

function onSide(
  side: Side,
  at: number,
  { width, height }: { readonly width: number; readonly height: number },
  frame: Box,
  obstacles: readonly Box[],
  margin: number,
): Box | null {
  const isLevel = side === "top" || side === "bottom";
  const x = side === "right" ? frame.width - margin - width : margin;
  const y = side === "bottom" ? frame.height - margin - height : margin;
  const strip = isLevel
    ? { x: 0, y, width: frame.width, height }
    : { x, y: 0, width, height: frame.height };
  const blocked = obstacles
    .filter((box) => overlaps(box, strip, GAP))
    .map((box) =>
      isLevel
        ? { from: box.x - GAP, to: box.x + box.width + GAP }
        : { from: box.y - GAP, to: box.y + box.height + GAP },
    );
  const [span, length] = isLevel ? [frame.width, width] : [frame.height, height];
  const wish = Math.min(Math.max(at, margin + length / 2), span - margin - length / 2);
  const start = fitAlong(wish, length, { from: margin, to: span - margin }, blocked);
  if (start === null) return null;
  return isLevel ? { x: start, y, width, height } : { x, y: start, width, height };
}
