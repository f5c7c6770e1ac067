/** The lines of the ties between factions: out of a card, along a lane of the gutter, into the other card. */
import type { ActorId, RelationId } from "../../model/schema/common.ts";
import type { Arrangement } from "./arrange-boxes.ts";
import type { RelationTie } from "./factions-model.ts";
import { type Point, piecesOf, type Rect } from "./geometry.ts";
import type { Steps } from "./search-steps.ts";

export interface Gutter {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

interface End {
  readonly tie: RelationTie;
  readonly card: Rect;
  readonly other: Rect;
  /** The card's edge at the gutter. */
  readonly edge: number;
}

type Ports = ReadonlyMap<string, number>;

export type CrossRoutes = ReadonlyMap<RelationId, readonly Point[]>;

function faces(a: Rect, b: Rect): boolean {
  return a.x !== b.x;
}

/** Side by side: one straight line joins them. */
function areLevel(a: Rect, b: Rect, em: number): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return faces(a, b) && shared >= Math.min(1.2 * em, a.height, b.height);
}

function endsOf(
  ties: readonly RelationTie[],
  { cards }: Arrangement,
  gutter: Gutter,
): Map<ActorId, End[]> {
  const ends = new Map<ActorId, End[]>();
  for (const tie of ties) {
    for (const [id, far] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const [card, other] = [cards.get(id), cards.get(far)];
      if (!card || !other) continue;
      const edge = card.x < gutter.x ? card.x + card.width : card.x;
      const list = ends.get(id) ?? [];
      list.push({ tie, card, other, edge });
      ends.set(id, list);
    }
  }
  return ends;
}

/** Upward lines leave at the top, level ones in the middle, downward ones below, so that lines of one card do not cross. */
function placePorts(
  ends: ReadonlyMap<ActorId, readonly End[]>,
  lanes: ReadonlyMap<RelationId, number>,
  em: number,
): Ports {
  const ports = new Map<string, number>();
  for (const [actor, list] of ends) {
    const ranked = list
      .map((end) => {
        const level = areLevel(end.card, end.other, em);
        const way = level ? 0 : Math.sign(end.other.y - end.card.y);
        const reach = Math.abs((lanes.get(end.tie.id) ?? 0) - end.edge);
        return { end, way, reach };
      })
      .sort((a, b) => a.way - b.way || (a.reach - b.reach) * -(a.way || 1));
    ranked.forEach(({ end }, at) => {
      const y = end.card.y + (end.card.height * (at + 0.5)) / ranked.length;
      ports.set(`${actor} ${end.tie.id}`, y);
    });
  }
  return ports;
}

function routeAll(
  ties: readonly RelationTie[],
  ends: ReadonlyMap<ActorId, readonly End[]>,
  lanes: ReadonlyMap<RelationId, number>,
  em: number,
): Map<RelationId, readonly Point[]> {
  const ports = placePorts(ends, lanes, em);
  const routes = new Map<RelationId, readonly Point[]>();
  for (const tie of ties) {
    const from = ends.get(tie.from)?.find((end) => end.tie === tie);
    const to = ends.get(tie.to)?.find((end) => end.tie === tie);
    if (!from || !to) continue;
    const [y1, y2] = [
      ports.get(`${tie.from} ${tie.id}`) ?? 0,
      ports.get(`${tie.to} ${tie.id}`) ?? 0,
    ];
    if (areLevel(from.card, to.card, em)) {
      const top = Math.max(from.card.y, to.card.y) + 0.5 * em;
      const bottom =
        Math.min(from.card.y + from.card.height, to.card.y + to.card.height) - 0.5 * em;
      const y = Math.max(top, Math.min(bottom, (y1 + y2) / 2));
      routes.set(tie.id, [
        [from.edge, y],
        [to.edge, y],
      ]);
      continue;
    }
    const lane = lanes.get(tie.id) ?? 0;
    routes.set(tie.id, [
      [from.edge, y1],
      [lane, y1],
      [lane, y2],
      [to.edge, y2],
    ]);
  }
  return routes;
}

/** 1 where an upright and a level piece cross, 4 where two level pieces run into one another, little where side by side. */
function clash(a: readonly [Point, Point], b: readonly [Point, Point], near: number): number {
  const span = (piece: readonly [Point, Point], axis: 0 | 1) =>
    [Math.min(piece[0][axis], piece[1][axis]), Math.max(piece[0][axis], piece[1][axis])] as const;
  const [ax, bx, ay, by] = [span(a, 0), span(b, 0), span(a, 1), span(b, 1)];
  const meets = ax[0] <= bx[1] && bx[0] <= ax[1];
  if (ay[0] === ay[1] && by[0] === by[1]) {
    const apart = Math.abs(ay[0] - by[0]);
    const along = Math.min(ax[1], bx[1]) - Math.max(ax[0], bx[0]);
    if (apart >= 3 * near || along <= 0) return 0;
    return apart < near ? 4 : (0.015 * along) / near;
  }
  return meets && ay[0] <= by[1] && by[0] <= ay[1] ? 1 : 0;
}

function costOf(routes: CrossRoutes, em: number): number {
  const all = [...routes.values()].map(piecesOf);
  let cost = 0;
  all.forEach((one, at) => {
    for (const [[x1], [x2]] of one) cost += (Math.abs(x1 - x2) / em) * 0.002;
    for (const other of all.slice(at + 1)) {
      for (const a of one) for (const b of other) cost += clash(a, b, 0.5 * em);
    }
  });
  return cost;
}

/** Lanes from the first card edge's side on, one a tie. */
function spreadLanes(order: readonly RelationTie[], gutter: Gutter): Map<RelationId, number> {
  return new Map(
    order.map((tie, at) => [tie.id, gutter.x + (gutter.width * (at + 1)) / (order.length + 1)]),
  );
}

/** Finds the lanes with the fewest crossings, by exchanging two at a time as long as there are steps left. */
export function routeCross(
  ties: readonly RelationTie[],
  arrangement: Arrangement,
  gutter: Gutter,
  em: number,
  steps: Steps,
): CrossRoutes {
  const ends = endsOf(ties, arrangement, gutter);
  const bent = ties.filter((tie) => {
    const [from, to] = [arrangement.cards.get(tie.from), arrangement.cards.get(tie.to)];
    return from && to && !areLevel(from, to, em);
  });
  let order = bent;
  let routes = routeAll(ties, ends, spreadLanes(order, gutter), em);
  let cost = costOf(routes, em);
  for (let better = true; better; ) {
    better = false;
    for (let a = 0; a < bent.length; a++) {
      for (let b = a + 1; b < bent.length; b++) {
        if (!steps.take(ties.length ** 2 / 2)) return routes;
        const tried = order.map((tie, at) => order[at === a ? b : at === b ? a : at] ?? tie);
        const other = routeAll(ties, ends, spreadLanes(tried, gutter), em);
        const price = costOf(other, em);
        if (price < cost - 1e-9) [order, routes, cost, better] = [tried, other, price, true];
      }
    }
  }
  return routes;
}
