/** What is measured: each reader on the largest real file that it has, the tables at the size of a large import besides. */

import type { FormatName, Imported } from "../../../src/formats/imports/import.ts";
import { readStoryMap } from "../../../src/formats/storymapjs/read-storymap.ts";
import type { TableChoices } from "../../../src/formats/table/table-reader.ts";
import { readTimeline } from "../../../src/formats/timelinejs/read-timeline.ts";

export interface Job {
  readonly name: string;
  /** Among the samples; null where rows are made up. */
  readonly file: string | null;
  readonly work: TableWork | TreeWork | { readonly type: "validate" };
}

export interface TableWork {
  readonly type: "table";
  readonly format: FormatName;
  /** How often the rows come, each time with ids of their own. */
  readonly times: number;
}

export interface TreeWork {
  readonly type: "tree";
  readonly read: (value: unknown, choices: TableChoices) => Imported;
}

const SYRIA = "ucdp/ged-syria-2016-2019.csv";
const table = (format: FormatName, times: number): TableWork => ({ type: "table", format, times });

export const JOBS: readonly Job[] = [
  { name: "UCDP GED", file: SYRIA, work: table("ucdp-ged", 1) },
  { name: "UCDP GED, six times", file: SYRIA, work: table("ucdp-ged", 6) },
  { name: "any table", file: SYRIA, work: table("table", 1) },
  {
    name: "TimelineJS",
    file: "timelinejs/cosmo-mixed.json",
    work: { type: "tree", read: readTimeline },
  },
  {
    name: "StoryMapJS",
    file: "storymapjs/katrina.json",
    work: { type: "tree", read: readStoryMap },
  },
  { name: "100,000 made-up events", file: null, work: { type: "validate" } },
];
