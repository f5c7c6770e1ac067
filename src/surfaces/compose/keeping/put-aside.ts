/** Rows that could not be read are moved out of the way, so that they are not lost. */
import type { Row } from "./drafts-database.ts";

/** @returns what moves them to a place of their own, under the time */
export function asideRows(draft: string, faulty: readonly Row[]): readonly Row[] {
  const time = new Date().toISOString();
  return faulty.flatMap((row) => [
    {
      store: "aside",
      key: [draft, time, row.store, ...row.key.slice(1)],
      value: row.value,
    } as const,
    { ...row, value: undefined },
  ]);
}
