/** Whether a mapping fits a table: a meaning for each of its columns, each of those that there are, most of them once. */

import type { Mapping } from "../table/map-columns.ts";
import { canRepeat, MEANING_NAMES } from "../table/meanings.ts";

export interface MappingFault {
  readonly found: string;
  readonly expected: string;
  readonly path: string;
}

/** @param header the names of the table's columns @returns null where it fits */
export function checkMapping(
  { columns }: Pick<Mapping, "columns">,
  header: readonly string[],
): MappingFault | null {
  if (columns.length !== header.length)
    return {
      found: `a mapping of ${columns.length} columns`,
      expected: `one of the ${header.length} columns of the file`,
      path: "/columns",
    };
  const seen = new Map<string, string>();
  for (const [at, meaning] of columns.entries()) {
    if (meaning === null) continue;
    const path = `/columns/${at}`;
    if (!MEANING_NAMES.includes(meaning))
      return { found: String(meaning), expected: `one of ${MEANING_NAMES.join(", ")}`, path };
    const before = seen.get(meaning);
    const name = header[at] ?? "";
    if (before !== undefined && !canRepeat(meaning))
      return {
        found: `${meaning} of the columns ${before} and ${name}`,
        expected: "one column of that meaning; keep the other as it is",
        path,
      };
    seen.set(meaning, name);
  }
  return null;
}
