/** The lines and verbs of the ties within a faction. */

import {
  type ArrangedBox,
  type Arrangement,
  CHAIN_AWAY,
  CHAIN_INSET,
  labelRow,
  type Measures,
  railOffset,
} from "./arrange-boxes.ts";
import type { RelationTie } from "./factions-model.ts";
import { around, type Point, type Rect } from "./geometry.ts";
import type { Link } from "./link-actors.ts";

export interface RoutedTie {
  readonly tie: RelationTie;
  /** From the card of `from` to that of `to`; level and upright pieces only. */
  readonly points: readonly Point[];
  readonly label: Rect;
  /** The verb, broken to its room. */
  readonly lines: readonly string[];
  /** Leaves a faction: the verb may stand on its line, which has a gap there. */
  readonly crosses: boolean;
}

const NO_LABEL = { width: 0, height: 0, lines: [] } as const;

/** How far in a chain's arrow stands where the verb leaves it the room. */
const CHAIN_INSET_WIDE = 1.5;

/** Reads as a sentence: card, verb beside a short arrow, card. The arrow stands at the box's inner side. */
function routeChain(
  link: Link,
  box: ArrangedBox,
  from: Rect,
  to: Rect,
  measures: Measures,
): RoutedTie {
  const { em, labels } = measures;
  const left = box.ordered.column === 0;
  const down = to.y > from.y;
  const start = down ? from.y + from.height : from.y;
  const end = down ? to.y : to.y + to.height;
  const size = labels.get(link.tie.id) ?? NO_LABEL;
  const away = CHAIN_AWAY * em;
  const spare = from.width - size.width - away;
  const inset = Math.max(CHAIN_INSET * em, Math.min(CHAIN_INSET_WIDE * em, spare));
  const x = left ? from.x + from.width - inset : from.x + inset;
  const shared = box.ordered.links.some(
    (other) => other.way === "rail" && labelRow(other) === Math.max(link.fromRow, link.toRow),
  );
  const middle = shared ? Math.min(start, end) + 0.2 * em + size.height / 2 : (start + end) / 2;
  const side = (away + size.width / 2) * (left ? -1 : 1);
  return {
    tie: link.tie,
    points: [
      [x, start],
      [x, end],
    ],
    label: around([x + side, middle], size),
    lines: size.lines,
    crosses: false,
  };
}

/** Goes round the cards between, at the box's outer side. */
function routeRail(
  link: Link,
  box: ArrangedBox,
  from: Rect,
  to: Rect,
  labelBottom: number,
  measures: Measures,
): RoutedTie {
  const { em, labels } = measures;
  const left = box.ordered.column === 0;
  const edge = left ? from.x : from.x + from.width;
  const x = edge + railOffset(link.lane, em) * (left ? -1 : 1);
  const down = to.y > from.y;
  const shiftIn = ({ height }: Rect) =>
    Math.min((link.lane + 1) * 0.45 * em, Math.max(0, height / 2 - 0.5 * em)) * (down ? 1 : -1);
  const start = from.y + from.height / 2 + shiftIn(from);
  const end = to.y + to.height / 2 - shiftIn(to);
  const size = labels.get(link.tie.id) ?? NO_LABEL;
  const middle = edge + (size.width / 2) * (left ? 1 : -1);
  return {
    tie: link.tie,
    points: [
      [edge, start],
      [x, start],
      [x, end],
      [edge, end],
    ],
    label: around([middle, labelBottom - size.height / 2], size),
    lines: size.lines,
    crosses: false,
  };
}

/** @returns the ties within one box */
export function routeLinks(
  box: ArrangedBox,
  arrangement: Arrangement,
  measures: Measures,
): RoutedTie[] {
  const { em, labels } = measures;
  const used = new Map<number, number>();
  return box.ordered.links.flatMap((link) => {
    const [from, to] = [arrangement.cards.get(link.tie.from), arrangement.cards.get(link.tie.to)];
    if (!from || !to) return [];
    if (link.way === "chain") return routeChain(link, box, from, to, measures);
    const row = labelRow(link);
    const under = box.ordered.actors[row];
    const bottom = (under && arrangement.cards.get(under.id)?.y) ?? to.y;
    const taken = used.get(row) ?? 0.2 * em;
    used.set(row, taken + (labels.get(link.tie.id)?.height ?? 0));
    return routeRail(link, box, from, to, bottom - taken, measures);
  });
}
