/** Scrolling through more rows than a browser has height for: one pixel of the bar then stands for several of the rows. */

/** Nothing grows taller, in px; Firefox draws nothing beyond 17.8 million. */
export const TALLEST = 8_000_000;

export interface Tall {
  /** How high all rows are together, in px. */
  readonly rows: number;
  /** Of the window that they are seen through, in px. */
  readonly view: number;
}

/** How high what scrolls is made, in px. */
export function scrollHeight({ rows }: Pick<Tall, "rows">): number {
  return Math.min(rows, TALLEST);
}

/** How many pixels of the rows go by for one of the bar. */
function ratioOf({ rows, view }: Tall): number {
  const most = scrollHeight({ rows }) - view;
  return rows <= TALLEST || most <= 0 ? 1 : (rows - view) / most;
}

/** @param top of what scrolls, in px @returns which of the rows' pixels is the first in sight */
export function offsetAt(top: number, tall: Tall): number {
  return top * ratioOf(tall);
}

/** The other way round. */
export function topFor(offset: number, tall: Tall): number {
  return offset / ratioOf(tall);
}

/**
 * The shortest way to bring a row into sight.
 *
 * @param offset of the first pixel in sight @returns of the one that comes there
 */
export function offsetToShow(
  index: number,
  rowHeight: number,
  offset: number,
  view: number,
): number {
  const start = index * rowHeight;
  if (start < offset) return start;
  return Math.max(offset, start + rowHeight - view);
}
