/** What is implausible in a sound dataset, or says too much of its sources: told apart from errors, and it opens all the same. */
import type { Check } from "./checks/check.ts";
import { checkDates, checkMentions, checkPositions } from "./checks/strays.ts";
import { checkUnions } from "./checks/unions.ts";
import type { CountryCells } from "./country-cells.ts";
import type { Problem } from "./result.ts";
import type { Dataset } from "./schema/dataset.ts";

const CHECKS: readonly Check[] = [checkUnions, checkDates, checkMentions];

/**
 * @param dataset one that `readDataset` found sound
 * @param cells roughly where each country is, what data/country-cells.json holds
 */
export function warningsOf(dataset: Dataset, cells: CountryCells): readonly Problem[] {
  return [...CHECKS.flatMap((check) => [...check(dataset)]), ...checkPositions(dataset, cells)];
}
