/** The class that each row is counted in, by colouring. */
import type { Coloring } from "../model/coloring.ts";
import { sidesOf } from "../model/event-facts.ts";
import type { FactionId } from "../model/schema/common.ts";
import {
  coloredRanks,
  keyOfShare,
  type Ranked,
  rankFactions,
  type ShareClass,
  type ShareGround,
  shareOf,
} from "../model/share-class.ts";
import type { Rows } from "./rows.ts";

/** The classes of one colouring that occur, most events first, and each row's. */
export interface Classed {
  readonly classes: readonly ShareClass[];
  readonly codes: Uint8Array;
}

export interface ShareCodes {
  /** Every faction by its events in the whole dataset. */
  ranks(): readonly Ranked[];
  classed(coloring: Coloring): Classed;
}

/** Each is worked out when asked for the first time. */
export function makeShareCodes(rows: Rows): ShareCodes {
  let known: readonly Ranked[] | undefined;
  const classedBy = new Map<Coloring, Classed>();
  const ranks = () => {
    known ??= rankRows(rows);
    return known;
  };
  return {
    ranks,
    classed(coloring) {
      const ground = { ranks: coloredRanks(ranks()), actors: rows.atlas.actors };
      const classed = classedBy.get(coloring) ?? classRows(rows, coloring, ground);
      classedBy.set(coloring, classed);
      return classed;
    },
  };
}

function rankRows({ atlas, events }: Rows): readonly Ranked[] {
  const counts = new Map<FactionId, number>([...atlas.factions.keys()].map((id) => [id, 0]));
  for (const facts of events)
    for (const side of new Set(sidesOf(facts)))
      if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  return rankFactions(counts);
}

function classRows({ events, size }: Rows, coloring: Coloring, ground: ShareGround): Classed {
  const found = new Map<string, { readonly share: ShareClass; code: number; count: number }>();
  const first = new Uint8Array(size);
  for (const [row, facts] of events.entries()) {
    const share = shareOf(facts, coloring, ground);
    const key = keyOfShare(share);
    const entry = found.get(key) ?? { share, code: found.size, count: 0 };
    entry.count++;
    found.set(key, entry);
    first[row] = entry.code;
  }
  const order = [...found.values()].sort((a, b) => b.count - a.count);
  const codeOf = new Uint8Array(order.length);
  for (const [code, entry] of order.entries()) codeOf[entry.code] = code;
  return {
    classes: order.map(({ share }) => share),
    codes: first.map((code) => codeOf[code] ?? 0),
  };
}
