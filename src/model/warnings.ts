/** What a sound dataset says and a person should look at: it is allowed, and implausible, not meant, or more than a source should give. */
import type { Check } from "./checks/check.ts";
import { checkOutlines } from "./checks/outlines.ts";
import { checkReach } from "./checks/reach.ts";
import { checkDates, checkMentions, checkPositions } from "./checks/strays.ts";
import { checkTellers } from "./checks/tellers.ts";
import { checkTimes } from "./checks/times.ts";
import { checkUnions } from "./checks/unions.ts";
import type { CountryCells } from "./country-cells.ts";
import type { Problem } from "./result.ts";
import type { Dataset } from "./schema/dataset.ts";

const CHECKS: readonly Check[] = [
  checkUnions,
  checkTimes,
  checkTellers,
  checkDates,
  checkReach,
  checkMentions,
  checkOutlines,
];

/**
 * @param dataset a sound one
 * @param cells roughly where each country is, what data/country-cells.json holds
 */
export function warningsOf(dataset: Dataset, cells: CountryCells): readonly Problem[] {
  return [...CHECKS.flatMap((check) => [...check(dataset)]), ...checkPositions(dataset, cells)];
}
