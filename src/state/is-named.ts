/** Whether a name is what somebody looks for in a list. */
import { findHits } from "../engine/hits.ts";

/** Every searched word must begin a word of the name; nothing searched finds every name. */
export function isNamed(name: string, query: string): boolean {
  return query
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => findHits(name, word).length > 0);
}
