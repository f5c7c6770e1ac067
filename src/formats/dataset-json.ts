/** The atlas's own format: one JSON file. */
import { readDataset } from "../model/read-dataset.ts";
import type { Result } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { parseJson } from "./parse-json.ts";

/** The parsed value is kept beside the problems, so that what is sound of it can be salvaged. */
export interface JsonReading {
  readonly result: Result<Dataset>;
  /** `undefined` where the text is no JSON. */
  readonly parsed: unknown;
}

/** @param text the file's text, a byte order mark allowed */
export function readDatasetText(text: string): JsonReading {
  const json = parseJson(text);
  return json.ok
    ? { result: readDataset(json.value), parsed: json.value }
    : { result: json, parsed: undefined };
}
