/** How many cells of a column were read, in words: of those that are filled, without those that are a problem. */

import type { MeaningName } from "../../../formats/table/meanings.ts";
import { MOST_DISTINCT } from "../../../formats/table/tally-columns.ts";
import type { ImportWords } from "../../../i18n/parts/import.ts";
import type { ImportAccount } from "../reading/messages.ts";

interface Column {
  readonly at: number;
  readonly name: string;
  readonly meaning: MeaningName | null;
}

/** Of these it is asked how many different ones there are. */
const NAMES: ReadonlySet<MeaningName> = new Set([
  "place",
  "side",
  "opposed",
  "kind",
  "source",
  "country",
  "tag",
]);

export function sayRead(
  own: ImportWords,
  { at, name, meaning }: Column,
  account: ImportAccount | undefined,
): { readonly text: string; readonly problems: number } {
  const tally = account?.columns?.[at];
  if (!account || !tally) return { text: "", problems: 0 };
  const problems = account.problems.filter(
    ({ at: place, outcome }) =>
      "column" in place && place.column === name && outcome === "kept-in-part",
  ).length;
  const { filled, distinct } = tally;
  const all = account.rows.read;
  const read = own.table.of(own.number(Math.max(0, filled - problems)), own.number(all));
  if (meaning === "id" && distinct === filled && distinct > 1)
    return { text: own.table.join(read, own.table.unlike), problems };
  if (meaning && NAMES.has(meaning)) {
    const names =
      distinct === null
        ? own.table.manyNames(own.number(MOST_DISTINCT))
        : own.table.names(distinct);
    return { text: filled < all ? own.table.join(names, read) : names, problems };
  }
  const isRest = filled > 0 && filled + problems < all - account.rows.leftOut;
  return { text: isRest ? own.table.join(read, own.table.rest) : read, problems };
}
