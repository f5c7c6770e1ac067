/** Columns whose names differ only in what stands in brackets, such as "deaths (Reuters)" and "deaths (AP)". */
import { foldName } from "./columns.ts";

/** What is longer is no name that somebody gave. */
const LONGEST_NAME = 200;
const BRACKETED = /^(.*\S)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])\s*$/;

/** @returns by where a column stands what its name is without the brackets, folded; of those alone that have others beside them */
export function bracketedIn(header: readonly string[]): ReadonlyMap<number, string> {
  const stems = header.map((name) => {
    const [, stem] = name.length > LONGEST_NAME ? [] : (BRACKETED.exec(name) ?? []);
    return stem === undefined ? null : foldName(stem);
  });
  const counts = new Map<string | null, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    stems.flatMap((stem, at) =>
      stem !== null && (counts.get(stem) ?? 0) > 1 ? [[at, stem] as const] : [],
    ),
  );
}
