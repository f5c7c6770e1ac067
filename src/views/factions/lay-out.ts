/** The whole diagram in numbers: boxes, cards, lines and verbs. Pure: measured sizes in, places out. */
import type { ActorId, RelationId } from "../../model/schema/common.ts";
import { type ArrangedBox, arrangeBoxes, type Columns, type Measures } from "./arrange-boxes.ts";
import type { FactionBox, RelationTie } from "./factions-model.ts";
import type { Rect } from "./geometry.ts";
import { keepClear } from "./keep-clear.ts";
import { type BoxOrder, orderBoxes, rankBoxes } from "./order-boxes.ts";
import { placeLabels } from "./place-labels.ts";
import { routeCross } from "./route-cross.ts";
import { type RoutedTie, routeLinks } from "./route-links.ts";
import { allowSteps, type Steps } from "./search-steps.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ArrangedBox[];
  readonly cards: ReadonlyMap<ActorId | null, Rect>;
  /** Those that are lines. */
  readonly ties: readonly RoutedTie[];
  /** Those whose verbs found no place beside their lines. */
  readonly unplaced: readonly RelationId[];
}

/** Comparisons that finding the lanes may take, and as many again the places of the verbs: some ten milliseconds. */
export const LAYOUT_STEPS = 60_000;

interface Searches {
  readonly lanes: Steps;
  readonly verbs: Steps;
}

/**
 * @param columns the widths that the texts were measured at
 * @returns places in px; x grows in the direction of reading
 */
function layOut(
  order: BoxOrder,
  columns: Columns,
  measures: Measures,
  { lanes, verbs }: Searches,
): Layout {
  const { em, labels, width } = measures;
  const arrangement = arrangeBoxes(order, columns, measures);
  const { height } = arrangement;
  const gutter = { x: columns.margin + columns.columnWidth, width: columns.gutter, height };
  const routes = routeCross(order.cross, arrangement, gutter, em, lanes);
  const places = placeLabels(routes, labels, gutter, em, verbs);
  const crossing = order.cross.flatMap((tie): RoutedTie[] => {
    const [points, label] = [routes.get(tie.id), places.get(tie.id)];
    if (!points || !label) return [];
    return [{ tie, points, label, lines: labels.get(tie.id)?.lines ?? [], crosses: true }];
  });
  const inside = arrangement.boxes.flatMap((box) => routeLinks(box, arrangement, measures));
  const ties = keepClear([...inside, ...crossing], arrangement, width, em);
  const placed = new Set(ties.map(({ tie }) => tie.id));
  const meant = [...order.boxes.flatMap((box) => box.links.map(({ tie }) => tie)), ...order.cross];
  const unplaced = meant.map(({ id }) => id).filter((id) => !placed.has(id));
  return { ...arrangement, width, ties, unplaced };
}

/** The order and what came of it. */
export interface Settled {
  readonly order: BoxOrder;
  readonly layout: Layout;
  /** How many ties only the list has. */
  readonly bundled: number;
  /** Comparisons that the order, the lanes and the verbs' places took, in all rounds. */
  readonly steps: number;
}

/** So often what found no place becomes words and all is laid out anew; what finds none then is in the list alone. */
const ROUNDS = 3;

/**
 * Lays out with as many lines as can have their verbs beside them, and tells of the others in words.
 * @param measure draws the texts of an order, and reads how large they are
 */
export function settle(
  factions: readonly FactionBox[],
  ties: readonly RelationTie[],
  roomy: boolean,
  measure: (order: BoxOrder) => { readonly columns: Columns; readonly measures: Measures },
): Settled {
  const far = new Set<RelationId>();
  const ranks = rankBoxes(factions, ties);
  const searches = { lanes: allowSteps(LAYOUT_STEPS), verbs: allowSteps(LAYOUT_STEPS) };
  for (let round = 1; ; round++) {
    const order = orderBoxes(factions, ties, { roomy, far }, ranks);
    const { columns, measures } = measure(order);
    const layout = layOut(order, columns, measures, searches);
    if (layout.unplaced.length === 0 || round === ROUNDS) {
      const noted = [...order.notes.values()].flat(2).length;
      const bundled = ties.length - layout.ties.length - noted;
      const steps = ranks.steps + searches.lanes.taken + searches.verbs.taken;
      return { order, layout, bundled, steps };
    }
    for (const id of layout.unplaced) far.add(id);
  }
}

/** The same places with the ties' new states. */
export function renewLayout(layout: Layout, ties: readonly RelationTie[]): Layout {
  const tieOf = new Map(ties.map((tie) => [tie.id, tie]));
  const renewed = layout.ties.map((routed) => ({
    ...routed,
    tie: tieOf.get(routed.tie.id) ?? routed.tie,
  }));
  return { ...layout, ties: renewed };
}
