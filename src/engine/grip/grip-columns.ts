/** The columns that are counted during a gesture, each over its own rows: those of all filters but the gesture's and its own. */
import type { Codes, FacetColumn, Listed } from "../../model/columns.ts";
import { FACET_NAMES, type FacetName } from "../../model/facets/all.ts";
import type { Dimension } from "../../model/filters.ts";
import type { Bits } from "../bits.ts";
import type { EngineColumns } from "../engine-columns.ts";
import type { Classed } from "../share-codes.ts";
import type { Kept } from "../workings.ts";
import type { ByColumn, Legends } from "./grip.ts";

export interface GripColumn {
  readonly rows: Bits;
  /** How many codes there are. */
  readonly width: number;
  /** One a row, or several. */
  readonly codes: Codes | Listed;
}

/** @param own the gesture's own filter */
export function gripColumns<Table>(
  columns: EngineColumns,
  kept: Kept,
  own: Dimension,
  { classes, codes }: Classed,
  make: (column: GripColumn) => Table,
): ByColumn<Table> {
  const rows = kept.byAllBut(own);
  const facets = Object.fromEntries(
    FACET_NAMES.map((name) => [name, make(facetColumn(columns, kept.byAllBut(own, name), name))]),
  ) as ByColumn<Table>["facets"];
  const { sides } = columns;
  return {
    facets,
    classes: make({ rows, width: classes.length, codes }),
    sides: make({ rows, width: sides.values.length, codes: sides.codes }),
  };
}

function facetColumn({ facets }: EngineColumns, rows: Bits, name: FacetName): GripColumn {
  const column: FacetColumn<string> = facets[name];
  return column.type === "coded"
    ? { rows, width: column.values.length, codes: column.codes }
    : { rows, width: column.keys.length, codes: column };
}

export function legendsOf({ facets, sides }: EngineColumns): Legends {
  const legends = FACET_NAMES.map((name) => {
    const column: FacetColumn<string> = facets[name];
    return [
      name,
      { keys: column.keys, values: column.type === "coded" ? column.values : null },
    ] as const;
  });
  return {
    facets: Object.fromEntries(legends) as unknown as Legends["facets"],
    sides: sides.values,
  };
}
