/** How far from an event its report stands. */
import type { Attribution } from "./schema/actor.ts";

/**
 * Through how many others the report went before the agency had it: 0 for what it tells of its own, 1 for what it has from
 * somebody, named or not, and so on; null where nobody is said to tell it.
 */
export function distanceOf(attribution: Attribution): number | null {
  return attribution.length === 0 ? null : attribution.length - 1;
}
