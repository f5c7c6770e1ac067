/** Points and rectangles of the diagram: px, x from the side where reading begins, y downwards. */
export type Point = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The rectangle about a centre. */
export function around([x, y]: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The straight pieces of a line through the points. */
export function piecesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((end, at) => [points[at] ?? end, end] as const);
}

/** The rectangle that an upright or level piece covers, made wider by `room` on every side. */
export function coverOf([[x1, y1], [x2, y2]]: readonly [Point, Point], room: number): Rect {
  return {
    x: Math.min(x1, x2) - room,
    y: Math.min(y1, y2) - room,
    width: Math.abs(x2 - x1) + 2 * room,
    height: Math.abs(y2 - y1) + 2 * room,
  };
}
