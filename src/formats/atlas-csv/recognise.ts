/** Tells the atlas's own CSV by the columns that it cannot do without, in any order. */
import type { Recognised } from "../imports/import.ts";

const NEEDED = ["id", "title", "kind", "when", "extent", "rest", "atlas"] as const;

/** @param header the names of its columns @returns null for any other table */
export function recogniseAtlasHeader(header: readonly string[]): Recognised | null {
  const isOwn = NEEDED.every((name) => header.includes(name));
  return isOwn ? { format: "atlas-csv", sure: "certain", by: NEEDED } : null;
}
