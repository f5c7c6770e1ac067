/** Boxes on the screen, in pixels from the frame's upper left corner. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** `x`, `y` is its upper left corner. */
export interface Box extends XY {
  readonly width: number;
  readonly height: number;
}

/** A box of a size round a centre. */
export function boxRound({ x, y }: XY, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two boxes share more than an edge; `gap` is kept free between them. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a point lies within a box, at least `margin` from its edges. */
export function holds({ x, y, width, height }: Box, point: XY, margin = 0): boolean {
  return (
    point.x >= x + margin &&
    point.y >= y + margin &&
    point.x <= x + width - margin &&
    point.y <= y + height - margin
  );
}
