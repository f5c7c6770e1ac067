/** Which line a tie within a faction takes: from card to card, or round the cards between. */
import type { ActorNode, RelationTie } from "./factions-model.ts";

/** A tie within a faction: from card to neighbouring card, or along the box's outer side past those between. */
export interface Link {
  readonly tie: RelationTie;
  readonly way: "chain" | "rail";
  readonly fromRow: number;
  readonly toRow: number;
  /** For rails: how far out, from 0. */
  readonly lane: number;
}

/** More lines than these along one box, and no room is left for its cards. */
export const RAILS_DRAWN = 5;

/**
 * Neighbours are joined directly, once; other ties go round the outside, the short ones innermost.
 * @param rails how many lines there is room for there
 */
export function linkActors(
  actors: readonly ActorNode[],
  ties: readonly RelationTie[],
  rails: number,
): Link[] {
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
    if (lane < 0 && lanes.length >= rails) return [];
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push([top, bottom]);
    return [{ ...link, way: "rail", lane }];
  });
}
