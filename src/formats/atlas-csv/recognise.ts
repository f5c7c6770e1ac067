/** Tells the atlas's own CSV by the columns that it cannot do without, in any order. */
import type { Recognised } from "../imports/import.ts";

const NEEDED = ["id", "title", "kind", "when", "extent", "rest", "atlas"] as const;

/** @param head how the text begins, a byte order mark allowed @returns null for any other table or text */
export function recogniseAtlasCsv(head: string): Recognised | null {
  const [line = ""] = head.replace(/^\uFEFF/, "").split(/[\r\n]/, 1);
  const names = line.split(",").map((name) => name.replace(/^"|"$/g, ""));
  return isAtlasHeader(names) ? recogniseAtlasHeader() : null;
}

/** Of a header that is the atlas's own. */
export function recogniseAtlasHeader(): Recognised {
  return { format: "atlas-csv", sure: "certain", by: NEEDED };
}

/** The same of a header that some reader of tables has cut. */
export function isAtlasHeader(header: readonly string[]): boolean {
  return NEEDED.every((name) => header.includes(name));
}
