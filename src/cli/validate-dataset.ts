/** What the command line says about one dataset. */
import { readDatasetBytes } from "../formats/read-dataset-text.ts";
import type { CountryCells } from "../model/country-cells.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { warningsOf } from "../model/warnings.ts";
import { linesOf } from "./problem-lines.ts";

/** Lines are for people to read, without line ends. */
export interface Verdict {
  /** Null where it has errors. */
  readonly dataset: Dataset | null;
  /** One for each error, or one that says what the dataset holds. */
  readonly lines: readonly string[];
  /** One for each; a dataset with errors is not looked at for them. */
  readonly warnings: readonly string[];
}

/**
 * @param name the file's, as it was given
 * @param bytes the file's contents
 * @param cells roughly where each country is
 */
export function validateDataset(name: string, bytes: Uint8Array, cells: CountryCells): Verdict {
  const { result } = readDatasetBytes(bytes);
  if (!result.ok) return { dataset: null, lines: linesOf(name, result.error), warnings: [] };
  return {
    dataset: result.value,
    lines: [`${name}: sound, ${sizeOf(result.value)}`],
    warnings: linesOf(name, warningsOf(result.value, cells), "warning: "),
  };
}

function sizeOf({ events, actors, factions, relations, places, sources }: Dataset): string {
  const counts = { events, actors, factions, relations, places, sources };
  return Object.entries(counts)
    .map(
      ([collection, { length }]) =>
        `${length} ${length === 1 ? collection.slice(0, -1) : collection}`,
    )
    .join(", ");
}
