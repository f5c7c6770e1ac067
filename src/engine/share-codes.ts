/** The class that each row is counted in, by colouring. */
import type { Coloring } from "../model/coloring.ts";
import type { Coded } from "../model/columns.ts";
import { once } from "../model/once.ts";
import type { FactionId } from "../model/schema/common.ts";
import {
  coloredRanks,
  keyOfShare,
  type Ranked,
  rankFactions,
  type ShareClass,
  type ShareGround,
  shareOfBasis,
  shareOfSides,
  shareOfSources,
  shareOfTeller,
} from "../model/share-class.ts";
import type { SourceRanks } from "../model/source-meaning.ts";
import { allRows } from "./bits.ts";
import { countCodes } from "./codes.ts";
import type { Rows } from "./rows.ts";
import { type WhoTells, whoTells } from "./who-tells.ts";

/** The classes of one colouring that occur, most events first, and each row's. */
export interface Classed {
  readonly classes: readonly ShareClass[];
  readonly codes: Uint8Array;
}

export interface ShareCodes {
  /** Every faction by its events in the whole dataset. */
  ranks(): readonly Ranked[];
  /** The sources that have a colour of their own; null without two that tell events. */
  coloredSources(): SourceRanks | null;
  classed(coloring: Coloring): Classed;
}

/** Each is worked out when asked for the first time. */
export function makeShareCodes(rows: Rows): ShareCodes {
  const { columns, ground } = rows;
  const ranks = once(() => rankRows(rows));
  const telling = once(() => whoTells(columns.facets.sources, columns.size));
  const classedBy = new Map<Coloring, Classed>();
  return {
    ranks,
    coloredSources: () => telling()?.ranks ?? null,
    classed(coloring) {
      const found = { ranks: coloredRanks(ranks()), actors: ground.actors, telling };
      const classed = classedBy.get(coloring) ?? classRows(rows, coloring, found);
      classedBy.set(coloring, classed);
      return classed;
    },
  };
}

function rankRows({ columns: { sides, facets } }: Rows): readonly Ranked[] {
  const factions = facets.factions.keys.filter((key): key is FactionId => key !== "none");
  const counts = new Map(factions.map((id) => [id, 0]));
  const byCode = countAll(sides);
  for (const [code, list] of sides.values.entries())
    for (const side of new Set(list))
      if (side !== null) counts.set(side, (counts.get(side) ?? 0) + (byCode[code] ?? 0));
  return rankFactions(counts);
}

function countAll({ codes, values }: Coded<unknown>): Uint32Array {
  return countCodes(allRows(codes.length), codes, values.length);
}

type Found = Pick<ShareGround, "ranks" | "actors"> & { readonly telling: () => WhoTells | null };

/** Few combinations occur, so that the class is found once for each. */
function classRows({ columns }: Rows, coloring: Coloring, ground: Found): Classed {
  const bySide = () => classCodes(columns.sides, (sides) => shareOfSides(sides, ground));
  switch (coloring) {
    case "side":
      return bySide();
    case "source": {
      const telling = ground.telling();
      if (!telling) return bySide();
      return classCodes(telling.column, (sources) => shareOfSources(sources, telling.ranks));
    }
    case "speaker":
      return classCodes(columns.tellers, (teller) => shareOfTeller(teller, ground));
    case "certainty": {
      const { basis } = columns.facets;
      return classCodes(basis as typeof basis & Coded<readonly number[]>, (places) =>
        shareOfBasis(places.map((place) => basis.keys[place] ?? "stated")),
      );
    }
  }
}

function classCodes<Value>(
  column: Coded<Value>,
  shareOfValue: (value: Value) => ShareClass,
): Classed {
  const byCode = countAll(column);
  const found = new Map<string, { readonly share: ShareClass; count: number; codes: number[] }>();
  for (const [code, value] of column.values.entries()) {
    const share = shareOfValue(value);
    const key = keyOfShare(share);
    const entry = found.get(key) ?? { share, count: 0, codes: [] };
    entry.count += byCode[code] ?? 0;
    entry.codes.push(code);
    found.set(key, entry);
  }
  const order = [...found.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const classOf = new Uint8Array(column.values.length);
  for (const [place, { codes }] of order.entries()) for (const code of codes) classOf[code] = place;
  const codes = new Uint8Array(column.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = classOf[column.codes[row] ?? 0] ?? 0;
  return { classes: order.map(({ share }) => share), codes };
}
