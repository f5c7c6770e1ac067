/** The reader of each format of tables: a new one is a folder of its own, and a line here. */
import { createAcledReader } from "../acled/read-acled.ts";
import type { FormatName } from "../imports/import.ts";
import { createUcdpReader } from "../ucdp/read-ucdp.ts";
import type { TableChoices, TableReader } from "./table-reader.ts";

export type CreateReader = (header: readonly string[], choices: TableChoices) => TableReader;

export const TABLE_READERS = {
  "ucdp-ged": createUcdpReader,
  acled: createAcledReader,
} as const satisfies { readonly [Format in FormatName]?: CreateReader };
