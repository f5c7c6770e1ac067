/** Two operations on a plan as one. */
import type { PlanOperation } from "./operation.ts";

/** @returns one that does what both do one after the other; null where they do not edit one step */
export function joinOperations(earlier: PlanOperation, later: PlanOperation): PlanOperation | null {
  if (earlier.type !== "edit" || later.type !== "edit" || earlier.id !== later.id) return null;
  const changes = new Map(
    [...earlier.changes, ...later.changes].map((one) => [`${one.lang} ${one.field}`, one]),
  );
  return { ...later, changes: [...changes.values()] };
}
