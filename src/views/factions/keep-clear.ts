/** Leaves out the lines whose verbs would touch a box, a card, another verb or a line: they are told in words instead. */
import type { Arrangement } from "./arrange-boxes.ts";
import { coverOf, overlaps, type Point, piecesOf, type Rect } from "./geometry.ts";
import type { RoutedTie } from "./route-links.ts";

/** How far a line with its arrowheads and teeth reaches to either side, and a hair of air; em. */
export const STROKE = 0.4;

/** Rectangles that share no more than a rounding error do not touch. */
const HAIR = 0.01;

function meets(label: Rect, points: readonly Point[], em: number): boolean {
  return piecesOf(points).some((piece) => overlaps(label, coverOf(piece, STROKE * em - HAIR)));
}

/** Whether a rectangle lies wholly in another or wholly out of it. */
function keepsToOneSide(one: Rect, box: Rect): boolean {
  const isIn =
    one.x >= box.x &&
    one.y >= box.y &&
    one.x + one.width <= box.x + box.width &&
    one.y + one.height <= box.y + box.height;
  return isIn || !overlaps(one, box);
}

/** Whether a line goes straight through a label, from one side to the opposite one: there it has a gap. */
function isOnItsLine(label: Rect, points: readonly Point[], em: number): boolean {
  const touched = piecesOf(points).filter((piece) => overlaps(label, coverOf(piece, STROKE * em)));
  const [only] = touched;
  if (touched.length !== 1 || !only) return false;
  const line = coverOf(only, 0);
  const goesThrough = (at: "x" | "y", size: "width" | "height") =>
    line[at] < label[at] && line[at] + line[size] > label[at] + label[size];
  const isWithin = (at: "x" | "y", size: "width" | "height") =>
    line[at] >= label[at] + STROKE * em && line[at] <= label[at] + label[size] - STROKE * em;
  return line.height === 0
    ? goesThrough("x", "width") && isWithin("y", "height")
    : goesThrough("y", "height") && isWithin("x", "width");
}

function fitsIn(label: Rect, width: number, { boxes, cards, height }: Arrangement): boolean {
  if (label.x < 0 || label.y < 0) return false;
  if (label.x + label.width > width || label.y + label.height > height) return false;
  if ([...cards.values()].some((card) => overlaps(label, card))) return false;
  return boxes.every(
    (box) => keepsToOneSide(label, box) && !overlaps(label, { ...box, height: box.titleHeight }),
  );
}

/**
 * @param ties with those that matter most first
 * @param width of the diagram, px
 * @returns those that can stay beside one another, in the order given
 */
export function keepClear(
  ties: readonly RoutedTie[],
  arrangement: Arrangement,
  width: number,
  em: number,
): readonly RoutedTie[] {
  const kept: RoutedTie[] = [];
  for (const one of ties) {
    const isFree =
      fitsIn(one.label, width, arrangement) &&
      (!meets(one.label, one.points, em) ||
        (one.crosses && isOnItsLine(one.label, one.points, em))) &&
      kept.every(
        (other) =>
          !overlaps(one.label, other.label) &&
          !meets(one.label, other.points, em) &&
          !meets(other.label, one.points, em),
      );
    if (isFree) kept.push(one);
  }
  return kept;
}
