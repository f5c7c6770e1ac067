/** Who stands where in the diagram, before anything is measured: columns, order, and which line each tie takes. */
import type { ActorId } from "../../model/schema/common.ts";
import type { ActorNode, FactionBox, RelationTie } from "./factions-model.ts";
import { type Bond, type RankedOrder, rankOrders, rowsOf } from "./order-actors.ts";
import { allowSteps, type Steps } from "./search-steps.ts";

/** A tie within a faction: from card to neighbouring card, or along the box's outer side past those between. */
export interface Link {
  readonly tie: RelationTie;
  readonly way: "chain" | "rail";
  readonly fromRow: number;
  readonly toRow: number;
  /** For rails: how far out, from 0. */
  readonly lane: number;
}

export interface OrderedBox {
  readonly key: string;
  readonly faction: FactionBox;
  readonly column: number;
  /** One of the two at the top, whose rows stand level with the other's. */
  readonly rival: boolean;
  readonly actors: readonly ActorNode[];
  readonly links: readonly Link[];
  readonly rails: number;
}

export interface BoxOrder {
  readonly boxes: readonly OrderedBox[];
  /** The ties that leave a faction, as many as there are lines for. */
  readonly cross: readonly RelationTie[];
  /** How many ties more there are, which only the list has. */
  readonly bundled: number;
  /** Comparisons that finding the order took. */
  readonly steps: number;
}

/** More lines than these between the factions, and nobody could follow one. */
export const CROSS_DRAWN = 24;
/** More lines than these along one box, and no room is left for its cards. */
export const RAILS_DRAWN = 5;
/** Comparisons that finding the order may take: some milliseconds. */
export const ORDER_STEPS = 1_000_000;

/** @returns the key of a faction's box, which null has too */
function keyOf(faction: Pick<FactionBox, "id">): string {
  return faction.id ?? "";
}

type Home = { readonly box: FactionBox; readonly at: number };

function homesOf(factions: readonly FactionBox[]): Map<ActorId, Home> {
  return new Map(
    factions.flatMap((box) => box.actors.map((actor, at) => [actor.id, { box, at }] as const)),
  );
}

function bothGovern(tie: RelationTie, homes: ReadonlyMap<ActorId, Home>): boolean {
  return [tie.from, tie.to].every((id) => {
    const home = homes.get(id);
    return home?.box.actors[home.at]?.kind === "government";
  });
}

/** The two factions that face one another at the top. */
function findRivals(
  factions: readonly FactionBox[],
  ties: readonly RelationTie[],
  homes: ReadonlyMap<ActorId, Home>,
): readonly FactionBox[] {
  const sides = factions.filter((box) => box.id !== null);
  const facing = ties.filter((tie) => {
    const [from, to] = [homes.get(tie.from)?.box, homes.get(tie.to)?.box];
    return tie.type === "opposes" && from && to && from !== to && from.id && to.id;
  });
  const tie = facing.find((one) => bothGovern(one, homes)) ?? facing[0];
  if (!tie) return sides.slice(0, 2);
  const pair = [homes.get(tie.from)?.box, homes.get(tie.to)?.box];
  return sides.filter((box) => pair.includes(box));
}

function rankFaction(
  box: FactionBox,
  ties: readonly RelationTie[],
  homes: ReadonlyMap<ActorId, Home>,
  steps: Steps,
): readonly RankedOrder[] {
  const bonds: Bond[] = [];
  for (const tie of ties) {
    const [from, to] = [homes.get(tie.from), homes.get(tie.to)];
    if (from?.box === box && to?.box === box && from.at !== to.at)
      bonds.push({ from: from.at, to: to.at, type: tie.type });
  }
  return rankOrders(
    box.actors.map((actor) => actor.standing !== "named"),
    bonds,
    steps,
  );
}

/** Orders for both rivals at once, so that rival executives come to stand level. */
function orderRivals(
  pair: readonly FactionBox[],
  ties: readonly RelationTie[],
  homes: ReadonlyMap<ActorId, Home>,
  steps: Steps,
): ReadonlyMap<FactionBox, readonly number[]> {
  const [left, right] = pair;
  if (!left || !right) return new Map();
  const opposed = ties.flatMap((tie) => {
    const ends = [homes.get(tie.from), homes.get(tie.to)];
    const [inLeft, inRight] = [left, right].map((box) => ends.find((end) => end?.box === box)?.at);
    if (tie.type !== "opposes" || inLeft === undefined || inRight === undefined) return [];
    return [{ inLeft, inRight, weight: bothGovern(tie, homes) ? 12 : 1 }];
  });
  let best = { score: Number.NEGATIVE_INFINITY, orders: [[0], [0]] as (readonly number[])[] };
  const others = rankFaction(right, ties, homes, steps);
  for (const one of rankFaction(left, ties, homes, steps)) {
    const leftRows = rowsOf(one.order);
    for (const other of others) {
      if (best.score > Number.NEGATIVE_INFINITY && !steps.take(opposed.length + 1)) break;
      const rightRows = rowsOf(other.order);
      let score = one.score + other.score;
      for (const { inLeft, inRight, weight } of opposed)
        score -= weight * Math.abs((leftRows[inLeft] ?? 0) - (rightRows[inRight] ?? 0));
      if (score > best.score) best = { score, orders: [one.order, other.order] };
    }
  }
  return new Map(pair.map((box, at) => [box, best.orders[at] ?? []]));
}

/** Neighbours are joined directly, once; other ties go round the outside, the short ones innermost, as long as there is room. */
function linkActors(actors: readonly ActorNode[], ties: readonly RelationTie[]): Link[] {
  const rows = new Map(actors.map((actor, row) => [actor.id, row]));
  const joined = new Set<number>();
  const lanes: [number, number][][] = [];
  const inside = ties
    .map((tie) => ({ tie, fromRow: rows.get(tie.from) ?? -1, toRow: rows.get(tie.to) ?? -1 }))
    .filter(({ fromRow, toRow }) => fromRow >= 0 && toRow >= 0 && fromRow !== toRow)
    .sort((a, b) => Math.abs(a.toRow - a.fromRow) - Math.abs(b.toRow - b.fromRow));
  return inside.flatMap((link): Link[] => {
    const [top, bottom] = [Math.min(link.fromRow, link.toRow), Math.max(link.fromRow, link.toRow)];
    if (bottom - top === 1 && !joined.has(top)) {
      joined.add(top);
      return [{ ...link, way: "chain", lane: 0 }];
    }
    let lane = lanes.findIndex((taken) => taken.every(([a, b]) => b < top || bottom < a));
    if (lane < 0 && lanes.length >= RAILS_DRAWN) return [];
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push([top, bottom]);
    return [{ ...link, way: "rail", lane }];
  });
}

/**
 * Orders the boxes: rivals first and side by side, then the others in the shorter column, those on no side last. The same
 * model gives the same order.
 */
export function orderBoxes(
  factions: readonly FactionBox[],
  ties: readonly RelationTie[],
): BoxOrder {
  const homes = homesOf(factions);
  const rivals = findRivals(factions, ties, homes);
  const steps = allowSteps(ORDER_STEPS);
  const rivalOrders = orderRivals(rivals, ties, homes, steps);
  const others = factions.filter((box) => !rivals.includes(box));
  const inTurn = [
    ...rivals,
    ...others.filter((box) => box.id !== null),
    ...others.filter((box) => box.id === null),
  ];
  const filled = [0, 0];
  const boxes = inTurn.map((faction, place): OrderedBox => {
    const rival = rivals.length === 2 && place < 2;
    const order =
      rivalOrders.get(faction) ?? rankFaction(faction, ties, homes, steps)[0]?.order ?? [];
    const actors = order.flatMap((at) => faction.actors[at] ?? []);
    const column = rival ? place : (filled[0] ?? 0) <= (filled[1] ?? 0) ? 0 : 1;
    filled[column] = (filled[column] ?? 0) + actors.length + 0.75;
    const links = linkActors(actors, ties);
    const rails = Math.max(0, ...links.map((link) => (link.way === "rail" ? link.lane + 1 : 0)));
    return { key: keyOf(faction), faction, column, rival, actors, links, rails };
  });
  const cross = chooseCross(ties, homes, rivals);
  const drawn = boxes.reduce((sum, { links }) => sum + links.length, cross.length);
  return { boxes, cross, bundled: ties.length - drawn, steps: steps.taken };
}

/** Where there are too many: the opposition of the rivals before the rest, else in the model's order. */
function chooseCross(
  ties: readonly RelationTie[],
  homes: ReadonlyMap<ActorId, Home>,
  rivals: readonly FactionBox[],
): readonly RelationTie[] {
  const boxOf = (id: ActorId) => homes.get(id)?.box;
  const all = ties.filter(({ from, to }) => {
    const [one, other] = [boxOf(from), boxOf(to)];
    return one && other && one !== other;
  });
  if (all.length <= CROSS_DRAWN) return all;
  const isRivalry = ({ type, from, to }: RelationTie) =>
    type === "opposes" && [from, to].every((id) => rivals.some((box) => box === boxOf(id)));
  const chosen = new Set(
    all.toSorted((a, b) => Number(isRivalry(b)) - Number(isRivalry(a))).slice(0, CROSS_DRAWN),
  );
  return all.filter((tie) => chosen.has(tie));
}

/** The same places with the marks' new states: for a model whose texts and ties are as they were. */
export function renewOrder(
  order: BoxOrder,
  factions: readonly FactionBox[],
  ties: readonly RelationTie[],
): BoxOrder {
  const boxes = new Map(factions.map((box) => [box.id, box]));
  const actors = new Map(factions.flatMap((box) => box.actors).map((actor) => [actor.id, actor]));
  const tieOf = new Map(ties.map((tie) => [tie.id, tie]));
  return {
    ...order,
    boxes: order.boxes.map((box) => ({
      ...box,
      faction: boxes.get(box.faction.id) ?? box.faction,
      actors: box.actors.map((actor) => actors.get(actor.id) ?? actor),
    })),
    cross: order.cross.map((tie) => tieOf.get(tie.id) ?? tie),
  };
}
