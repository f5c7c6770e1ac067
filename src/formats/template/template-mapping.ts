/** What the columns of the template's sheet of events mean: they are known, and nobody has to confirm them. */
import { foldName } from "../table/columns.ts";
import type { Mapping } from "../table/map-columns.ts";
import { TEMPLATE } from "./sheets.ts";

/** A column of one's own is kept with the row. */
export function templateMapping(header: readonly string[]): Mapping {
  const meanings = new Map(TEMPLATE.events.map(({ name, meaning }) => [foldName(name), meaning]));
  return { columns: header.map((name) => meanings.get(foldName(name)) ?? null) };
}
