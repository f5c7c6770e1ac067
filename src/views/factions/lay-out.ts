/** The whole diagram in numbers: boxes, cards, lines and verbs. Pure: measured sizes in, places out. */
import type { ActorId, RelationId } from "../../model/schema/common.ts";
import { type ArrangedBox, arrangeBoxes, type Columns, type Measures } from "./arrange-boxes.ts";
import type { RelationTie } from "./factions-model.ts";
import type { Rect } from "./geometry.ts";
import type { BoxOrder } from "./order-boxes.ts";
import { placeLabels } from "./place-labels.ts";
import { routeCross } from "./route-cross.ts";
import { type RoutedTie, routeLinks } from "./route-links.ts";
import { allowSteps } from "./search-steps.ts";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ArrangedBox[];
  readonly cards: ReadonlyMap<ActorId, Rect>;
  readonly ties: readonly RoutedTie[];
  /** Comparisons that finding the lanes and the verbs' places took. */
  readonly steps: number;
}

/** Comparisons that finding the lanes may take, and as many again the places of the verbs: some ten milliseconds. */
export const LAYOUT_STEPS = 20_000;

/** Where there is little room, only the rivals' opposition is drawn between factions until one points at the others. */
function loudOnes(order: BoxOrder, columns: Columns): Set<RelationId> {
  const rivals = new Set(
    order.boxes.flatMap((box) => (box.rival ? box.actors.map((actor) => actor.id) : [])),
  );
  const loud = order.cross.filter(
    ({ type, from, to }) =>
      columns.roomy || (type === "opposes" && rivals.has(from) && rivals.has(to)),
  );
  return new Set(loud.map((tie) => tie.id));
}

/**
 * @param columns the widths that the texts were measured at
 * @returns places in px; x grows in the direction of reading
 */
export function layOut(order: BoxOrder, columns: Columns, measures: Measures): Layout {
  const { em, labels, width } = measures;
  const arrangement = arrangeBoxes(order, columns, measures);
  const gutter = { x: columns.margin + columns.columnWidth, width: columns.gutter };
  const loud = loudOnes(order, columns);
  const [lanes, verbs] = [allowSteps(LAYOUT_STEPS), allowSteps(LAYOUT_STEPS)];
  const routes = routeCross(order.cross, loud, arrangement, gutter, em, lanes);
  const places = placeLabels(routes, labels, loud, gutter, em, verbs);
  const crossing = order.cross.flatMap((tie): RoutedTie[] => {
    const [points, label] = [routes.get(tie.id), places.get(tie.id)];
    if (!points || !label) return [];
    return [{ tie, points, label, crosses: true, quiet: !loud.has(tie.id) }];
  });
  const inside = arrangement.boxes.flatMap((box) => routeLinks(box, arrangement, measures));
  const steps = lanes.taken + verbs.taken;
  return { ...arrangement, width, ties: [...inside, ...crossing], steps };
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
