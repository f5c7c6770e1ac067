/** Where boxes and cards stand, once their texts have been measured. */
import type { ActorId, RelationId } from "../../model/schema/common.ts";
import type { Rect } from "./geometry.ts";
import type { Link } from "./link-actors.ts";
import type { Label } from "./measure-labels.ts";
import type { BoxOrder, OrderedBox } from "./order-boxes.ts";

/** The widths that text is wrapped to; px. */
export interface Columns {
  readonly columnWidth: number;
  readonly gutter: number;
  /** The free room before the first column and after the last. */
  readonly margin: number;
}

export interface Measures {
  readonly width: number;
  /** The diagram's font size in px. */
  readonly em: number;
  readonly titles: ReadonlyMap<string, number>;
  /** By actor; null for the teller whom nobody names. */
  readonly cards: ReadonlyMap<ActorId | null, number>;
  readonly labels: ReadonlyMap<RelationId, Label>;
}

export interface ArrangedBox extends Rect {
  readonly ordered: OrderedBox;
  readonly titleHeight: number;
}

export interface Arrangement {
  readonly boxes: readonly ArrangedBox[];
  readonly cards: ReadonlyMap<ActorId | null, Rect>;
  readonly height: number;
}

const PADDING = 0.45;
const RAIL = 0.8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Whether there is room for lines across the diagram. */
export function isRoomy(width: number, em: number): boolean {
  return width >= 44 * em;
}

/**
 * Shares the width out: narrow gutters as wide as the widest verb; then columns grow, then the gutter, then both.
 * @param widest the widest label of a tie that crosses a gutter, px; 0 where none does
 */
export function chooseColumns(width: number, em: number, widest: number): Columns {
  const least = widest === 0 ? 1.2 * em : clamp(widest + 0.2 * em, 3.4 * em, width * 0.235);
  const comfortable = 14.5 * em;
  const columnNarrow = Math.min((width - least) / 2, comfortable);
  const gutterWide = clamp(width - 2 * comfortable, least, 19 * em);
  const gutter = columnNarrow < comfortable ? least : gutterWide;
  const columnWidth = Math.min((width - gutter) / 2, 24 * em);
  const grown = Math.min(width - 2 * columnWidth, 26 * em);
  const between = columnWidth >= 24 * em ? grown : gutter;
  return {
    columnWidth,
    gutter: between,
    margin: Math.max(0, (width - 2 * columnWidth - between) / 2),
  };
}

/** @returns the width of a box, px */
export function boxWidth(box: OrderedBox, { columnWidth, gutter }: Columns): number {
  return box.across ? 2 * columnWidth + gutter : columnWidth;
}

/** @returns the width of a box's cards, px */
export function cardWidth(box: OrderedBox, columns: Columns, em: number): number {
  return boxWidth(box, columns) - (2 * PADDING + RAIL * box.rails) * em;
}

/** How far from its card's edge an arrow between cards stands at least, and its verb from the arrow. */
export const CHAIN_INSET = 0.5;
export const CHAIN_AWAY = 0.5;

/** How wide the verbs may be: within the cards beside an arrow, in the gutter beside the lines. */
export function labelRooms(
  order: BoxOrder,
  columns: Columns,
  em: number,
): ReadonlyMap<RelationId, number> {
  const inBoxes = order.boxes.flatMap((box) =>
    box.links.map(
      ({ tie }) => [tie.id, cardWidth(box, columns, em) - (CHAIN_INSET + CHAIN_AWAY) * em] as const,
    ),
  );
  const between =
    columns.gutter >= 12 * em ? Math.min(columns.gutter / 2, 12 * em) : columns.gutter;
  return new Map([...inBoxes, ...order.cross.map(({ id }) => [id, between] as const)]);
}

/** How far a rail runs outside the cards; px. */
export function railOffset(lane: number, em: number): number {
  return (PADDING + RAIL * (lane + 0.25)) * em;
}

/** The room above each row: for the labels of the ties that pass or end there. */
function gapsOf(box: OrderedBox, { em, labels }: Measures): number[] {
  return box.actors.map((_, row) => {
    if (row === 0) return 0.45 * em;
    let chain = 0;
    let rails = 0;
    for (const link of box.links) {
      const height = labels.get(link.tie.id)?.height ?? 0;
      if (link.way === "chain" && Math.max(link.fromRow, link.toRow) === row) chain += height;
      if (link.way === "rail" && labelRow(link) === row) rails += height;
    }
    if (chain + rails === 0) return 0.4 * em;
    return Math.max(chain + rails + 0.4 * em, 1.5 * em);
  });
}

/** The row above which a rail's label stands: next to where the rail ends. */
export function labelRow(link: Pick<Link, "fromRow" | "toRow">): number {
  return link.toRow > link.fromRow ? link.toRow : link.toRow + 1;
}

interface Heights {
  readonly title: number;
  readonly gaps: readonly number[];
  readonly rows: readonly number[];
}

function heightsOf(
  box: OrderedBox,
  measures: Measures,
  ports: ReadonlyMap<ActorId | null, number>,
) {
  return {
    title: measures.titles.get(box.key) ?? 0,
    gaps: gapsOf(box, measures),
    rows: box.actors.map((actor) =>
      Math.max(measures.cards.get(actor.id) ?? 0, (0.5 + (ports.get(actor.id) ?? 0)) * measures.em),
    ),
  };
}

function level(one: Heights, other: Heights): Heights {
  const larger = (a: readonly number[], b: readonly number[]) =>
    a.map((value, at) => Math.max(value, b[at] ?? 0));
  return {
    title: Math.max(one.title, other.title),
    gaps: larger(one.gaps, other.gaps),
    rows: larger(one.rows, other.rows),
  };
}

function countPorts(order: BoxOrder): Map<ActorId | null, number> {
  const ports = new Map<ActorId | null, number>();
  for (const { from, to } of order.cross)
    for (const id of [from, to]) ports.set(id, (ports.get(id) ?? 0) + 1);
  return ports;
}

/** Stands the boxes in their columns and the cards in their boxes; the rivals' rows are level with one another. */
export function arrangeBoxes(order: BoxOrder, columns: Columns, measures: Measures): Arrangement {
  const { em } = measures;
  const ports = countPorts(order);
  const heights = new Map(order.boxes.map((box) => [box, heightsOf(box, measures, ports)]));
  const rivals = order.boxes.filter((box) => box.rival);
  const filled = [0, 0];
  const cards = new Map<ActorId | null, Rect>();
  const boxes = order.boxes.map((box): ArrangedBox => {
    let own: Heights = heights.get(box) ?? { title: 0, gaps: [], rows: [] };
    for (const rival of box.rival ? rivals : []) own = level(own, heights.get(rival) ?? own);
    const top = box.across ? Math.max(...filled) : (filled[box.column] ?? 0);
    const x = columns.margin + box.column * (columns.columnWidth + columns.gutter);
    const outer = box.column === 0 ? PADDING + RAIL * box.rails : PADDING;
    let y = top + own.title;
    box.actors.forEach((actor, row) => {
      y += own.gaps[row] ?? 0;
      const height = own.rows[row] ?? 0;
      cards.set(actor.id, { x: x + outer * em, y, width: cardWidth(box, columns, em), height });
      y += height;
    });
    const height = y + PADDING * em - top;
    filled[box.column] = top + height + 0.9 * em;
    const width = boxWidth(box, columns);
    return { ordered: box, x, y: top, width, height, titleHeight: own.title };
  });
  return { boxes, cards, height: Math.max(0, ...boxes.map((box) => box.y + box.height)) };
}
