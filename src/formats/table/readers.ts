/** The reader of each format of tables: a new one is a folder of its own, and a line here. */
import { createAcledReader } from "../acled/read-acled.ts";
import { createGtdReader } from "../gtd/read-gtd.ts";
import type { FormatName } from "../imports/import.ts";
import { createScadReader } from "../scad/read-scad.ts";
import { createTimelineSheetReader } from "../timelinejs/read-sheet.ts";
import { createUcdpReader } from "../ucdp/read-ucdp.ts";
import type { TableChoices, TableReader } from "./table-reader.ts";

export type CreateReader = (header: readonly string[], choices: TableChoices) => TableReader;

export const TABLE_READERS = {
  "ucdp-ged": createUcdpReader,
  acled: createAcledReader,
  gtd: createGtdReader,
  scad: createScadReader,
  "timelinejs-sheet": createTimelineSheetReader,
} as const satisfies { readonly [Format in FormatName]?: CreateReader };
