/** The formats that are written: a new one is a line here. */
import { writeAtlasCsv } from "../../formats/atlas-csv/write-rows.ts";
import type { Written } from "../../formats/written.ts";
import { canonicalJson } from "../../model/draft/canonical-json.ts";
import type { Dataset } from "../../model/schema/dataset.ts";

interface Writer {
  /** How its files end. */
  readonly ending: string;
  readonly write: (dataset: Dataset) => Written;
}

export const WRITERS = {
  "dispatch-atlas": {
    ending: "json",
    write: (dataset) => ({ text: canonicalJson(dataset), leftOut: [] }),
  },
  csv: { ending: "csv", write: (dataset) => writeAtlasCsv(dataset) },
} as const satisfies Readonly<Record<string, Writer>>;

export type WriterName = keyof typeof WRITERS;

export const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[];
