/** Who stands where in the diagram, before anything is measured: columns, order, and which line each tie takes. */
import type { ActorId, RelationId } from "../../model/schema/common.ts";
import type { ActorNode, FactionBox, RelationTie } from "./factions-model.ts";
import { type Link, linkActors, RAILS_DRAWN } from "./link-actors.ts";
import { type Notes, noteTies, renewNotes } from "./note-ties.ts";
import { type Bond, type RankedOrder, rankOrders, rowsOf } from "./order-actors.ts";
import { allowSteps, type Steps } from "./search-steps.ts";

export interface OrderedBox {
  readonly key: string;
  readonly faction: FactionBox;
  readonly column: number;
  /** Under both columns, as wide as they are. */
  readonly across: boolean;
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
  /** The ties that are words in a box instead. */
  readonly notes: Notes;
  /** Comparisons that finding the order took. */
  readonly steps: number;
}

/** More lines than these between the factions, and nobody could follow one. */
export const CROSS_DRAWN = 24;
/** Comparisons that finding the order may take: some milliseconds. */
export const ORDER_STEPS = 1_000_000;

/** @returns the key of a faction's box, which null has too */
function keyOf(faction: Pick<FactionBox, "id">): string {
  return faction.id ?? "";
}

/** What the lines have to do with. */
export interface LineRoom {
  /** Room for lines across the diagram; else only neighbours are joined by one. */
  readonly roomy: boolean;
  /** Ties whose verbs found no place beside a line. */
  readonly far: ReadonlySet<RelationId>;
}

type Home = { readonly box: FactionBox; readonly at: number };

function homesOf(factions: readonly FactionBox[]): Map<ActorId, Home> {
  return new Map(
    factions.flatMap((box) =>
      box.actors.flatMap(({ id }, at) => (id ? [[id, { box, at }] as const] : [])),
    ),
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
    box.actors.map((actor) => actor.standing !== "named" && actor.id !== null),
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

/** Where everybody stands, whichever of the ties become lines: what takes a search, and is searched once. */
export interface Ranks {
  readonly homes: ReadonlyMap<ActorId, Home>;
  readonly rivals: readonly FactionBox[];
  /** Of each faction: its actors' places in the model's order, from the top down. */
  readonly orders: ReadonlyMap<FactionBox, readonly number[]>;
  /** Comparisons that finding them took. */
  readonly steps: number;
}

/** Ranks the actors of every faction. The same model gives the same ranks. */
export function rankBoxes(factions: readonly FactionBox[], ties: readonly RelationTie[]): Ranks {
  const homes = homesOf(factions);
  const rivals = findRivals(factions, ties, homes);
  const steps = allowSteps(ORDER_STEPS);
  const rivalOrders = orderRivals(rivals, ties, homes, steps);
  const orders = factions.map(
    (box) =>
      [box, rivalOrders.get(box) ?? rankFaction(box, ties, homes, steps)[0]?.order ?? []] as const,
  );
  return { homes, rivals, orders: new Map(orders), steps: steps.taken };
}

/** Orders the boxes: rivals first and side by side, then the others in the shorter column, those on no side last. */
export function orderBoxes(
  factions: readonly FactionBox[],
  ties: readonly RelationTie[],
  { roomy, far }: LineRoom,
  { homes, rivals, orders, steps }: Ranks = rankBoxes(factions, ties),
): BoxOrder {
  const others = factions.filter((box) => !rivals.includes(box));
  const inTurn = [
    ...rivals,
    ...others.filter((box) => box.id !== null),
    ...others.filter((box) => box.id === null),
  ];
  const lined = ties.filter((tie) => !far.has(tie.id));
  const filled = [0, 0];
  const boxes = inTurn.map((faction, place): OrderedBox => {
    const rival = rivals.length === 2 && place < 2;
    const actors = (orders.get(faction) ?? []).flatMap((at) => faction.actors[at] ?? []);
    const across = !roomy && faction.id === null;
    const isSecond = !across && (rival ? place === 1 : (filled[0] ?? 0) > (filled[1] ?? 0));
    const column = isSecond ? 1 : 0;
    filled[column] = (filled[column] ?? 0) + actors.length + 0.75;
    const links = linkActors(actors, lined, roomy ? RAILS_DRAWN : 0);
    const rails = Math.max(0, ...links.map((link) => (link.way === "rail" ? link.lane + 1 : 0)));
    return { key: keyOf(faction), faction, column, across, rival, actors, links, rails };
  });
  const cross = roomy ? chooseCross(lined, homes, rivals) : joinRows(lined, boxes);
  const drawn = new Set([...boxes.flatMap(({ links }) => links.map(({ tie }) => tie)), ...cross]);
  const left = ties.filter((tie) => !drawn.has(tie) && (!roomy || far.has(tie.id)));
  const notes = noteTies(left, (id) => {
    const home = homes.get(id);
    return home && home.box.id === null;
  });
  return { boxes, cross, notes, steps };
}

/** The ties between rivals that stand level with one another, one a row. */
function joinRows(
  ties: readonly RelationTie[],
  boxes: readonly OrderedBox[],
): readonly RelationTie[] {
  const [one, other] = boxes.filter((box) => box.rival);
  return (one?.actors ?? []).flatMap(({ id }, row) => {
    const ends = [id, other?.actors[row]?.id];
    return (
      ties.find(({ from, to }) => from !== to && ends.includes(from) && ends.includes(to)) ?? []
    );
  });
}

/** Where there are too many: what is selected and the opposition of the rivals alone, as many as can be followed. */
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
  const isChosen = (tie: RelationTie) => isOfSelection(tie, homes);
  const selected = all.filter(isChosen);
  const rest = all.filter((tie) => !isChosen(tie) && isRivalry(tie));
  const chosen = new Set([...selected, ...rest].slice(0, CROSS_DRAWN));
  return all.filter((tie) => chosen.has(tie));
}

function isOfSelection({ selected, from, to }: RelationTie, homes: Ranks["homes"]): boolean {
  if (selected) return true;
  return [from, to].some((id) => {
    const home = homes.get(id);
    return home && (home.box.selected || home.box.actors[home.at]?.selected);
  });
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
    notes: renewNotes(order.notes, (tie) => tieOf.get(tie.id) ?? tie),
  };
}
