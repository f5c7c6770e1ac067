/** What a sound dataset says and a person should look at: it is allowed, and probably not meant. */

import type { Check } from "./checks/check.ts";
import { checkTimes } from "./checks/times.ts";
import type { Problem } from "./result.ts";
import type { Dataset } from "./schema/dataset.ts";

const CHECKS: readonly Check[] = [checkTimes];

/** @param dataset a sound one */
export function warningsOf(dataset: Dataset): readonly Problem[] {
  return CHECKS.flatMap((check) => [...check(dataset)]);
}
