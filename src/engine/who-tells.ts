/** Who tells each row: nobody, one source alone, or several. */
import type { Coded, FacetColumn, Listed } from "../model/columns.ts";
import type { SourceId } from "../model/schema/common.ts";
import { rankSources } from "../model/source-colors.ts";
import type { SourceRanks } from "../model/source-meaning.ts";
import { allRows } from "./bits.ts";
import { countCodes } from "./codes.ts";

const NOBODY = 0;
const SEVERAL = 1;
/** The code of the first source alone. */
const ALONE = 2;

export interface WhoTells {
  /** Which of several is left out: two of the sources stand for any. */
  readonly column: Coded<readonly SourceId[]>;
  /** Which of the sources have a colour of their own. */
  readonly ranks: SourceRanks;
}

/** @returns null without two sources that tell events */
export function whoTells(sources: FacetColumn<SourceId>, size: number): WhoTells | null {
  const { keys } = sources;
  if (keys.length < 2) return null;
  const codes = sources.type === "listed" ? codesOfLists(sources, size) : codesOfValues(sources);
  const values = [[], keys.slice(0, 2), ...keys.map((key) => [key])];
  const counts = countCodes(allRows(size), codes, values.length);
  const alone = new Map(keys.map((key, place) => [key, counts[ALONE + place] ?? 0]));
  return { column: { type: "coded", codes, values }, ranks: rankSources(alone) };
}

function codesOfLists({ offsets, codes }: Listed, size: number): Uint16Array {
  const found = new Uint16Array(size);
  for (let row = 0; row < size; row++) {
    const from = offsets[row] ?? 0;
    found[row] = codeOf((offsets[row + 1] ?? 0) - from, codes[from] ?? 0);
  }
  return found;
}

function codesOfValues({ codes, values }: Coded<readonly number[]>): Uint16Array {
  const byCode = values.map((places) => codeOf(places.length, places[0] ?? 0));
  return Uint16Array.from(codes, (code) => byCode[code] ?? NOBODY);
}

/** @param first the place of the first of them among the keys */
function codeOf(count: number, first: number): number {
  if (count === 0) return NOBODY;
  return count > 1 ? SEVERAL : ALONE + first;
}
