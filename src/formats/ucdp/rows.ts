/** Rows of UCDP GED, as its parts of an event are read from them. */
import type { DatasetRows } from "../table/dataset-rows.ts";
import type { UcdpColumn } from "./columns.ts";

export type UcdpRows = DatasetRows<UcdpColumn>;
