/** By what the rows are sorted. */
import type { Coded } from "../model/columns.ts";
import { NO_FACTION, type SortColumn } from "../model/vocabulary.ts";
import { placesAt } from "./codes.ts";
import type { Rows } from "./rows.ts";

/** More links than any row has. */
const NOBODY = 256;

/** By row: a text, which is sorted as the language does, or a whole number from 0. */
export function sortKeys(rows: Rows, column: SortColumn): readonly (string | number)[] {
  const keyOf = keyBy(rows, column);
  const keys: (string | number)[] = [];
  for (let row = 0; row < rows.columns.size; row++) keys.push(keyOf(row));
  return keys;
}

function keyBy({ columns, texts }: Rows, column: SortColumn): (row: number) => string | number {
  const { facets, sides, links } = columns;
  switch (column) {
    case "number":
      // The rows are in the order that the events are numbered in.
      return (row) => row;
    case "time":
      return rankTimes(columns);
    case "distance":
      // What nobody is said to tell comes last.
      return (row) => links[row] || NOBODY;
    case "told":
      // One alone, several that agree, several that differ, nobody: of what several tell, how is the last of its keys.
      return (row) => {
        const places = placesAt(facets.telling, row);
        return places[places.length - 1] ?? 0;
      };
    case "kind": {
      const shown = facets.kinds.keys.map((kind) => texts.kind(kind));
      return (row) => shown[placesAt(facets.kinds, row)[0] ?? 0] ?? "";
    }
    case "faction":
      return keyByCode(sides, (list) =>
        list.map((side) => texts.faction(side ?? NO_FACTION)).join(" – "),
      );
    default:
      return texts[column];
  }
}

/** Each code's text is written once. */
function keyByCode<Value>({ codes, values }: Coded<Value>, textOf: (value: Value) => string) {
  const shown = values.map(textOf);
  return (row: number) => shown[codes[row] ?? 0] ?? "";
}

function rankTimes({ starts, ends }: Rows["columns"]): (row: number) => number {
  const ranks = new Uint32Array(starts.length);
  for (let row = 1; row < ranks.length; row++) {
    const isTie = starts[row] === starts[row - 1] && ends[row] === ends[row - 1];
    ranks[row] = (ranks[row - 1] ?? 0) + (isTie ? 0 : 1);
  }
  return (row) => ranks[row] ?? 0;
}
